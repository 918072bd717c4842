import type { Cell } from '../values/cell';
import type { Calendar, Day } from '../values/day';
import { splitList } from '../values/list';
import { Reading, writtenText } from '../values/reading';
import { normalize, trim } from '../values/text';
import type { Condition, Needs } from './condition';
import { CONDITIONS } from './conditions';

/** A text found in a column, in its most frequent spelling, and in how many leads. */
export interface Occurrence {
  readonly text: string;
  readonly count: number;
}

/** What is in one column of the lead table. Counts are of leads. */
export interface ColumnProfile {
  readonly filled: number;
  readonly blank: number;
  /** Of the filled ones: that read as a number, a date, an e-mail address, or as a list of several entries. */
  readonly numbers: number;
  readonly dates: number;
  readonly emails: number;
  readonly lists: number;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly earliest: Day | null;
  readonly latest: Day | null;
  /** Distinct texts, most frequent first; likewise the entries of lists and the domains of addresses. */
  readonly texts: readonly Occurrence[];
  readonly entries: readonly Occurrence[];
  readonly domains: readonly Occurrence[];
}

class Tally {
  private readonly found = new Map<string, { text: string; most: number; count: number }>();

  add(text: string, count: number): void {
    const key = normalize(text);
    const known = this.found.get(key);
    if (known === undefined) this.found.set(key, { text: trim(text), most: count, count });
    else {
      if (count > known.most) [known.text, known.most] = [trim(text), count];
      known.count += count;
    }
  }

  ranked(): Occurrence[] {
    return [...this.found.values()]
      .sort((one, other) => other.count - one.count)
      .map(({ text, count }) => ({ text, count }));
  }
}

const least = (one: number | null, other: number) => (one === null || other < one ? other : one);
const most = (one: number | null, other: number) => (one === null || other > one ? other : one);

/**
 * Looks through a column.
 * @param values its distinct cells
 * @param counts in how many leads each of them stands
 */
export function profileColumn(
  values: readonly Cell[],
  counts: readonly number[],
  calendar: Calendar,
): ColumnProfile {
  const profile = { filled: 0, blank: 0, numbers: 0, dates: 0, emails: 0, lists: 0 };
  let lowest: number | null = null;
  let highest: number | null = null;
  let earliest: Day | null = null;
  let latest: Day | null = null;
  const [texts, entries, domains] = [new Tally(), new Tally(), new Tally()];
  values.forEach((cell, at) => {
    const count = counts[at] ?? 0;
    const { blank, number, day } = new Reading(cell, calendar);
    if (blank) {
      profile.blank += count;
      return;
    }
    profile.filled += count;
    if (number !== null) {
      profile.numbers += count;
      lowest = least(lowest, number);
      highest = most(highest, number);
    }
    if (day !== null) {
      profile.dates += count;
      earliest = least(earliest, day);
      latest = most(latest, day);
    }
    const text = writtenText(cell, calendar);
    texts.add(text, count);
    const parts = splitList(text);
    if (parts.length > 1) profile.lists += count;
    for (const part of parts) entries.add(part, count);
    const domain = /^[^@]+@([^@]+)$/.exec(normalize(text))?.[1];
    if (domain !== undefined) {
      profile.emails += count;
      domains.add(domain, count);
    }
  });
  return {
    ...profile,
    lowest,
    highest,
    earliest,
    latest,
    texts: texts.ranked(),
    entries: entries.ranked(),
    domains: domains.ranked(),
  };
}

/** From this share of the filled cells on, a column is taken to be of a kind. */
const MOSTLY = 0.6;
const OFTEN = 0.2;

/** What a column's cells can be read as; everything for a column with nothing in it. */
export function needsMet({ filled, numbers, dates, emails, lists }: ColumnProfile): ReadonlySet<Needs> {
  if (filled === 0) return new Set(['anything', 'text', 'list', 'e-mail', 'number', 'date']);
  const met = new Set<Needs>(['anything']);
  if (dates / filled >= MOSTLY) return met.add('date');
  if (numbers / filled >= MOSTLY) met.add('number');
  if (emails / filled >= MOSTLY) met.add('e-mail');
  else if (lists / filled >= OFTEN) met.add('list');
  return met.add('text');
}

/** The conditions that fit what is in a column, in the table's order. */
export function fittingConditions(profile: ColumnProfile): Condition[] {
  const met = needsMet(profile);
  return CONDITIONS.filter(({ needs }) => met.has(needs));
}
