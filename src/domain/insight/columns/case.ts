import type { Day } from '../../values/day';
import type { FieldColumn } from './coding';

/** An average month. */
const DAYS = 365.25 / 12;
/** A first or last one in a hundred may be a slip of the pen. */
const STRAY = 0.01;
/** Fewer days are not enough to speak of months. */
const FEWEST = 10;

/**
 * Over how many months leads came in, so that counts can be told by month.
 * @param days when each lead came; null where that isn't known
 * @returns null where too few days are known, or all lie within one month
 */
export function monthsOf(days: readonly (Day | null)[]): number | null {
  const known = days.filter((day): day is Day => day !== null).sort((one, other) => one - other);
  if (known.length < FEWEST || known.length < days.length / 2) return null;
  const stray = Math.floor(known.length * STRAY);
  const [first, last] = [known[stray] ?? 0, known[known.length - 1 - stray] ?? 0];
  const months = (last - first + 1) / DAYS;
  return months < 1 ? null : months;
}

/** What became of a lead, as far as learning goes. A rejected lead without an outcome ended without a contract. */
export type Ending = 'won' | 'lost' | 'rejected' | 'open' | 'never';

/** One lead's history. */
export interface Case {
  readonly ending: Ending;
  /** Why it was rejected or lost; '' for no reason. */
  readonly reason: string;
  /** The day from which its time counts: when it was handed over, or, by a column of the team's own, when it came. Null: unknown. */
  readonly day: number | null;
}

export interface CaseCounts {
  readonly won: number;
  readonly lost: number;
  readonly rejected: number;
  readonly open: number;
  readonly never: number;
  /** Of those that ended, how many are left out because most leads of their time are still open. */
  readonly immature: number;
}

/** The leads that can be learned from, in order of time. */
export interface Cases {
  readonly counts: CaseCounts;
  /** Their places in the sheet's table, the earliest first. */
  readonly leads: Int32Array;
  /** 1 for a lead that was won. */
  readonly won: Uint8Array;
  /** False where days aren't known: the order is that of the rows. */
  readonly isDated: boolean;
}

const MONTH = 30;
/** A month of which fewer than this share has ended has not matured. */
const MATURE = 0.5;

const isEnded = (ending: Ending) => ending === 'won' || ending === 'lost' || ending === 'rejected';

/** Picks the leads to learn from: those that ended, but for the latest months in which most are still open. */
export function casesOf(history: readonly Case[]): Cases {
  const counts = { won: 0, lost: 0, rejected: 0, open: 0, never: 0 };
  for (const { ending } of history) counts[ending]++;
  const ended = history.flatMap(({ ending, day }, lead) => (isEnded(ending) ? [{ lead, day }] : []));
  const isDated = ended.length > 0 && ended.filter(({ day }) => day !== null).length >= ended.length * 0.9;
  const until = isDated ? matureUntil(history) : Infinity;
  const mature = ended.filter(({ day }) => day === null || day < until);
  if (isDated) mature.sort((one, other) => (one.day ?? -Infinity) - (other.day ?? -Infinity));
  const leads = Int32Array.from(mature, ({ lead }) => lead);
  return {
    counts: { ...counts, immature: ended.length - mature.length },
    leads,
    won: Uint8Array.from(leads, (lead) => (history[lead]?.ending === 'won' ? 1 : 0)),
    isDated,
  };
}

/** The day from which on, counted in months back from the last one, fewer than half of the leads have ended. */
function matureUntil(history: readonly Case[]): number {
  const handed = history.filter(({ ending, day }) => day !== null && ending !== 'never');
  const last = handed.reduce((most, { day }) => Math.max(most, day ?? -Infinity), -Infinity);
  const months = new Map<number, { ended: number; all: number }>();
  for (const { ending, day } of handed) {
    const month = Math.floor((last - (day ?? 0)) / MONTH);
    const found = months.get(month) ?? { ended: 0, all: 0 };
    found.all++;
    if (isEnded(ending)) found.ended++;
    months.set(month, found);
  }
  let month = 0;
  for (let at = months.get(month); at !== undefined && at.ended < at.all * MATURE; at = months.get(month))
    month++;
  return month === 0 ? Infinity : last - month * MONTH + 1;
}

/** The columns over some of the leads. */
export function columnsOver(columns: readonly FieldColumn[], leads: Int32Array): FieldColumn[] {
  return columns.map((column) => ({ ...column, rows: leads.map((lead) => column.rows[lead] ?? 0) }));
}
