const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * Between wall-clock times, as cells and files hold them, and instants. A wall-clock time is given as the milliseconds at
 * which a clock in UTC would show it.
 */
export interface Clock {
  toInstant(wall: number): Date;
  toWall(instant: Date): number;
}

/** By time zone: to make one takes longer than to format a hundred dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** What a clock in the zone shows, in parts. Throws a RangeError on a time zone that the runtime does not know. */
export function clockFormat(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-US', {
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
  formats.set(timeZone, format);
  return format;
}

/** Throws a RangeError on a time zone that the runtime does not know. */
export function makeClock(timeZone: string): Clock {
  const format = clockFormat(timeZone);
  // A sheet holds few days many times over, and formatting is slow: offsets are kept by the quarter of an hour.
  const offsets = new Map<number, number>();

  function measureOffset(time: number): number {
    const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, value]));
    const read = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
    const year = parts.get('era') === 'BC' ? 1 - read('year') : read('year');
    const shown = new Date(0);
    shown.setUTCFullYear(year, read('month') - 1, read('day'));
    shown.setUTCHours(read('hour'), read('minute'), read('second'));
    return shown.getTime() - Math.floor(time / 1000) * 1000;
  }

  function offsetAt(time: number): number {
    const slot = Math.floor(time / (15 * MINUTE));
    const known = offsets.get(slot);
    if (known !== undefined) return known;
    const offset = measureOffset(time);
    offsets.set(slot, offset);
    return offset;
  }

  return {
    toInstant(wall) {
      // The offset a day before and after: where they differ, the clock is set in between, and the later one that fits counts.
      const early = wall - offsetAt(wall - DAY);
      const late = wall - offsetAt(wall + DAY);
      return new Date(late + offsetAt(late) === wall ? late : early);
    },
    toWall: (instant) => instant.getTime() + offsetAt(instant.getTime()),
  };
}
