import { trim } from './text';

/** A calendar day as the count of days since 1970-01-01. */
export type Day = number;

const MS_A_DAY = 86_400_000;
const DATE =
  /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|\.(\d{1,2})\.(\d{1,2})|年(\d{1,2})月(\d{1,2})日)(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/;

/** The day that a text stands for, in one of the four forms with the year first, a time of day ignored; null otherwise. */
export function readDayText(text: string): Day | null {
  // What matches as it stands is in NFKC already.
  const match = DATE.exec(text) ?? DATE.exec(trim(text.normalize('NFKC')));
  if (match === null) return null;
  const [year = 0, month = 0, day = 0] = match
    .slice(1)
    .filter((part) => part !== undefined)
    .map(Number);
  if (year < 1000) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / MS_A_DAY : null;
}

/** `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  const date = new Date(day * MS_A_DAY);
  const digits = (value: number, width: number) => String(value).padStart(width, '0');
  return `${digits(date.getUTCFullYear(), 4)}-${digits(date.getUTCMonth() + 1, 2)}-${digits(date.getUTCDate(), 2)}`;
}

/** Tells on which calendar day a moment falls. */
export type Calendar = (moment: Date) => Day;

/** The last moment that a Date can hold. */
const LAST = 8.64e15;
/** No more days' offsets are kept than this. */
const KEPT = 20_000;

/** The calendar of an IANA time zone such as `Asia/Tokyo`, or null when there is no such zone. */
export function calendarOf(timeZone: string): Calendar | null {
  const format = formatIn(timeZone);
  if (format === null) return null;
  const begins = new Map<number, number>();
  /** The zone's offset when a day of UTC begins. */
  const offsetAt = (utcDay: number) => {
    const time = Math.min(utcDay * MS_A_DAY, LAST);
    const offset = begins.get(utcDay) ?? readClock(format, time) - time;
    if (begins.size < KEPT) begins.set(utcDay, offset);
    return offset;
  };
  const offsets = new Map<number, number>();
  /** The zone's offset all through a day of UTC, NaN where it changes: asking Intl costs more than all the rest. */
  const offsetOf = (utcDay: number) => {
    const offset = offsetAt(utcDay) === offsetAt(utcDay + 1) ? offsetAt(utcDay) : Number.NaN;
    if (offsets.size < KEPT) offsets.set(utcDay, offset);
    return offset;
  };
  return (moment) => {
    const time = moment.getTime();
    const utcDay = Math.floor(time / MS_A_DAY);
    const clock = time + (offsets.get(utcDay) ?? offsetOf(utcDay));
    return Math.floor((Number.isNaN(clock) ? readClock(format, time) : clock) / MS_A_DAY);
  };
}

function formatIn(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US-u-ca-gregory', {
      timeZone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch (cause) {
    if (cause instanceof RangeError) return null;
    throw cause;
  }
}

/**
 * What a clock in the zone shows, to the second, in milliseconds as if it stood in UTC. Reads `11/23/2026 AD, 09:00:00`:
 * `formatToParts` takes five times as long.
 */
function readClock(format: Intl.DateTimeFormat, time: number): number {
  const shown = format.format(time);
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] =
    shown.match(/\d+/g)?.map(Number) ?? [];
  const date = new Date(0);
  date.setUTCFullYear(shown.includes('B') ? 1 - year : year, month - 1, day);
  return date.getTime() + ((hour * 60 + minute) * 60 + second) * 1000;
}

const QUARTER_OF_AN_HOUR = 900_000;

/** The moment at which a day begins. */
export function beginningOf(day: Day, calendar: Calendar): Date {
  let time = (day - 1) * MS_A_DAY;
  while (calendar(new Date(time)) < day) time += QUARTER_OF_AN_HOUR;
  return new Date(time);
}
