import type { Day } from '../../values/day';
import type { FieldColumn } from './coding';

/** An average month has so many days. */
const DAYS_A_MONTH = 365.25 / 12;
/** The first hundredth of the days, and the last, are left out: they may be typing errors. */
const STRAY_SHARE = 0.01;
/** At least 10 days have to be known. */
const FEWEST_DAYS = 10;

/**
 * Over how many months leads came in, so that leads a month can be given.
 * @param days the day on which each lead came; null where that isn't known
 * @returns null where fewer than `FEWEST_DAYS` or than half of the days are known, and where all lie within one month
 */
export function monthsOf(days: readonly (Day | null)[]): number | null {
  const known = days.filter((day): day is Day => day !== null);
  return monthsOfDays(
    known.map((day) => ({ day, leads: 1 })),
    days.length,
  );
}

/** The same of leads that are counted by days. @param all how many leads there are, those without a known day too */
export function monthsOfDays(
  days: readonly { readonly day: Day; readonly leads: number }[],
  all: number,
): number | null {
  const sorted = [...days].sort((one, other) => one.day - other.day);
  const known = sorted.reduce((sum, { leads }) => sum + leads, 0);
  if (known < FEWEST_DAYS || known < all / 2) return null;
  const stray = Math.floor(known * STRAY_SHARE);
  const beyondStray = (ordered: typeof sorted) => {
    let passed = 0;
    for (const { day, leads } of ordered) {
      passed += leads;
      if (passed > stray) return day;
    }
    return 0;
  };
  const months = (beyondStray([...sorted].reverse()) - beyondStray(sorted) + 1) / DAYS_A_MONTH;
  return months < 1 ? null : months;
}

/** What became of a lead, as learning sees it. `rejected` leads have no outcome, and ended without a contract. */
export type Ending = 'won' | 'lost' | 'rejected' | 'open' | 'never';

/** What is known of the history of one lead. */
export interface Case {
  readonly ending: Ending;
  /** Why the lead was rejected or lost; '' for no reason. */
  readonly reason: string;
  /** The day on which the lead was handed over, or, where outcomes stand in a column of the team's own, came in; null if unknown. */
  readonly day: number | null;
  /** The day on which the lead was created; null or left out where no column tells it. */
  readonly created?: number | null;
}

/** By what leads stand in order of time: by the day they were created, by the day of `Case.day`, or by the rows of the sheet. */
export type LeadOrder = 'created' | 'handed over' | 'rows';

/** How many leads have each ending. */
export interface CaseCounts {
  readonly won: number;
  readonly lost: number;
  readonly rejected: number;
  readonly open: number;
  readonly never: number;
  /** How many of the leads that ended are left out, because most leads of the same time are still open. */
  readonly immature: number;
}

/** The leads that can be learned from, in order of time. */
export interface Cases {
  readonly counts: CaseCounts;
  /** The places of the leads in the sheet's table, the earliest first. */
  readonly leads: Int32Array;
  /** In the order of `leads`, 1 for a lead that was won and 0 for any other. */
  readonly won: Uint8Array;
  readonly order: LeadOrder;
}

/** The latest leads are looked at in months of 30 days. */
const MONTH_IN_DAYS = 30;
/** A month has matured when at least this share of its leads have ended. */
const MATURE_SHARE = 0.5;
/** The leads are put in the order of their days when at least this share of the days is known. */
export const DATED_SHARE = 0.9;

/** True for a lead of which the outcome is known. */
export const isEnded = (ending: Ending) => ending === 'won' || ending === 'lost' || ending === 'rejected';

/** Picks the leads to learn from: those that ended, without the latest months in which most leads are still open. */
export function casesOf(history: readonly Case[]): Cases {
  const counts = { won: 0, lost: 0, rejected: 0, open: 0, never: 0 };
  for (const { ending } of history) counts[ending]++;
  const ended = history.flatMap(({ ending, day, created = null }, lead) =>
    isEnded(ending) ? [{ lead, day, created }] : [],
  );
  const isKnown = (days: readonly (number | null)[]) =>
    days.length > 0 && days.filter((day) => day !== null).length >= days.length * DATED_SHARE;
  const isDated = isKnown(ended.map(({ day }) => day));
  const isCreated = isKnown(ended.map(({ created }) => created));
  const until = isDated ? matureUntil(history) : Infinity;
  const mature = ended.filter(({ day }) => day === null || day < until);
  const timeOf = ({ day, created }: (typeof ended)[number]) => (isCreated ? created : day) ?? -Infinity;
  if (isCreated || isDated) mature.sort((one, other) => timeOf(one) - timeOf(other));
  const leads = Int32Array.from(mature, ({ lead }) => lead);
  return {
    counts: { ...counts, immature: ended.length - mature.length },
    leads,
    won: Uint8Array.from(leads, (lead) => (history[lead]?.ending === 'won' ? 1 : 0)),
    order: isCreated ? 'created' : isDated ? 'handed over' : 'rows',
  };
}

/** How many of the leads that were handed over on a day there are, and how many of them ended. */
export interface DayCount {
  readonly day: Day;
  readonly ended: number;
  readonly all: number;
}

/** The day on which the months begin that have not matured, counted back from the last day; Infinity where all have. */
function matureUntil(history: readonly Case[]): number {
  return matureUntilBy(
    history.flatMap(({ ending, day }) =>
      day === null || ending === 'never' ? [] : [{ day, ended: isEnded(ending) ? 1 : 0, all: 1 }],
    ),
  );
}

/** The same of leads that are counted by days; those never handed over aren't counted. */
export function matureUntilBy(days: readonly DayCount[]): number {
  const last = days.reduce((most, { day }) => Math.max(most, day), -Infinity);
  const months = new Map<number, { ended: number; all: number }>();
  for (const { day, ended, all } of days) {
    const month = Math.floor((last - day) / MONTH_IN_DAYS);
    const found = months.get(month) ?? { ended: 0, all: 0 };
    found.all += all;
    found.ended += ended;
    months.set(month, found);
  }
  let month = 0;
  for (
    let at = months.get(month);
    at !== undefined && at.ended < at.all * MATURE_SHARE;
    at = months.get(month)
  )
    month++;
  return month === 0 ? Infinity : last - month * MONTH_IN_DAYS + 1;
}

/** The columns with some of the leads only. @param leads their places */
export function columnsOver(columns: readonly FieldColumn[], leads: Int32Array): FieldColumn[] {
  return columns.map((column) => ({ ...column, rows: leads.map((lead) => column.rows[lead] ?? 0) }));
}
