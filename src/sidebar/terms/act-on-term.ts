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
  /** The message for a term that was changed meanwhile. The newer state is shown then. */
  readonly changed: string;
  readonly onDone: () => void;
}

/**
 * Agrees to a term or removes it. If only other things in the list have changed meanwhile, it tries again by itself.
 * @returns `busy` while it is under way, `told` what there is to tell, and `act` to begin
 */
export function useTermAct({ name, opened, isSame, changed, onDone }: Act) {
  const sidebar = useSidebar();
  const { session } = sidebar;
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState('');
  const act = async () => {
    setBusy(true);
    setTold('');
    setTold(await tryOn(opened.at, opened.tab.revision));
    setBusy(false);
  };
  const tryOn = async (at: number, revision: string): Promise<string> => {
    const answer = await session.ask(name, { at, revision });
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
