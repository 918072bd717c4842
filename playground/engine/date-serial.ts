/**
 * A spreadsheet keeps a date as the number of days since 1899-12-30, without a time zone. Apps Script shows it as the instant
 * at which a clock in the sheet's time zone reads so.
 */
const EPOCH_DAYS = 25569;
const DAY = 86_400_000;
/** Zones change their offset on quarters of an hour only. */
const QUARTER = 900_000;

export interface SerialClock {
  /** Milliseconds since 1970 UTC. */
  toTime(serial: number): number;
  toSerial(time: number): number;
}

/** Throws a RangeError for a time zone that does not exist. */
export function serialClock(timeZone: string): SerialClock {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'iso8601',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    era: 'short',
  });
  const offsets = new Map<number, number>();

  function readOffset(time: number): number {
    const parts = new Map(format.formatToParts(time).map((part) => [part.type, part.value]));
    const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
    const wall = new Date(0);
    wall.setUTCFullYear(number('year'), number('month') - 1, number('day'));
    wall.setUTCHours(number('hour'), number('minute'), number('second'));
    return wall.getTime() - Math.floor(time / 1000) * 1000;
  }

  function offset(time: number): number {
    const quarter = Math.floor(time / QUARTER);
    const known = offsets.get(quarter);
    if (known !== undefined) return known;
    const found = readOffset(quarter * QUARTER);
    offsets.set(quarter, found);
    return found;
  }

  return {
    toTime(serial) {
      const wall = Math.round((serial - EPOCH_DAYS) * DAY);
      // The offset is that of the instant, which is not known yet: a second look settles it beside a change of offset.
      const guess = wall - offset(wall);
      return wall - offset(guess);
    },
    toSerial(time) {
      return (time + offset(time)) / DAY + EPOCH_DAYS;
    },
  };
}
