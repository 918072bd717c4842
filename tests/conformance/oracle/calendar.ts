import type { Instant } from './cell';

/** A calendar day, counted from 1970-01-01. */
export type Day = number;

export const msPerDay = 86_400_000;

/** A Date, or a text that is a moment, and no Time zone row. */
export class NoTimeZone extends Error {}

/** The day of a year, month and day that exists, else undefined. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1000 && year <= 9999 ? date.getTime() / msPerDay : undefined;
}

export function writeDay(day: Day): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}

// Kept, as making one takes longer than all else here.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
  formats.set(zone, format);
  return format;
}

/** The calendar day on which a moment falls in a time zone. */
export function dayOfInstant({ instant }: Instant, zone: string | null): Day {
  if (zone === null) throw new NoTimeZone('a Date or a moment, and no Time zone row');
  const parts = formatOf(zone).formatToParts(instant);
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(read('year'), read('month') - 1, read('day')) / msPerDay;
}

export function isTimeZone(name: string): boolean {
  try {
    formatOf(name);
    return true;
  } catch {
    return false;
  }
}
