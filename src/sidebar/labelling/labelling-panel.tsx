import { useEffect, useState } from 'preact/hooks';
import { ReadFrame } from '../parts/read-frame';
import { useSidebar } from '../session/sidebar-context';
import { RoundView } from './round-view';
import { type Known, type LabellingStore, labellingStoreOf } from './store';

/** What is known of blind labelling. It is read anew when the panel is opened, and when somebody comes back to it. */
function useLabelling(): Known & { readonly store: LabellingStore } {
  const { session } = useSidebar();
  const store = labellingStoreOf(session);
  const [known, setKnown] = useState(store.known);
  useEffect(() => {
    const update = () => setKnown(store.known);
    const read = () => void store.read();
    const stop = store.subscribe(update);
    window.addEventListener('focus', read);
    read();
    update();
    return () => {
      window.removeEventListener('focus', read);
      stop();
    };
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
