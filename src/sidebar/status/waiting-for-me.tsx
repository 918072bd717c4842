import { useEffect, useState } from 'preact/hooks';
import { countWaiting, listWaiting, ownNames, type WaitingCounts } from '../../domain/hand-over/waiting';
import { useOverdueBefore } from '../hand-over/overdue';
import { type Known, storeOf } from '../hand-over/store';
import { Button } from '../parts/button';
import { useSidebar } from '../session/sidebar-context';

/** What waits for who is signed in, each a link to where it is done. A signature that is waited for stands above it. */
export function WaitingForMe() {
  const { session, sheet, common: m } = useSidebar();
  const { all, own, overdue } = useWaitingCounts();
  const disputed = sheet.terms?.terms.filter(({ state }) => state === 'disputed').length ?? 0;
  const toAnswer = [
    own > 0 ? m.ownToAnswer(own) : m.toAnswer(all),
    ...(overdue > 0 ? [m.overdueToAnswer(overdue)] : []),
  ].join(' · ');
  if (all + disputed === 0) return null;
  return (
    <ul class="waits" aria-label={m.waitsForMe}>
      {all > 0 && (
        <li>
          <Button class="link" onClick={() => session.show('answer')}>
            {toAnswer}
          </Button>
        </li>
      )}
      {disputed > 0 && (
        <li>
          <Button class="link" onClick={() => session.show('terms')}>
            {m.disputedWords(disputed)}
          </Button>
        </li>
      )}
    </ul>
  );
}

const NONE: WaitingCounts = { all: 0, overdue: 0, own: 0 };

/** As the hand-over was last read here, else as the leads were read. */
function useWaitingCounts(): WaitingCounts {
  const { session, state, sheet, inForce, calendar } = useSidebar();
  const store = storeOf(session);
  const [known, setKnown] = useState<Known>(store.known);
  useEffect(() => {
    const stop = store.subscribe(() => setKnown(store.known));
    return () => {
      stop();
    };
  }, [store]);
  const { handOver } = known;
  const limit = useOverdueBefore({ holidays: handOver?.holidays ?? new Set() });
  if (handOver === null) return state.leads.kind === 'read' ? state.leads.waiting : NONE;
  const { records } = handOver;
  return countWaiting(
    records,
    listWaiting(records, calendar, limit),
    ownNames(inForce.definition?.owners ?? [], sheet.user),
  );
}
