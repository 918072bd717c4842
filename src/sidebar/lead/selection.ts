import { useEffect, useState } from 'preact/hooks';
import type { Selection } from '../../rpc/contract';
import type { Session } from '../session/session';
import type { Trouble } from '../session/trouble';

type Selected =
  | { readonly kind: 'reading' }
  | { readonly kind: 'selected'; readonly selection: Selection }
  | { readonly kind: 'trouble'; readonly trouble: Trouble };

/** Milliseconds from one answer to the next question. */
const PAUSE_MS = 1200;

/**
 * Asks again and again which cell is selected, since Sheets tells a sidebar of no selection. It asks only while somebody can see
 * the sidebar, and never before the last answer is there.
 */
export function useSelection(session: Session): readonly [Selected, () => void] {
  const [selected, setSelected] = useState<Selected>({ kind: 'reading' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let stopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const again = () => {
      timer = setTimeout(() => void poll(), PAUSE_MS);
    };
    const poll = async () => {
      if (document.hidden) return again();
      const answer = await session.ask('readSelection', {});
      if (stopped) return;
      setSelected((before) => {
        if (!answer.ok) return { kind: 'trouble', trouble: answer.trouble };
        const { value } = answer;
        const same =
          before.kind === 'selected' &&
          before.selection.tab === value.tab &&
          before.selection.row === value.row;
        return same ? before : { kind: 'selected', selection: value };
      });
      if (answer.ok) again();
    };
    void poll();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [session, round]);
  return [selected, () => setRound(round + 1)];
}
