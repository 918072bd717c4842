import { matchPlain } from './text';

/** A calendar day as the count of days since 1970-01-01. */
export type Day = number;

const MS_A_DAY = 86_400_000;
const MS_A_MINUTE = 60_000;

/** A day with the year first, and a time of day that may end with an offset from UTC. */
const DATE =
  /^(?:(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|\.(\d{1,2})\.(\d{1,2})|年(\d{1,2})月(\d{1,2})日)|(令和|平成|昭和)(元|\d{1,2})年(\d{1,2})月(\d{1,2})日)(?:[ T](\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?: [AaPp][Mm]|(Z|[-+]\d{2}:?\d{2}))?)?$/;

/** The year before the first one of each era. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

/** At most so many minutes lie between UTC and the clock of a written time. */
const MOST_OFFSET = 14 * 60;

/** Tells on which calendar day a moment falls. */
export type Calendar = (moment: Date) => Day;

/** What a text says that is a date: its day, and where its time ends with an offset, the moment. */
interface Written {
  readonly day: Day;
  readonly moment: Date | null;
}

/**
 * The day that a text stands for: one with the year first, whose time of day is ignored, or a moment (a time with `Z` or an
 * offset), which needs the calendar. Null for anything else.
 */
export function readDayText(text: string, calendar: Calendar | null = null): Day | null {
  const written = readWritten(text);
  if (written === null || written.moment === null) return written?.day ?? null;
  return calendar === null ? null : calendar(written.moment);
}

/** True for a text that is a moment, whose day depends on the time zone. */
export function isMomentText(text: string): boolean {
  return (readWritten(text)?.moment ?? null) !== null;
}

function readWritten(text: string): Written | null {
  // What matches as it stands is in NFKC already.
  const match = DATE.exec(text) ?? matchPlain(DATE, text);
  if (match === null) return null;
  const [, westernYear, m1, d1, m2, d2, m3, d3, m4, d4, era, eraYear, m5, d5, ...time] = match;
  const year = westernYear === undefined ? yearOfEra(era, eraYear) : Number(westernYear);
  const month = Number(m1 ?? m2 ?? m3 ?? m4 ?? m5);
  const day = dayOf(year, month, Number(d1 ?? d2 ?? d3 ?? d4 ?? d5));
  const zone = time[4];
  if (day === null || zone === undefined) return day === null ? null : { day, moment: null };
  const milliseconds = timeOfDay(time);
  const offset = offsetOf(zone);
  if (milliseconds === null || offset === null) return null;
  return { day, moment: new Date(day * MS_A_DAY + milliseconds - offset * MS_A_MINUTE) };
}

function yearOfEra(era = '', year = ''): number {
  const number = year === '元' ? 1 : Number(year);
  return number === 0 ? 0 : (ERAS[era] ?? 0) + number;
}

/** The day of a year from 1000 on; null where there is no such day. */
function dayOf(year: number, month: number, day: number): Day | null {
  if (year < 1000) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / MS_A_DAY : null;
}

/** The milliseconds from 0:00 to a time of the 24 hours; null for a time beyond them. */
function timeOfDay([hour = '', minute = '', second = '0', fraction = '0']: readonly (string | undefined)[]) {
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const seconds = (Number(hour) * 60 + Number(minute)) * 60 + Number(second);
  return seconds * 1000 + Math.floor(Number(`0.${fraction}`) * 1000);
}

/** The minutes by which the clock of a written time is before UTC; null for an offset that there is not. */
function offsetOf(zone: string): number | null {
  if (zone === 'Z') return 0;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))];
  const size = hours * 60 + minutes;
  if (minutes > 59 || size > MOST_OFFSET) return null;
  return zone.startsWith('-') ? -size : size;
}

/** `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  const date = new Date(day * MS_A_DAY);
  const digits = (value: number, width: number) => String(value).padStart(width, '0');
  return `${digits(date.getUTCFullYear(), 4)}-${digits(date.getUTCMonth() + 1, 2)}-${digits(date.getUTCDate(), 2)}`;
}

/** The last moment that a Date can hold, in milliseconds. */
const LAST_MOMENT = 8.64e15;
/** At most so many days' offsets are kept. */
const MAX_KEPT_DAYS = 20_000;

/** The calendar of an IANA time zone such as `Asia/Tokyo`, or null when there is no such zone. */
export function calendarOf(timeZone: string): Calendar | null {
  const format = formatIn(timeZone);
  if (format === null) return null;
  const begins = new Map<number, number>();
  /** Gives the zone's offset when a day of UTC begins. */
  const offsetAt = (utcDay: number) => {
    const time = Math.min(utcDay * MS_A_DAY, LAST_MOMENT);
    const offset = begins.get(utcDay) ?? readClock(format, time) - time;
    if (begins.size < MAX_KEPT_DAYS) begins.set(utcDay, offset);
    return offset;
  };
  const offsets = new Map<number, number>();
  /** Gives the zone's offset all through a day of UTC, NaN where it changes: asking Intl costs more than all the rest. */
  const offsetOf = (utcDay: number) => {
    const offset = offsetAt(utcDay) === offsetAt(utcDay + 1) ? offsetAt(utcDay) : Number.NaN;
    if (offsets.size < MAX_KEPT_DAYS) offsets.set(utcDay, offset);
    return offset;
  };
  return (moment) => {
    const time = moment.getTime();
    const utcDay = Math.floor(time / MS_A_DAY);
    const clock = time + (offsets.get(utcDay) ?? offsetOf(utcDay));
    return Math.floor((Number.isNaN(clock) ? readClock(format, time) : clock) / MS_A_DAY);
  };
}

/**
 * The calendar of a spreadsheet's own time zone.
 * @throws when it is first asked and there is no such zone
 */
export function sheetCalendar(timeZone: string): Calendar {
  let known: Calendar | null = null;
  return (moment) => {
    known ??= calendarOf(timeZone);
    if (known === null) throw new Error(`The spreadsheet's time zone ${timeZone} is not known`);
    return known(moment);
  };
}

/** By time zone: to make one takes longer than to format a hundred moments. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string): Intl.DateTimeFormat | null {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const made = makeFormat(timeZone);
  if (made !== null) formats.set(timeZone, made);
  return made;
}

function makeFormat(timeZone: string): Intl.DateTimeFormat | null {
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

/** In milliseconds: no time zone is off by less. */
const QUARTER_OF_AN_HOUR = 900_000;

/** The moment at which a day begins. */
export function beginningOf(day: Day, calendar: Calendar): Date {
  let time = (day - 1) * MS_A_DAY;
  while (calendar(new Date(time)) < day) time += QUARTER_OF_AN_HOUR;
  return new Date(time);
}
