import type { HandOverRecord } from '../../domain/hand-over/hand-over-record';
import type { Messages } from '../messages/messages';
import { Button } from '../parts/button';
import { useSidebar } from '../session/sidebar-context';
import type { HandOver } from './hand-over';
import { useMayHandOver } from './members-only';
import type { Change } from './use-change';

interface Props {
  readonly handOver: HandOver;
  readonly change: Change;
}

/** Tells what was handed over last, and offers to take it back while Sales has not decided on all of it. */
export function LastHandOver({ handOver: { last, records }, change }: Props) {
  const { session, sheet, inForce, language, handOver: m } = useSidebar();
  const stamped = records.filter(({ handedOver }) => last !== null && handedOver?.getTime() === last);
  const may = useMayHandOver();
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
        {inForce.definition?.owners.length ? ` ${m.owners(sayOwners(stamped, m))}` : ''}
      </p>
      <Button class="button beside" disabled={change.busy || !may} onClick={() => void takeBack()}>
        {m.takeBack}
      </Button>
    </div>
  );
}

/** Each owner with how many of the leads are his, and how many have none. */
function sayOwners(records: readonly HandOverRecord[], m: Messages['handOver']): string {
  const counts = new Map<string, number>();
  for (const { owner } of records) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  const none = counts.get('') ?? 0;
  counts.delete('');
  const named = [...counts].map(([owner, count]) => m.ownerCount(owner, count));
  return [...named, ...(none > 0 ? [m.ownerless(none)] : [])].join(' · ');
}
