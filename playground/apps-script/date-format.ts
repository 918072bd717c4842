import { clockFormat } from '../engine/clock';
import { emulate } from './emulate';
import { isForeignDate } from './foreign-values';
import type { HostContext } from './host-context';
import { mismatch } from './parameters';

type Utilities = GoogleAppsScript.Utilities.Utilities;

/** Java's letters, as far as they name a number. */
const FIELDS: Readonly<Record<string, (parts: ReadonlyMap<string, number>) => number>> = {
  y: (parts) => parts.get('year') ?? 0,
  M: (parts) => parts.get('month') ?? 0,
  d: (parts) => parts.get('day') ?? 0,
  H: (parts) => parts.get('hour') ?? 0,
  m: (parts) => parts.get('minute') ?? 0,
  s: (parts) => parts.get('second') ?? 0,
};

export function emulateUtilities(context: HostContext): Utilities {
  return emulate<Utilities>(context, 'Utilities', {
    formatDate(date, timeZone, format) {
      if (!isForeignDate(date)) {
        throw mismatch(context, 'Utilities.formatDate', [date, timeZone, format]);
      }
      return formatDate(context, date.getTime(), timeZone, format);
    },
    getUuid: () => {
      const digit = () => Math.floor(Math.random() * 16).toString(16);
      return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, digit);
    },
    // Nothing happens here while a script waits.
    sleep: () => undefined,
  });
}

function formatDate(context: HostContext, time: number, timeZone: string, format: string): string {
  const parts = wallClock(context, time, timeZone);
  return format.replace(/'([^']*)'|([A-Za-z])\2*/g, (token, literal: string | undefined) => {
    if (literal !== undefined) return literal === '' ? "'" : literal;
    const letter = token.charAt(0);
    if (letter === 'S') return String(((time % 1000) + 1000) % 1000).padStart(token.length, '0');
    const field = FIELDS[letter];
    if (field === undefined || (letter === 'M' && token.length > 2)) {
      throw context.error(`Utilities.formatDate with ${token} is not emulated in the playground`);
    }
    const number = field(parts);
    return letter === 'y' && token.length === 2
      ? String(number % 100).padStart(2, '0')
      : String(number).padStart(token.length, '0');
  });
}

function wallClock(context: HostContext, time: number, timeZone: string): ReadonlyMap<string, number> {
  try {
    const parts = clockFormat(timeZone).formatToParts(time);
    return new Map(parts.map((part) => [part.type, Number(part.value)]));
  } catch {
    throw context.error(`Invalid argument: timeZone. ${timeZone} is no time zone, or the date is invalid.`);
  }
}
