import type { HandOverRecord } from '../hand-over/hand-over-record';
import { formatDay, readDayText } from '../values/day';
import { normalize } from '../values/text';
import type { Reason } from './reason';

/** Rows of the leads that were rejected for a reason of the kind timing. */
export interface Late {
  /** Those that can be put back. */
  readonly ready: readonly number[];
  /** Those that are put back already and wait for their day. */
  readonly waiting: readonly number[];
}

export function findLate(records: readonly HandOverRecord[], reasons: readonly Reason[]): Late {
  const timing = new Set(reasons.filter(({ kind }) => kind === 'timing').map(({ name }) => normalize(name)));
  const ready: number[] = [];
  const waiting: number[] = [];
  records.forEach(({ decision, reason, recycleOn }, row) => {
    if (decision !== 'rejected') return;
    if (recycleOn !== null) waiting.push(row);
    else if (timing.has(normalize(reason))) ready.push(row);
  });
  return { ready, waiting };
}

/**
 * The day some months on, at a month's end the last that there is.
 * @param day `YYYY-MM-DD`
 */
export function monthsOn(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const written = (one: number) => `${toYear}-${toMonth}-${one}`;
  const last = [date, 30, 29, 28].find((one) => readDayText(written(one)) !== null) ?? 1;
  return formatDay(readDayText(written(last)) ?? 0);
}

/** True for a day after today; both `YYYY-MM-DD`. */
export function isLater(day: string, today: string): boolean {
  const [then, now] = [readDayText(day), readDayText(today)];
  return then !== null && now !== null && then > now;
}
