import { type Calendar, calendarOf } from '../../domain/values/day';

/** The calendar of the browser's own clock. */
const byClock: Calendar = (moment) =>
  Math.floor((moment.getTime() / 60_000 - moment.getTimezoneOffset()) / (24 * 60));

/** Tells the day of the dates in a sheet of that time zone; by the browser's clock where the browser doesn't know the zone. */
export function sheetCalendar(timeZone: string): Calendar {
  return calendarOf(timeZone) ?? byClock;
}
