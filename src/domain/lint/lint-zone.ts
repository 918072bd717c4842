import { calendarIn, readTimeZone } from '../definition/parse-time';
import { readPartRows } from '../definition/part-row';
import type { Cells } from '../values/cell';
import { beginningOf, type Calendar, calendarOf, type Day } from '../values/day';
import { normalize } from '../values/text';
import type { Finding } from './finding';

/** Two time zones are compared on the days of a year, every so many. */
const DAYS_COMPARED = { of: 365, every: 14 };
/** No time zone begins its day at another time than a quarter of an hour, in milliseconds. */
const QUARTER_OF_AN_HOUR = 900_000;
const QUARTERS_A_DAY = 96;

/**
 * Says of a Time zone that is not the sheet's that it isn't: the sheet would give the day, and dates in cells, by another midnight.
 * @param today the day from which on the zones are compared: one may have two names
 */
export function lintZone(cells: Cells, sheetZone: string, today: Day): Finding[] {
  const rows = readPartRows(cells, calendarIn(cells));
  const row = rows.find(({ part }) => part === 'timeZone');
  const [{ name, calendar }] = readTimeZone(rows);
  const sheet = calendarOf(sheetZone);
  if (row === undefined || calendar === null || sheet === null || typeof name !== 'string') return [];
  if (normalize(name) === normalize(sheetZone) || tellAlike(calendar, sheet, today)) return [];
  const message = {
    en: `the definition counts days in ${name}, this sheet in ${sheetZone}, so that a day may differ by one; write ${sheetZone} here, or change the sheet's time zone under File > Settings`,
    ja: `定義のタイムゾーンは${name}、このシートは${sheetZone}のため、日付が1日ずれることがあります。ここを${sheetZone}にするか、シートの「ファイル」＞「設定」でタイムゾーンを変更してください`,
  };
  return [{ row: row.row, column: 'value', kind: 'other time zone', message }];
}

/** True where two calendars tell the same day at any time of the year. */
function tellAlike(one: Calendar, other: Calendar, from: Day): boolean {
  for (let day = from; day < from + DAYS_COMPARED.of; day += DAYS_COMPARED.every) {
    const begins = beginningOf(day, one).getTime();
    for (let quarter = 0; quarter < QUARTERS_A_DAY; quarter++) {
      const moment = new Date(begins + quarter * QUARTER_OF_AN_HOUR);
      if (one(moment) !== other(moment)) return false;
    }
  }
  return true;
}
