import { type Cell, type Instant, isInstant } from './cell';
import { trim } from './white-space';

/** A calendar day, counted from 1970-01-01. */
export type Day = number;

const msPerDay = 86_400_000;

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

export function dayOfInstant({ instant }: Instant, zone: string | null): Day {
  if (zone === null) throw new NoTimeZone('a Date, and no Time zone row');
  const parts = formatOf(zone).formatToParts(instant);
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(read('year'), read('month') - 1, read('day')) / msPerDay;
}

export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const time = '(?:[ T][0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?';
const forms = [
  '([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})',
  '([0-9]{4})/([0-9]{1,2})/([0-9]{1,2})',
  '([0-9]{4})\\.([0-9]{1,2})\\.([0-9]{1,2})',
  '([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日',
].map((form) => new RegExp(`^${form}${time}$`));

/** The day that a cell holds, or undefined where it is no date. */
export function readDate(cell: Cell, zone: string | null): Day | undefined {
  if (isInstant(cell)) return Number.isNaN(cell.instant) ? undefined : dayOfInstant(cell, zone);
  if (typeof cell !== 'string') return undefined;
  const text = trim(cell.normalize('NFKC'));
  for (const form of forms) {
    const match = form.exec(text);
    if (match) return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  }
  return undefined;
}
