import type { Cells } from '../values/cell';
import { type Calendar, calendarOf, type Day } from '../values/day';
import { readDay } from '../values/reading';
import { isBlank } from '../values/text';
import { type Fault, fault } from './fault';
import { COLUMNS } from './keyword';
import { DAY } from './operand';
import { type PartRow, readPartRows } from './part-row';

export interface TimeZone {
  /** Undefined without a Time zone row, null where it can't be read. */
  readonly name: string | null | undefined;
  readonly calendar: Calendar | null;
}

const ZONE = { en: 'a time zone such as Asia/Tokyo', ja: '「Asia/Tokyo」のようなタイムゾーン' };

/** Reads the Time zone row, which the reading of every date leans on. */
export function readTimeZone(cells: Cells, faults: Fault[]): TimeZone {
  const row = readPartRows(cells, null, []).find(({ part }) => part === 'timeZone');
  if (row === undefined) return { name: undefined, calendar: null };
  const found = row.text('value');
  const calendar = found === '' ? null : calendarOf(found);
  if (calendar !== null) return { name: found, calendar };
  faults.push(fault(row.row, 'value', found === '' ? 'missing value' : 'unreadable value', found, ZONE));
  return { name: null, calendar: null };
}

/** Notes the first cell that holds a date, in a definition without a Time zone row. */
export function noteDates(rows: readonly PartRow[], faults: Fault[]): void {
  for (const row of rows) {
    const dated = COLUMNS.find((column) => row.cell(column) instanceof Date && !isBlank(row.cell(column)));
    if (dated === undefined) continue;
    faults.push(fault(row.row, dated, 'no Time zone'));
    return;
  }
}

/** Undefined without an As of row, null where it can't be read. */
export function readAsOf(
  rows: readonly PartRow[],
  calendar: Calendar | null,
  faults: Fault[],
): Day | null | undefined {
  const row = rows.find(({ part }) => part === 'asOf');
  if (row === undefined) return undefined;
  const cell = row.cell('value');
  const day = readDay(cell, calendar);
  if (day !== null) return day;
  if (isBlank(cell)) faults.push(fault(row.row, 'value', 'missing value', '', DAY.wanted));
  else if (!(cell instanceof Date))
    faults.push(fault(row.row, 'value', 'unreadable value', row.text('value'), DAY.wanted));
  return null;
}
