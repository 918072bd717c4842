import { makeClock } from './clock';

/**
 * A spreadsheet keeps a date as the number of days since 1899-12-30, without a time zone. Apps Script shows it as the instant
 * at which a clock in the sheet's time zone reads so.
 */
const EPOCH_DAYS = 25569;
const DAY = 86_400_000;
export interface SerialClock {
  /** Milliseconds since 1970 UTC. */
  toTime(serial: number): number;
  toSerial(time: number): number;
}

/** By time zone: a clock measures the offsets of its days anew, which takes long. */
const clocks = new Map<string, SerialClock>();

/** Throws a RangeError for a time zone that does not exist. */
export function serialClock(timeZone: string): SerialClock {
  const clock = clocks.get(timeZone) ?? makeSerialClock(timeZone);
  clocks.set(timeZone, clock);
  return clock;
}

function makeSerialClock(timeZone: string): SerialClock {
  const { toInstant, toWall } = makeClock(timeZone);
  return {
    toTime: (serial) => toInstant(Math.round((serial - EPOCH_DAYS) * DAY)).getTime(),
    toSerial: (time) => toWall(new Date(time)) / DAY + EPOCH_DAYS,
  };
}
