import { useEffect, useState } from 'preact/hooks';
import { formatDay } from '../../domain/values/day';
import { type Known, storeOf } from '../hand-over/store';
import { useSidebar } from '../session/sidebar-context';

/** Of a lead that was handed over: when, by which version, what Sales answered, and whose it is. @param at its row in the table, from 0 */
export function HandedOverLine({ at }: { readonly at: number }) {
  const { session, calendar, lead: m, answer } = useSidebar();
  const store = storeOf(session);
  const [known, setKnown] = useState<Known>(store.known);
  useEffect(() => {
    const stop = store.subscribe(() => setKnown(store.known));
    if (store.known.handOver === null) void store.read();
    return () => {
      stop();
    };
  }, [store]);
  const record = known.handOver?.records[at];
  if (record === undefined || record.handedOver === null) return null;
  const { handedOver, version, decided, owner } = record;
  return (
    <p class="soft">
      {[
        m.handedOver(formatDay(calendar(handedOver)), version ?? 0),
        decided === '' ? m.undecided : decided,
        ...(owner === '' ? [] : [answer.owner(owner)]),
      ].join(' · ')}
    </p>
  );
}
