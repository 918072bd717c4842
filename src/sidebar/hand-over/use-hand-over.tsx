import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { HandOverState } from '../../rpc/contract';
import type { LaterWords } from '../later-words';
import { FailureCard } from '../parts/failure-card';
import { IconButton } from '../parts/icon-button';
import { Loading } from '../parts/loading';
import type { Act, Told } from '../session/act';
import type { Outcome } from '../session/session';
import { useSidebar } from '../session/sidebar-context';
import type { Trouble } from '../session/trouble';
import { sayTrouble } from '../session/trouble';
import { useLaterWords } from '../use-later-words';
import type { HandOver } from './hand-over';
import { type HandOverStore, type Known, storeOf } from './store';

export type HandOverWords = LaterWords['handOver'];

/** What these panels say, in the user's language. */
export function useWords(): HandOverWords {
  return useLaterWords().handOver;
}

/** What is known of the hand-over; it is read anew whenever a panel that shows it is opened. */
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

export interface Change extends Pick<Act, 'busy' | 'told' | 'forget'> {
  /** Does it; true when it was done. */
  run(
    ask: (onBusy: (attempt: number) => void) => Promise<Outcome<HandOverState>>,
    said: { readonly doing: string; readonly done: string },
  ): Promise<boolean>;
}

/** One change at a time, and what came of it. */
export function useChange(): Change {
  const sidebar = useSidebar();
  const m = useWords();
  const store = storeOf(sidebar.session);
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  const tell = (tone: Told['tone'], text: string) => setTold({ tone, text, changes: [] });
  /** Makes the Summary's pivot tables anew when more leads are handed over than they count. */
  const grow = async (state: HandOverState): Promise<boolean> => {
    if (state.summary?.outgrown !== true) return true;
    return (await store.change(() => sidebar.session.ask('buildSummary', {}))).ok;
  };
  return {
    busy,
    told,
    forget: () => setTold(null),
    async run(ask, { doing, done }) {
      setBusy(true);
      tell('info', doing);
      const onBusy = (attempt: number) => tell('info', sidebar.common.busy(attempt));
      const answer = await store.change(() => ask(onBusy));
      const isGrown = !answer.ok || (await grow(answer.value));
      setBusy(false);
      if (answer.ok) tell('good', isGrown ? done : `${done} ${m.summaryOutgrown}`);
      else tell('bad', sayHandOverTrouble(answer.trouble, m) ?? sayTrouble(answer.trouble, sidebar));
      // The definition in force may be another one now.
      if (!answer.ok && answer.trouble.kind === 'refused') void sidebar.session.refresh();
      return answer.ok;
    },
  };
}

/** The refusals that only these panels meet; null for any other. */
function sayHandOverTrouble(trouble: Trouble, m: HandOverWords): string | null {
  if (trouble.kind !== 'refused') return null;
  const { refusal } = trouble;
  switch (refusal.kind) {
    case 'stale leads':
      return m.staleLeads(refusal.leads);
    case 'not ready':
      return m.notReady(refusal.leads);
    case 'not signed':
      return m.unsignedHelp;
    case 'stale reasons':
      return m.staleReasons;
    case 'duplicate reason':
      return m.duplicateReason(refusal.name);
    case 'too many reasons':
      return m.tooManyReasons(refusal.most);
    case 'reason in use':
      return m.reasonInUse(refusal.name, refusal.leads);
    default:
      return null;
  }
}

interface PanelProps {
  readonly title: string;
  readonly children: (handOver: HandOver) => ComponentChildren;
}

/** A panel on what was read: its title with a way to read again, the wait, or why it failed. */
export function HandOverFrame({ title, children }: PanelProps) {
  const sidebar = useSidebar();
  const m = useWords();
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
