import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ReadFrame } from '../parts/read-frame';
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

/** The frame of a panel that shows the hand-over. */
export function HandOverFrame({ title, children }: Props) {
  const { handOver: m } = useSidebar();
  const { handOver, reading, trouble, store } = useStore();
  return (
    <ReadFrame
      {...{ title, messages: m, read: handOver, reading, trouble, children }}
      onRead={() => void store.read()}
    />
  );
}
