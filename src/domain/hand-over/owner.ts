import { holds } from '../scoring/plan';
import type { Scorer } from '../scoring/scorer';
import type { Cells } from '../values/cell';
import { type Calendar, type Day, formatDay } from '../values/day';
import { normalize } from '../values/text';
import type { HandOverRecord } from './hand-over-record';

/** How many leads each owner was handed in a month, by the owner's normalised name. */
export type OwnedLeads = ReadonlyMap<string, number>;

/** `YYYY-MM`. */
const monthOf = (day: Day) => formatDay(day).slice(0, 7);

/** Counts the leads that were handed over in the month of a day, by the owner that stands beside them. */
export function countOwned(records: readonly HandOverRecord[], calendar: Calendar, today: Day): OwnedLeads {
  const counts = new Map<string, number>();
  for (const { handedOver, owner } of records) {
    if (handedOver === null || owner === '' || monthOf(calendar(handedOver)) !== monthOf(today)) continue;
    const name = normalize(owner);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/**
 * Gives each lead an owner by the definition's Owner rows: of those whose conditions hold and who have room left this month, the one
 * with the fewest leads this month, of equal ones the first row's. So leads go round among equals.
 * @param leads in the order in which they are given away
 * @param owned what the owners were handed this month already
 * @returns by lead; '' where nobody takes it
 */
export function assignOwners(scorer: Scorer, leads: Cells, owned: OwnedLeads): string[] {
  const counts = new Map(owned);
  const countOf = (name: string) => counts.get(normalize(name)) ?? 0;
  return leads.map((row) => {
    const readingOf = (column: number) => scorer.reading(row, column);
    const takers = scorer.plans.owners
      .filter(({ clause: { name, most } }) => most === null || countOf(name) < most)
      .filter((planned) => holds(planned, readingOf))
      .map(({ clause }) => clause.name);
    const [first, ...others] = takers;
    if (first === undefined) return '';
    const taker = others.reduce((least, name) => (countOf(name) < countOf(least) ? name : least), first);
    counts.set(normalize(taker), countOf(taker) + 1);
    return taker;
  });
}
