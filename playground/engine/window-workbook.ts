import type { Model as EngineModel } from '@odoo/o-spreadsheet';
import { cellPart } from './cell-part';
import { chartPart } from './chart-part';
import { clockPart, serialNow } from './clock-part';
import { batchOn, type Core } from './core';
import { serialClock } from './date-serial';
import { helpers, Model, quietly } from './engine';
import { engineLocales, spreadsheetLocale } from './engine-locale';
import { formatPart } from './format-part';
import { formulaPart } from './formula-part';
import { FunctionCalls } from './function-calls';
import { keepModel } from './grid';
import { groupPart } from './group-part';
import { localePart } from './locale-part';
import { markPart } from './mark-part';
import { pivotPart } from './pivot-part';
import { rulePart } from './rule-part';
import { Seat } from './seat';
import { selectionPart } from './selection-part';
import { Session } from './session';
import type { DocumentLock, Guest, RoomDoor } from './shared-workbook';
import { sheetPart } from './sheet-part';
import { sortPart } from './sort-part';
import { storePart } from './store-part';
import type { ChangeKind, PersonEdit, Workbook } from './workbook';
import './clock-functions';
import './idle-plugins';
import './lazy-positions';
import './marks-plugin';
import './moves-plugin';
import './used-cells';

type Listener<T> = (value: T) => void;

/** What a window needs in order to show a workbook. */
interface Opening {
  readonly name: string;
  readonly timeZone: string;
  /** The engine's data as the workbook was opened with them; the engine keeps parts of it. */
  readonly data: object;
  /** JSON of the changes since. */
  readonly history: string;
  readonly lock: DocumentLock;
  readonly machineNow: () => number;
  readonly enter: (guest: Guest) => RoomDoor;
  /** Nothing will follow from the other windows. */
  readonly ended: () => void;
}

/** A workbook in this window, and its place among the windows that show it. */
export interface WindowWorkbook {
  readonly workbook: Workbook;
  readonly seat: Seat;
  /** JSON of the declarations of the custom functions. */
  functions(): string;
  /** From now on it takes no changes. */
  freeze(): void;
}

export function openWindow(opening: Opening): WindowWorkbook {
  const { name, timeZone, lock } = opening;
  const clock = serialClock(timeZone);
  const locale = () => model.getters.getLocale();
  const ids = new helpers.UuidGenerator();
  const changeListeners = new Set<Listener<ChangeKind>>();
  const editListeners = new Set<Listener<readonly PersonEdit[]>>();
  const changed = (kind: ChangeKind) => {
    for (const listener of [...changeListeners]) listener(kind);
  };
  const { ended } = opening;
  const seat = new Seat((receive) => opening.enter({ receive, stored, ended }));
  const { moved, ...time } = clockPart(seat.room, opening.machineNow);
  const told = () => `${moved()} ${Math.floor(serialNow(time.now, clock))}`;
  let toldBefore = told();
  /** Another window, or this one, stored something: where the clock tells another day since, all is computed anew. */
  function stored(): void {
    if (told() !== toldBefore) {
      toldBefore = told();
      quietly(() => model.dispatch('EVALUATE_CELLS'));
    }
    changed('cells');
  }
  const session = new Session(new FunctionCalls(clock, locale), seat, () => serialNow(time.now, clock));
  const model: EngineModel = makeModel(opening, session);
  const core: Core = {
    model,
    session,
    clock,
    locale,
    batch: (work) => batchOn(model, session, work),
    changed,
    freshId: (prefix) => `${prefix}${ids.smallUuid()}`,
  };
  listen(model, core, (edits) => {
    for (const listener of [...editListeners]) listener(edits);
  });
  const sheets = sheetPart(core);
  const cells = cellPart(core);
  const marks = markPart(core);
  const store = storePart(seat.room);
  const workbook: Workbook = {
    name,
    timeZone,
    lock,
    ...time,
    get locale() {
      return spreadsheetLocale(locale());
    },
    ...localePart(core),
    ...sheets,
    ...cells,
    ...sortPart(core, { ...sheets, ...cells }),
    ...groupPart(core),
    ...formatPart(core),
    ...marks,
    ...rulePart(core, marks),
    ...pivotPart(core),
    ...chartPart(core),
    ...formulaPart(core),
    ...selectionPart(core),
    ...store,
    together: core.batch,
    onChange(listener) {
      changeListeners.add(listener);
      return () => changeListeners.delete(listener);
    },
    onPersonEdit(listener) {
      editListeners.add(listener);
      return () => editListeners.delete(listener);
    },
    save: () => ({
      version: 1,
      name,
      timeZone,
      locale: workbook.locale,
      store: store.allStored(),
      // The engine's own export packs the cells and loads a whole second model to see whether it can be unpacked.
      sheets: quietly(() => model._exportData(false)),
    }),
  };
  keepModel(workbook, model);
  return {
    workbook,
    seat,
    functions: () => session.functions.declarations(),
    freeze: () => model.updateMode('readonly'),
  };
}

function makeModel({ data, history }: Opening, session: Session): EngineModel {
  const { seat } = session;
  const config = {
    custom: { session },
    transportService: seat,
    client: { id: seat.id, name: '' },
    external: { loadLocales: async () => Object.values(engineLocales) },
  };
  try {
    const model = quietly(() => new Model(data, config, JSON.parse(history)));
    model.on('unexpected-revision-id', seat, () => {
      throw new Error('A change does not follow the one before it.');
    });
    return model;
  } catch (cause) {
    seat.leave();
    throw cause;
  }
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
