import { Button } from '../parts/button';
import { useSidebar } from '../session/sidebar-context';
import type { HandOver } from './hand-over';
import { findTakable } from './takable';
import type { Change } from './use-change';

interface Props {
  readonly handOver: HandOver;
  readonly change: Change;
}

/** Offers a column of owners of the team's own, before a hand-over by Owner rows makes another one. */
export function OwnerQuestion({ handOver: { leads, places }, change }: Props) {
  const { session, calendar, inForce, handOver: m } = useSidebar();
  const isAsked = places.owner === undefined && (inForce.definition?.owners.length ?? 0) > 0;
  const found = isAsked ? findTakable(leads, calendar).find(({ column }) => column === 'owner') : undefined;
  if (found === undefined) return null;
  const { column, header } = found;
  const take = () =>
    change.run(
      () => session.ask('prepareHandOver', { take: [{ column, header, words: {} }], reasons: [] }),
      m.tookOwner(header),
    );
  return (
    <div class="card stack">
      <b>{m.takeTitle}</b>
      <p class="soft">
        {m.takeOwnerHelp(header)} {m.takeOwners}
      </p>
      <Button disabled={change.busy} onClick={() => void take()}>
        {m.takeUse(header)}
      </Button>
    </div>
  );
}
