import { useEffect } from 'preact/hooks';
import { ReadFrame } from '../parts/read-frame';
import { useSidebar } from '../session/sidebar-context';
import { RoundView } from './round-view';
import type { Known, LabellingStore } from './store';
import { useKnown } from './use-known';

/** What is known of blind labelling. It is read anew when the panel is opened, and when somebody comes back to it. */
function useLabelling(): Known & { readonly store: LabellingStore } {
  const { store, known } = useKnown();
  useEffect(() => {
    const read = () => void store.read();
    window.addEventListener('focus', read);
    read();
    return () => window.removeEventListener('focus', read);
  }, [store]);
  return { ...known, store };
}

/** Both departments judge the same leads, hot or not, neither seeing what the other says; then they see where they differ. */
export function LabellingPanel() {
  const { labelling: m } = useSidebar();
  const { store, ...known } = useLabelling();
  const { state, reading, trouble } = known;
  return (
    <ReadFrame
      {...{ title: m.title, messages: m, read: state, reading, trouble }}
      onRead={() => void store.read()}
    >
      {(read) => <RoundView {...{ store, known, state: read }} />}
    </ReadFrame>
  );
}
