import { useState } from 'preact/hooks';
import type { StatedTerm } from '../../rpc/contract';
import { useSidebar } from '../session/sidebar-context';
import { sayTrouble } from '../session/trouble';
import { findAgain, type OpenedTerm } from './term-merge';

interface Act {
  readonly name: 'agreeTerm' | 'removeTerm';
  readonly opened: OpenedTerm;
  /** Whether a newer state of the term is what the user decided on. */
  readonly isSame: (now: StatedTerm) => boolean;
  /** Told when it isn't, with the newer state shown. */
  readonly changed: string;
  readonly onDone: () => void;
}

/**
 * Agrees to a term or removes it. Where the list has changed, but not what matters of this term, it is asked for again.
 * @returns whether it is under way, what there is to tell, and what begins it
 */
export function useAct({ name, opened, isSame, changed, onDone }: Act) {
  const sidebar = useSidebar();
  const { session, common } = sidebar;
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState('');
  const act = async () => {
    setBusy(true);
    setTold(await tryOn(opened.at, opened.tab.revision));
    setBusy(false);
  };
  const tryOn = async (at: number, revision: string): Promise<string> => {
    const answer = await session.ask(name, { at, revision }, (attempt) => setTold(common.busy(attempt)));
    if (answer.ok) {
      session.dispatch({ kind: 'terms', terms: answer.value });
      onDone();
      return '';
    }
    const { trouble } = answer;
    if (trouble.kind !== 'refused' || trouble.refusal.kind !== 'stale terms')
      return sayTrouble(trouble, sidebar);
    const { current } = trouble.refusal;
    session.dispatch({ kind: 'terms', terms: current });
    const place = findAgain(opened, current);
    const now = current.terms[place];
    return now !== undefined && isSame(now) ? tryOn(place, current.revision) : changed;
  };
  return { busy, told, act: () => void act() };
}
