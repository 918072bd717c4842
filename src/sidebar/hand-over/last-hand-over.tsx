import { Button } from '../parts/button';
import { useSidebar } from '../session/sidebar-context';
import type { HandOver } from './hand-over';
import type { Change } from './use-change';

interface Props {
  readonly handOver: HandOver;
  readonly change: Change;
}

/** Tells what was handed over last, and offers to take it back while Sales has not decided on all of it. */
export function LastHandOver({ handOver: { last, records }, change }: Props) {
  const { session, sheet, language, handOver: m } = useSidebar();
  const stamped = records.filter(({ handedOver }) => last !== null && handedOver?.getTime() === last);
  const undecided = stamped.filter(({ decided }) => decided === '').length;
  if (last === null || undecided === 0) return null;
  const at = new Intl.DateTimeFormat(language, {
    timeZone: sheet.timeZone,
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(last);
  const takeBack = () => change.run(() => session.ask('undoHandOver', { at: last }), m.takenBack(undecided));
  return (
    <div class="card line">
      <p class="soft">
        {m.lastOne(stamped.length, at)}
        {undecided < stamped.length && ` ${m.lastDecided(stamped.length - undecided)}`}
      </p>
      <Button disabled={change.busy} onClick={() => void takeBack()}>
        {m.takeBack}
      </Button>
    </div>
  );
}
