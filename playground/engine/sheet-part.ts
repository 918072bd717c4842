import { areaName } from './area';
import { accept, type Core } from './core';
import { NEW_SHEET } from './model-data';
import type { SheetInfo, Workbook } from './workbook';

type SheetPart = Pick<
  Workbook,
  | 'sheets'
  | 'sheet'
  | 'addSheet'
  | 'duplicateSheet'
  | 'renameSheet'
  | 'moveSheet'
  | 'moveColumns'
  | 'deleteSheet'
  | 'setSheetHidden'
  | 'setTabColor'
  | 'setFrozen'
  | 'insertRows'
  | 'insertColumns'
  | 'deleteRows'
  | 'deleteColumns'
  | 'setColumnWidth'
  | 'hideRows'
  | 'hideColumns'
  | 'columnWidth'
  | 'extent'
>;

type Extent = Readonly<ReturnType<Workbook['extent']>>;

export function sheetPart(core: Core): SheetPart {
  const { model, session } = core;
  const { getters } = model;
  const extents = new Map<string, { readonly revision: number; readonly extent: Extent }>();

  function sheet(sheetId: string): SheetInfo {
    const found = getters.tryGetSheet(sheetId);
    if (found === undefined) throw new Error(`There is no sheet with the id ${sheetId}.`);
    const panes = getters.getPaneDivisions(sheetId);
    return {
      id: sheetId,
      name: found.name,
      index: getters.getSheetIds().indexOf(sheetId) + 1,
      rows: getters.getNumberRows(sheetId),
      columns: getters.getNumberCols(sheetId),
      hidden: !found.isVisible,
      tabColor: found.color ?? null,
      frozenRows: panes.ySplit,
      frozenColumns: panes.xSplit,
    };
  }

  function insert(dimension: 'ROW' | 'COL', sheetId: string, before: number, count: number): void {
    const { name, rows, columns } = sheet(sheetId);
    const size = dimension === 'ROW' ? rows : columns;
    const atEnd = before === size + 1;
    core.batch(() =>
      accept(
        model.dispatch('ADD_COLUMNS_ROWS', {
          sheetId,
          sheetName: name,
          dimension,
          base: atEnd ? size - 1 : before - 1,
          quantity: count,
          position: atEnd ? 'after' : 'before',
        }),
        `insert ${count} at ${before} in ${name}`,
      ),
    );
  }

  function remove(dimension: 'ROW' | 'COL', sheetId: string, from: number, count: number): void {
    const { name } = sheet(sheetId);
    const elements = Array.from({ length: count }, (_, at) => from - 1 + at);
    core.batch(() =>
      accept(
        model.dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName: name, dimension, elements }),
        `delete ${count} at ${from} in ${name}`,
      ),
    );
  }

  function isFilled(sheetId: string, row: number, col: number): boolean {
    const position = { sheetId, row, col };
    return (
      getters.getEvaluatedCell(position).type !== 'empty' || getters.getCell(position)?.isFormula === true
    );
  }

  /** From the far ends inwards: in a full sheet the first look at a row tells, where visiting all cells takes a second. */
  function findExtent(sheetId: string): Extent {
    let { rows, columns } = sheet(sheetId);
    const isRowFilled = (row: number) => {
      for (let col = columns - 1; col >= 0; col--) if (isFilled(sheetId, row, col)) return true;
      return false;
    };
    const isColumnFilled = (col: number) => {
      for (let row = rows - 1; row >= 0; row--) if (isFilled(sheetId, row, col)) return true;
      return false;
    };
    while (rows > 0 && !isRowFilled(rows - 1)) rows--;
    while (columns > 0 && !isColumnFilled(columns - 1)) columns--;
    return { rows, columns };
  }

  function freeId(): string {
    const ids = new Set(getters.getSheetIds());
    let number = ids.size + 1;
    while (ids.has(`sheet${number}`)) number++;
    return `sheet${number}`;
  }

  function hide(dimension: 'ROW' | 'COL', sheetId: string, from: number, count: number): void {
    const elements = Array.from({ length: count }, (_, at) => from - 1 + at);
    core.batch(() =>
      accept(
        model.dispatch('HIDE_COLUMNS_ROWS', { sheetId, dimension, elements }),
        `hide ${count} at ${from} in ${sheet(sheetId).name}`,
      ),
    );
  }

  return {
    sheets: () => getters.getSheetIds().map(sheet),
    sheet,
    addSheet(name, index) {
      const count = getters.getSheetIds().length;
      const sheetId = freeId();
      core.batch(() =>
        accept(
          model.dispatch('CREATE_SHEET', {
            sheetId,
            name,
            position: (index ?? count + 1) - 1,
            rows: NEW_SHEET.rows,
            cols: NEW_SHEET.columns,
          }),
          `add the sheet ${name}`,
        ),
      );
      return sheet(sheetId);
    },
    duplicateSheet(sheetId, copy) {
      const sheetIdTo = freeId();
      core.batch(() =>
        accept(
          model.dispatch('DUPLICATE_SHEET', { sheetId, sheetIdTo, sheetNameTo: copy }),
          `duplicate ${sheet(sheetId).name}`,
        ),
      );
      return sheet(sheetIdTo);
    },
    renameSheet(sheetId, newName) {
      const oldName = sheet(sheetId).name;
      core.batch(() =>
        accept(
          model.dispatch('RENAME_SHEET', { sheetId, oldName, newName }),
          `rename ${oldName} to ${newName}`,
        ),
      );
    },
    moveSheet(sheetId, index) {
      const { name, index: from } = sheet(sheetId);
      if (index === from) return;
      core.batch(() =>
        accept(model.dispatch('MOVE_SHEET', { sheetId, delta: index - from }), `move the sheet ${name}`),
      );
    },
    deleteSheet(sheetId) {
      const { name } = sheet(sheetId);
      core.batch(() =>
        accept(model.dispatch('DELETE_SHEET', { sheetId, sheetName: name }), `delete the sheet ${name}`),
      );
    },
    setSheetHidden(sheetId, hidden) {
      const { name } = sheet(sheetId);
      if (hidden === sheet(sheetId).hidden) return;
      core.batch(() =>
        accept(model.dispatch(hidden ? 'HIDE_SHEET' : 'SHOW_SHEET', { sheetId }), `hide or show ${name}`),
      );
    },
    setTabColor(sheetId, color) {
      core.batch(() =>
        accept(
          model.dispatch('COLOR_SHEET', color === null ? { sheetId } : { sheetId, color }),
          `colour the tab ${sheet(sheetId).name}`,
        ),
      );
    },
    setFrozen(sheetId, rows, columns) {
      const { name } = sheet(sheetId);
      core.batch(() => {
        accept(model.dispatch('UNFREEZE_COLUMNS_ROWS', { sheetId }), `unfreeze ${name}`);
        if (rows > 0) {
          accept(
            model.dispatch('FREEZE_ROWS', { sheetId, quantity: rows }),
            `freeze ${rows} rows of ${name}`,
          );
        }
        if (columns > 0) {
          accept(
            model.dispatch('FREEZE_COLUMNS', { sheetId, quantity: columns }),
            `freeze columns of ${name}`,
          );
        }
      });
    },
    insertRows: (sheetId, before, count) => insert('ROW', sheetId, before, count),
    insertColumns: (sheetId, before, count) => insert('COL', sheetId, before, count),
    deleteRows: (sheetId, from, count) => remove('ROW', sheetId, from, count),
    deleteColumns: (sheetId, from, count) => remove('COL', sheetId, from, count),
    moveColumns(sheetId, from, count, before) {
      const { name } = sheet(sheetId);
      const active = getters.getActiveSheetId();
      const activate = (sheetIdFrom: string, sheetIdTo: string) =>
        model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo });
      core.batch(() => {
        // The engine moves columns as a person drags them: on the sheet in sight.
        activate(active, sheetId);
        accept(
          model.dispatch('MOVE_COLUMNS_ROWS', {
            sheetId,
            sheetName: name,
            dimension: 'COL',
            elements: Array.from({ length: count }, (_, at) => from - 1 + at),
            ...(before < from
              ? { base: before - 1, position: 'before' as const }
              : { base: before - 2, position: 'after' as const }),
          }),
          `move ${count} columns at ${from} in ${name}`,
        );
        activate(sheetId, active);
      });
    },
    hideRows: (sheetId, row, count) => hide('ROW', sheetId, row, count),
    hideColumns: (sheetId, column, count) => hide('COL', sheetId, column, count),
    setColumnWidth(sheetId, column, count, pixels) {
      const elements = Array.from({ length: count }, (_, at) => column - 1 + at);
      core.batch(() =>
        accept(
          model.dispatch('RESIZE_COLUMNS_ROWS', { sheetId, dimension: 'COL', elements, size: pixels }),
          `set the width of ${areaName({ row: 1, column, rows: 1, columns: count })}`,
        ),
      );
    },
    columnWidth: (sheetId, column) => getters.getColSize(sheetId, column - 1),
    extent(sheetId) {
      const known = extents.get(sheetId);
      if (known?.revision === session.revision) return { ...known.extent };
      const extent = findExtent(sheetId);
      extents.set(sheetId, { revision: session.revision, extent });
      return { ...extent };
    },
  };
}
