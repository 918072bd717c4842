import { trim } from './text';

/** A calendar day as the count of days since 1970-01-01. */
export type Day = number;

const MS_A_DAY = 86_400_000;
const DATE =
  /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|\.(\d{1,2})\.(\d{1,2})|年(\d{1,2})月(\d{1,2})日)(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/;

/** The day that a text stands for, in one of the four forms with the year first, a time of day ignored; null otherwise. */
export function readDayText(text: string): Day | null {
  const match = DATE.exec(trim(text.normalize('NFKC')));
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

/** The calendar of an IANA time zone such as `Asia/Tokyo`, or null when there is no such zone. */
export function calendarOf(timeZone: string): Calendar | null {
  const format = formatIn(timeZone);
  if (format === null) return null;
  const known = new Map<number, Day>();
  return (moment) => {
    const time = moment.getTime();
    const seen = known.get(time);
    if (seen !== undefined) return seen;
    const day = dayOfParts(format.formatToParts(moment));
    if (known.size < 50_000) known.set(time, day);
    return day;
  };
}

function formatIn(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US-u-ca-gregory', {
      timeZone,
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
  } catch (cause) {
    if (cause instanceof RangeError) return null;
    throw cause;
  }
}

function dayOfParts(parts: readonly Intl.DateTimeFormatPart[]): Day {
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  const year = Number(part('year'));
  const date = new Date(0);
  date.setUTCFullYear(
    part('era').startsWith('B') ? 1 - year : year,
    Number(part('month')) - 1,
    Number(part('day')),
  );
  return date.getTime() / MS_A_DAY;
}
