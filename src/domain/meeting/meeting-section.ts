import type { SummaryCell } from '../summary/section';
import type { Day } from '../values/day';

/** A cell of the Meeting tab: as in the Summary, or a day. */
export type MeetingCell = SummaryCell | { readonly day: Day };
export type MeetingRow = readonly MeetingCell[];

/** A part of a meeting: rows under a heading. */
export interface MeetingSection {
  readonly heading: readonly string[];
  readonly rows: readonly MeetingRow[];
}

/** At most so many columns of letters stand in the columns C to E, of which full-width ones take two: longer texts are cut on paper. */
const NOTE_WIDTH = 58;
/** The same of the columns B to E. */
export const TEXT_WIDTH = 78;
/** The same of the columns A to E. */
export const LINE_WIDTH = 108;

/** The beginning of a text that fits into one line, with an ellipsis where more follows. */
export function fitLine(text: string, width = NOTE_WIDTH): string {
  const line = text.replace(/\s+/g, ' ').trim();
  let taken = 0;
  let fitted = '';
  for (const letter of line) {
    taken += letter > '\u2e7f' ? 2 : 1;
    if (taken > width) return `${fitted}…`;
    fitted += letter;
  }
  return fitted;
}

/** The first ones, and a row that says how many more there are. */
export function firstRows<T>(
  all: readonly T[],
  most: number,
  rowsOf: (one: T) => readonly MeetingRow[],
  sayOthers: (count: number) => string,
): MeetingRow[] {
  const left = all.length - most;
  return [...all.slice(0, most).flatMap(rowsOf), ...(left > 0 ? [[sayOthers(left)]] : [])];
}
