import type { SerialClock } from './date-serial';
import type { RoomDoor } from './shared-workbook';
import type { Workbook } from './workbook';

/** Under this key the workbook keeps by how many milliseconds its clock was moved. */
const MOVED = 'leadpact-clock-moved';

type ClockPart = Pick<Workbook, 'now' | 'moveClock'> & {
  /** By how many milliseconds the clock was moved. */
  moved(): number;
};

/** The one clock of a workbook: its formulas, its script and the page ask it and no other. */
export function clockPart(room: Pick<RoomDoor, 'stored' | 'store'>, machineNow: () => number): ClockPart {
  const moved = () => Number(room.stored(MOVED) ?? 0);
  return {
    moved,
    now: () => machineNow() + moved(),
    moveClock: (milliseconds) => room.store(MOVED, String(moved() + milliseconds)),
  };
}

/** The serial number of what a clock in the workbook's time zone shows, to the second. */
export function serialNow(now: () => number, { toSerial }: Pick<SerialClock, 'toSerial'>): number {
  return toSerial(Math.floor(now() / 1000) * 1000);
}
