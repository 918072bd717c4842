import type { MeetingCell, MeetingRow } from '../../domain/meeting/meeting-section';
import type { MeetingSheet } from '../../domain/meeting/meeting-sheet';
import type { Period } from '../../domain/meeting/period';
import { beginningOf, type Calendar } from '../../domain/values/day';
import type { Language } from '../../domain/values/language';
import type { Sheet } from '../grid/document';
import { growTo, sizeOf } from '../grid/grid';
import { formatManagedHeading } from '../grid/look';
import { type Layout, makeTabs } from '../grid/own-tab';
import { asWritten } from '../grid/plain-text';
import { findLastMeeting, isUntouched, noteMeeting } from './last-meeting';

/** Of the columns, in pixels: together they are as wide as a page in portrait. */
const WIDTHS = [210, 130, 130, 130, 130];
const WIDTH = WIDTHS.length;

/**
 * Writes a meeting at the top of the Meeting tab, and shows the tab. A meeting of the same day is written anew where nobody has touched
 * what LeadPact wrote; the rows for minutes and decisions are left alone. Any other one is moved down as a whole, with what people
 * wrote into it.
 */
export function writeMeeting(layout: Layout, page: MeetingSheet, period: Period, language: Language): void {
  const last = findLastMeeting(layout);
  const sheet = makeTabs(layout, ['meeting'], language)('meeting');
  const isRenewed = last !== null && last.day === period.day && isUntouched(last);
  const { rows, headings, minutes, minutesHeadings } = page;
  const [height, whole] = [rows.length, rows.length + minutes.length];
  const [size, isEmpty] = [sizeOf(sheet), sheet.getLastRow() === 0];
  if (isRenewed) fitHeight(sheet, last.height, height);
  else if (!isEmpty) sheet.insertRowsBefore(1, whole);
  growTo(sheet, isEmpty ? size : { ...size, rows: whole }, whole, WIDTH);
  writeRows(sheet, 1, rows, headings, layout.calendar);
  sheet.getRange(1, 1).setFontWeight('bold').setFontSize(14);
  if (!isRenewed) writeRows(sheet, height + 1, minutes, minutesHeadings, layout.calendar);
  if (last === null)
    WIDTHS.forEach((pixels, at) => {
      sheet.setColumnWidth(at + 1, pixels);
    });
  layout.app.flush();
  noteMeeting(layout, sheet, period, height);
  layout.spreadsheet.setActiveSheet(sheet);
}

/** Makes room for more rows, or takes out those of LeadPact's own that are no longer needed. */
function fitHeight(sheet: Sheet, present: number, wanted: number): void {
  if (wanted > present) sheet.insertRowsAfter(present, wanted - present);
  if (wanted < present) sheet.deleteRows(wanted + 1, present - wanted);
}

function writeRows(
  sheet: Sheet,
  first: number,
  rows: readonly MeetingRow[],
  headings: readonly number[],
  calendar: Calendar,
): void {
  const range = sheet.getRange(first, 1, rows.length, WIDTH);
  // Rows that are inserted take over the look of those beside them.
  range.clear();
  range.setNumberFormats(rows.map((row) => fill(row, (cell) => (isDay(cell) ? 'yyyy-mm-dd' : 'General'))));
  range.setValues(rows.map((row) => fill(row, (cell) => written(cell, calendar))));
  for (const row of headings) formatManagedHeading(sheet.getRange(first + row - 1, 1, 1, WIDTH));
}

/** One row as wide as a meeting, made of its cells. */
function fill<T>(row: MeetingRow, make: (cell: MeetingCell) => T): T[] {
  return Array.from({ length: WIDTH }, (_, at) => make(row[at] ?? ''));
}

const isDay = (cell: MeetingCell) => typeof cell === 'object' && 'day' in cell;

function written(cell: MeetingCell, calendar: Calendar): string | number | boolean | Date {
  if (typeof cell !== 'object') return asWritten(cell);
  return 'day' in cell ? beginningOf(cell.day, calendar) : cell.formula;
}
