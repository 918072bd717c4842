import { registerFunction } from './function-registry';
import type { Room } from './room';
import type { SharedWorkbook } from './shared-workbook';
import { openWindow, type WindowWorkbook } from './window-workbook';
import type { Workbook } from './workbook';

interface Place {
  readonly window: WindowWorkbook;
  /** Null in a window that joined another's workbook. */
  readonly own: { readonly room: Room; readonly sheets: string; readonly machineNow: () => number } | null;
}

const places = new WeakMap<Workbook, Place>();

function placeOf(workbook: Workbook): Place {
  const place = places.get(workbook);
  if (place === undefined) throw new Error('This workbook was not opened by playground/engine.');
  return place;
}

export function keepPlace(place: Place): Workbook {
  places.set(place.window.workbook, place);
  return place.window.workbook;
}

/** What other windows join. Throws for a workbook that was itself joined. */
export function shareWorkbook(workbook: Workbook): SharedWorkbook {
  const { window, own } = placeOf(workbook);
  if (own === null) throw new Error('Only the window that opened the workbook can share it.');
  const { name, timeZone, lock } = workbook;
  const { room, sheets, machineNow } = own;
  return {
    name,
    timeZone,
    sheets,
    lock,
    machineNow: () => machineNow(),
    history: () => room.history(),
    functions: () => window.functions(),
    join: (guest) => room.join(guest),
  };
}

/**
 * The same workbook in this window, with a selection of its own. What either window writes is in the other when the call returns.
 * @param ended called when nothing will follow from the other window; from then on a change is refused
 */
export function joinWorkbook(shared: SharedWorkbook, ended: () => void): Workbook {
  const declared: unknown = JSON.parse(shared.functions());
  // A formula is compiled when it is read, and has to know the functions by then.
  if (Array.isArray(declared)) for (const declaration of declared) registerFunction(declaration);
  const window: WindowWorkbook = openWindow({
    name: shared.name,
    timeZone: shared.timeZone,
    data: JSON.parse(shared.sheets),
    history: shared.history(),
    lock: shared.lock,
    machineNow: () => shared.machineNow(),
    enter: (guest) => shared.join(guest),
    ended() {
      window.freeze();
      ended();
    },
  });
  return keepPlace({ window, own: null });
}

/** What stands at this window's cursor in the others: who is acting here. */
export function appearAs(workbook: Workbook, name: string): void {
  placeOf(workbook).window.seat.appearAs(name);
}

/**
 * Parts from the other windows. The one that opened the workbook goes on alone, and the others are told that it ended; one that
 * joined is no longer told of changes.
 */
export function leaveWorkbook(workbook: Workbook): void {
  const { window, own } = placeOf(workbook);
  if (own === null) window.seat.leave();
  else own.room.close();
}
