import type { Period } from '../../domain/meeting/period';
import { revisionOf } from '../../domain/notation/revision';
import type { Cell } from '../../domain/values/cell';
import { type Day, formatDay, readDayText } from '../../domain/values/day';
import type { Sheet } from '../grid/document';
import { readNote, writeNote } from '../grid/metadata';
import { findTab, type Layout } from '../grid/own-tab';

/** The newest meeting, which stands at the top of the Meeting tab. */
export interface LastMeeting extends Period {
  readonly sheet: Sheet;
  /** So many rows from the first one on LeadPact wrote, without those for people to write into. */
  readonly height: number;
  /** What stood in them. */
  readonly digest: string;
}

/** As it is noted: sheet, day, day of the meeting before, rows, digest. */
const NOTE = /^(\d+) (\d{4}-\d\d-\d\d) (\d{4}-\d\d-\d\d|-) (\d+) ([0-9a-f]+)$/;

/** Null where none was held, or where its tab is gone. A duplicate of the tab is another sheet, and holds none. */
export function findLastMeeting(layout: Layout): LastMeeting | null {
  const sheet = findTab(layout, 'meeting');
  if (sheet === null) return null;
  const [, id, written = '', since = '', height, digest = ''] =
    NOTE.exec(readNote(layout.metadata, sheet, 'leadpact.meeting')) ?? [];
  const day = readDayText(written);
  if (id !== String(sheet.getSheetId()) || day === null) return null;
  return { sheet, day, since: readDayText(since), height: Number(height), digest };
}

/** Notes which meeting stands at the top of the tab now; what was written has to be flushed before. */
export function noteMeeting(layout: Layout, sheet: Sheet, { day, since }: Period, height: number): void {
  const dayOf = (one: Day | null) => (one === null ? '-' : formatDay(one));
  const noted = [sheet.getSheetId(), dayOf(day), dayOf(since), height, digestOf(sheet, height)];
  writeNote(layout.metadata, sheet, 'leadpact.meeting', noted.join(' '));
}

/** True while nobody has typed, moved or noted anything in the rows that LeadPact wrote. */
export function isUntouched({ sheet, height, digest }: LastMeeting): boolean {
  return sheet.getMaxRows() >= height && digestOf(sheet, height) === digest;
}

/** A digest of the first rows: of a formula its text, since its value changes by itself, and of any other cell what it holds. */
function digestOf(sheet: Sheet, height: number): string {
  const range = sheet.getRange(1, 1, height, Math.max(sheet.getLastColumn(), 1));
  const [formulas, notes] = [range.getFormulas(), range.getNotes()];
  const cells: readonly Cell[][] = range.getValues();
  const rows = cells.map((row, at) =>
    row.map((cell, column) => formulas[at]?.[column] || cell).concat(notes[at]?.filter(Boolean) ?? []),
  );
  return revisionOf(rows.map(withoutBlankEnd));
}

/** A longer row elsewhere in the tab widens all rows by blank cells. */
function withoutBlankEnd(row: readonly Cell[]): readonly Cell[] {
  let end = row.length;
  while (end > 0 && row[end - 1] === '') end--;
  return row.slice(0, end);
}
