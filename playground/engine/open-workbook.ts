import type { Model as EngineModel } from '@odoo/o-spreadsheet';
import { cellPart } from './cell-part';
import { batchOn, type Core } from './core';
import { serialClock } from './date-serial';
import { Model, quietly } from './engine';
import { formatPart } from './format-part';
import { formulaPart } from './formula-part';
import { FunctionCalls } from './function-calls';
import { keepModel } from './grid';
import { markPart } from './mark-part';
import { modelData } from './model-data';
import { rulePart } from './rule-part';
import { selectionPart } from './selection-part';
import { Session } from './session';
import { sheetPart } from './sheet-part';
import type {
  ChangeKind,
  Json,
  PersonEdit,
  SavedWorkbook,
  Table,
  Workbook,
  WorkbookOptions,
} from './workbook';
import './marks-plugin';

type Listener<T> = (value: T) => void;

/** A new workbook with a sheet a table, in this order. Throws for no table, and for names that are equal or not allowed. */
export function createWorkbook(tables: readonly Table[], options: WorkbookOptions = {}): Workbook {
  const names = tables.map((table) => table.name.toLowerCase());
  const twice = tables.find((table, at) => names.indexOf(table.name.toLowerCase()) !== at);
  if (tables.length === 0) throw new Error('A workbook needs at least one table.');
  if (twice !== undefined)
    throw new Error(`Two tables are named ${twice.name}: each sheet needs a name of its own.`);
  const { name = 'LeadPact', timeZone = 'Asia/Tokyo', locale = 'ja' } = options;
  const data = modelData(tables, serialClock(timeZone), locale);
  return open({ version: 1, name, timeZone, locale, store: {}, sheets: data }, data);
}

/** Takes what `Workbook.save` gave. Throws for anything else. */
export function openWorkbook(saved: SavedWorkbook): Workbook {
  if (saved.version !== 1 || saved.sheets === null || typeof saved.sheets !== 'object') {
    throw new Error('This is no workbook saved by the playground (version 1).');
  }
  return open(saved, structuredCopy(saved.sheets));
}

function structuredCopy(json: object): object {
  const copy: unknown = JSON.parse(JSON.stringify(json));
  return typeof copy === 'object' && copy !== null ? copy : {};
}

function open({ name, timeZone, locale, store: kept }: SavedWorkbook, data: object): Workbook {
  const clock = serialClock(timeZone);
  const session = new Session(new FunctionCalls(clock, locale));
  const model = quietly(() => new Model(data, { custom: { session } }));
  const changeListeners = new Set<Listener<ChangeKind>>();
  const editListeners = new Set<Listener<readonly PersonEdit[]>>();
  const store = new Map<string, Json>(Object.entries(kept));
  const core: Core = {
    model,
    session,
    clock,
    locale,
    batch: (work) => batchOn(model, session, work),
    changed: (kind) => {
      for (const listener of [...changeListeners]) listener(kind);
    },
  };
  listen(model, core, (edits) => {
    for (const listener of [...editListeners]) listener(edits);
  });
  const marks = markPart(core);
  const workbook: Workbook = {
    name,
    timeZone,
    locale,
    ...sheetPart(core),
    ...cellPart(core),
    ...formatPart(core),
    ...marks,
    ...rulePart(core, marks),
    ...formulaPart(core),
    ...selectionPart(core),
    onChange(listener) {
      changeListeners.add(listener);
      return () => changeListeners.delete(listener);
    },
    onPersonEdit(listener) {
      editListeners.add(listener);
      return () => editListeners.delete(listener);
    },
    stored: (key) => store.get(key),
    store(key, value) {
      if (value === undefined) store.delete(key);
      else store.set(key, value);
      core.changed('cells');
    },
    save: () => ({
      version: 1,
      name,
      timeZone,
      locale,
      store: Object.fromEntries(store),
      // The engine's own export packs the cells and loads a whole second model to see whether it can be unpacked.
      sheets: quietly(() => model._exportData(false)),
    }),
  };
  keepModel(workbook, model);
  return workbook;
}

/** The engine tells of every update alike; a command of its core in between says that cells changed. */
function listen(model: EngineModel, core: Core, edited: Listener<readonly PersonEdit[]>): void {
  const { session } = core;
  const { getters } = model;
  const selected = () => JSON.stringify([getters.getActivePosition(), getters.getSelectedZone()]);
  let before = selected();
  model.on('update', core, () => {
    const now = selected();
    const kind: ChangeKind | null = session.cellsChanged ? 'cells' : now === before ? null : 'selection';
    before = now;
    session.cellsChanged = false;
    const edits = session.edits.splice(0);
    if (edits.length > 0) edited(edits);
    if (kind !== null) core.changed(kind);
  });
}
