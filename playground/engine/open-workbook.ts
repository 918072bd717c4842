import { serialClock } from './date-serial';
import { keepPlace } from './join-workbook';
import { modelData } from './model-data';
import { Room } from './room';
import { openWindow } from './window-workbook';
import type { SavedWorkbook, Table, Workbook, WorkbookOptions } from './workbook';

/** A new workbook with a sheet a table, in this order. Throws for no table, and for names that are equal or not allowed. */
export function createWorkbook(tables: readonly Table[], options: WorkbookOptions = {}): Workbook {
  const names = tables.map((table) => table.name.toLowerCase());
  const twice = tables.find((table, at) => names.indexOf(table.name.toLowerCase()) !== at);
  if (tables.length === 0) throw new Error('A workbook needs at least one table.');
  if (twice !== undefined)
    throw new Error(`Two tables are named ${twice.name}: each sheet needs a name of its own.`);
  const { name = 'LeadPact', timeZone = 'Asia/Tokyo', locale = 'ja_JP', machineNow } = options;
  const data = modelData(tables, serialClock(timeZone), locale);
  const saved = { version: 1, name, timeZone, locale, store: {}, sheets: data } as const;
  return open(saved, data, JSON.stringify(data), machineNow);
}

/** Takes what `Workbook.save` gave. Throws for anything else. */
export function openWorkbook(
  saved: SavedWorkbook,
  { machineNow }: Pick<WorkbookOptions, 'machineNow'> = {},
): Workbook {
  if (saved.version !== 1 || saved.sheets === null || typeof saved.sheets !== 'object') {
    throw new Error('This is no workbook saved by the playground (version 1).');
  }
  const sheets = JSON.stringify(saved.sheets);
  return open(saved, JSON.parse(sheets), sheets, machineNow);
}

/** @param sheets JSON of the data, for the windows that join */
function open(
  { name, timeZone, store }: SavedWorkbook,
  data: object,
  sheets: string,
  machineNow: WorkbookOptions['machineNow'] = Date.now,
): Workbook {
  const room = new Room(Object.entries(store).map(([key, value]) => [key, JSON.stringify(value)]));
  return keepPlace({
    own: { room, sheets, machineNow },
    window: openWindow({
      name,
      timeZone,
      data,
      history: '[]',
      lock: room.lock,
      machineNow,
      enter: (guest) => room.join(guest),
      // This window has the document: only the others can lose it.
      ended: () => undefined,
    }),
  });
}
