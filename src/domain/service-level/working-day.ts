import type { Day } from '../values/day';

/** The days that are no working days besides Saturdays and Sundays. */
export type Holidays = ReadonlySet<Day>;

/** No working day is looked for further back than 1900: Sheets' dates begin there. */
const FIRST_DAY: Day = -25_567;
/** And none further ahead than 9999. */
const LAST_DAY: Day = 2_932_896;

/** From Monday to Friday, and no holiday. 1970-01-01 was a Thursday. */
export function isWorkingDay(day: Day, holidays: Holidays): boolean {
  const weekday = (((day + 3) % 7) + 7) % 7;
  return weekday < 5 && !holidays.has(day);
}

/**
 * The day that is so many working days before another, as Sheets' `WORKDAY` gives it with a negative count: the day itself for 0. The
 * first day there is where so many don't exist.
 * @param count a whole number, 0 or more
 */
export function workingDayBefore(day: Day, count: number, holidays: Holidays): Day {
  let found = day;
  for (let left = count; left > 0 && found > FIRST_DAY; ) {
    found -= 1;
    if (isWorkingDay(found, holidays)) left -= 1;
  }
  return found;
}

/** The day that is so many working days after another: the day itself for 0, at most the last day there is. */
export function workingDayAfter(day: Day, count: number, holidays: Holidays): Day {
  let found = day;
  for (let left = count; left > 0 && found < LAST_DAY; ) {
    found += 1;
    if (isWorkingDay(found, holidays)) left -= 1;
  }
  return found;
}
