import { useState } from 'preact/hooks';
import type { HandOverState } from '../../rpc/contract';
import type { Act, Told } from '../session/act';
import type { Outcome } from '../session/ask';
import { useSidebar } from '../session/sidebar-context';
import { sayTrouble } from '../session/trouble';
import { storeOf } from './store';

export interface Change extends Pick<Act, 'busy' | 'told' | 'forget'> {
  /** Makes the change. True when it was made. */
  run(ask: () => Promise<Outcome<HandOverState>>, done: string): Promise<boolean>;
}

/** Makes one change at a time, and keeps what came of it to be told. */
export function useChange(): Change {
  const sidebar = useSidebar();
  const { session, handOver: m } = sidebar;
  const store = storeOf(session);
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  const tell = (tone: Told['tone'], text: string) => setTold({ tone, text, changes: [] });
  /** Makes the Summary's pivot tables anew when more leads are handed over than they count. */
  const growSummary = async (state: HandOverState): Promise<boolean> => {
    if (state.summary?.outgrown !== true) return true;
    return (await store.change(() => session.ask('buildSummary', {}, { step: { at: 2, of: 2 } }))).ok;
  };
  return {
    busy,
    told,
    forget: () => setTold(null),
    async run(ask, done) {
      setBusy(true);
      setTold(null);
      const answer = await store.change(ask);
      const isGrown = !answer.ok || (await growSummary(answer.value));
      setBusy(false);
      if (answer.ok) tell('good', isGrown ? done : `${done} ${m.summaryOutgrown}`);
      else tell('bad', sayTrouble(answer.trouble, sidebar));
      // The definition in force may be another one now.
      if (!answer.ok && answer.trouble.kind === 'refused') void session.refresh();
      return answer.ok;
    },
  };
}
