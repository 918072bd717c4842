import { useEffect } from 'preact/hooks';
import { IconButton } from '../parts/button';
import { FailureCard } from '../parts/failure-card';
import { Loading } from '../parts/loading';
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
  const sidebar = useSidebar();
  const { labelling: m } = sidebar;
  const { store, ...known } = useLabelling();
  const { state, reading, trouble } = known;
  return (
    <>
      <div class="line">
        <h1>{m.title}</h1>
        <IconButton
          icon="refresh"
          label={m.lookAgain}
          disabled={reading}
          aria-busy={reading}
          onClick={() => void store.read()}
        />
      </div>
      {trouble !== null && (
        <FailureCard
          title={m.readingFailed}
          trouble={trouble}
          messages={sidebar}
          onRetry={() => void store.read()}
        />
      )}
      {state === null ? (
        trouble === null && <Loading text={m.reading} />
      ) : (
        <RoundView {...{ store, known, state }} />
      )}
    </>
  );
}
