import { useEffect, useState } from 'preact/hooks';
import { fingerprintOf } from '../../domain/leads/lead-name';
import { type Known, storeOf } from '../hand-over/store';
import type { Leads } from '../session/lead-table';
import { useSidebar } from '../session/sidebar-context';
import { sayStand } from './lead-stand';

interface Props {
  readonly leads: Leads;
  /** Its row in the table, from 0. */
  readonly at: number;
}

/** How far the hand-over of a lead has come. */
export function HandedOverLine({ leads, at }: Props) {
  const { session, sheet, calendar, inForce, lead: m, answer } = useSidebar();
  const store = storeOf(session);
  const [known, setKnown] = useState<Known>(store.known);
  const [readFor, setReadFor] = useState(leads);
  const cells = leads.rows[at] ?? [];
  const isSame = ({ handOver }: Known) =>
    handOver !== null && fingerprintOf(handOver.leads.rows[at] ?? []) === fingerprintOf(cells);
  useEffect(() => {
    const stop = store.subscribe(() => setKnown(store.known));
    return () => {
      stop();
    };
  }, [store]);
  useEffect(() => {
    // Leads that were read anew may have been sorted, handed over or answered since.
    if (readFor !== leads || !isSame(store.known)) void store.read();
    setReadFor(leads);
  }, [store, leads, at]);
  const { handOver } = known;
  const record = handOver?.records[at];
  const outcome = handOver?.outcomes[at];
  if (handOver === null || record === undefined || outcome === undefined || !isSame(known)) return null;
  const { standing, unconfirmed } = sheet.agreement;
  const said = sayStand(
    {
      record,
      outcome,
      isPossible: handOver.isPrepared && standing === 'as signed' && !unconfirmed,
      meets: inForce.scorer?.score(cells).ready ?? false,
      calendar,
      today: sheet.today,
    },
    m,
    answer,
  );
  return said.length === 0 ? null : <p class="soft">{said.join(' · ')}</p>;
}
