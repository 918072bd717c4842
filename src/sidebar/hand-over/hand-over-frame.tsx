import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { IconButton } from '../parts/button';
import { FailureCard } from '../parts/failure-card';
import { Loading } from '../parts/loading';
import { useSidebar } from '../session/sidebar-context';
import type { HandOver } from './hand-over';
import { type HandOverStore, type Known, storeOf } from './store';

/** Gives what is known of the hand-over, and reads it anew whenever a panel that shows it is opened. */
function useStore(): Known & { readonly store: HandOverStore } {
  const { session } = useSidebar();
  const store = storeOf(session);
  const [known, setKnown] = useState(store.known);
  useEffect(() => {
    const update = () => setKnown(store.known);
    const stop = store.subscribe(update);
    void store.read();
    update();
    return () => {
      stop();
    };
  }, [store]);
  return { ...known, store };
}

interface Props {
  readonly title: string;
  readonly children: (handOver: HandOver) => ComponentChildren;
}

/** The frame of a panel that shows the hand-over: title, button to read again, and the wait or why reading failed. */
export function HandOverFrame({ title, children }: Props) {
  const sidebar = useSidebar();
  const { handOver: m } = sidebar;
  const { handOver, reading, trouble, store } = useStore();
  return (
    <>
      <div class="line">
        <h1>{title}</h1>
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
      {handOver === null ? trouble === null && <Loading text={m.reading} /> : children(handOver)}
    </>
  );
}
