import type { Cells } from '../values/cell';
import { type Calendar, calendarOf, type Day, isMomentText } from '../values/day';
import { readDay } from '../values/reading';
import { isBlank } from '../values/text';
import { type Fault, fault } from './fault';
import { COLUMNS, type Column, EVERY_DAY, isWording, type PartName } from './keyword';
import { DAY } from './operand';
import { awaitsTimeZone } from './parse-clause';
import { type PartRow, readPartRows } from './part-row';

interface TimeZone {
  /** Undefined without a Time zone row, null where it can't be read. */
  readonly name: string | null | undefined;
  readonly calendar: Calendar | null;
}

const ZONE = { en: 'a time zone such as Asia/Tokyo', ja: '「Asia/Tokyo」のようなタイムゾーン' };

/** Reads the Time zone row, which the reading of every date leans on, and says what is wrong with it. */
export function readTimeZone(rows: readonly PartRow[]): readonly [TimeZone, readonly Fault[]] {
  const row = rows.find(({ part }) => part === 'timeZone');
  if (row === undefined) return [{ name: undefined, calendar: null }, []];
  const found = row.text('value');
  const calendar = found === '' ? null : calendarOf(found);
  if (calendar !== null) return [{ name: found, calendar }, []];
  const kind = found === '' ? 'missing value' : 'unreadable value';
  return [{ name: null, calendar: null }, [fault(row.row, 'value', kind, found, ZONE)]];
}

/** The calendar of the definition's time zone; null where it has none that can be read. */
export function calendarIn(cells: Cells): Calendar | null {
  const [{ calendar }] = readTimeZone(readPartRows(cells, null));
  return calendar;
}

/** Cells of which the page says that they have no effect: nothing in them is a fault. */
const WITHOUT_EFFECT: Partial<Readonly<Record<PartName, readonly Column[]>>> = {
  base: ['field', 'condition', 'value'],
  highest: ['field', 'condition', 'value', 'points'],
};

/** Notes the cells that hold a date or a moment, in a definition without a Time zone row. */
export function noteDates(rows: readonly PartRow[], faults: Fault[]): void {
  for (const { row, part, cell } of rows) {
    const idle = (part && WITHOUT_EFFECT[part]) ?? [];
    for (const column of COLUMNS) {
      const found = cell(column);
      const isDate = found instanceof Date && !isBlank(found);
      if (!isDate && !(typeof found === 'string' && isMomentText(found))) continue;
      if (!idle.includes(column)) faults.push(fault(row, column, 'no Time zone'));
    }
  }
}

/** From which day ages are counted. */
interface AsOf {
  /** Undefined without an As of row, null where it can't be read. */
  readonly day: Day | null | undefined;
  readonly isEveryDay: boolean;
}

/** @param today the day that it is, which stands in the place of the Value of an As of that moves by itself */
export function readAsOf(
  rows: readonly PartRow[],
  calendar: Calendar | null,
  today: Day | null,
  faults: Fault[],
): AsOf {
  const row = rows.find(({ part }) => part === 'asOf');
  if (row === undefined) return { day: undefined, isEveryDay: false };
  const condition = row.text('condition');
  const isEveryDay = isWording(condition, EVERY_DAY);
  if (condition !== '' && !isEveryDay)
    faults.push(fault(row.row, 'condition', 'only condition', condition, EVERY_DAY));
  if (isEveryDay && today !== null) return { day: today, isEveryDay };
  const cell = row.cell('value');
  const day = readDay(cell, calendar);
  if (day === null && isBlank(cell)) faults.push(fault(row.row, 'value', 'missing value', '', DAY.wanted));
  else if (day === null && !awaitsTimeZone(row, calendar))
    faults.push(fault(row.row, 'value', 'unreadable value', row.text('value'), DAY.wanted));
  return { day, isEveryDay };
}
