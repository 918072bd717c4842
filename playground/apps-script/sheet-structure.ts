import type { HostContext } from './host-context';
import { checkProtection } from './write-guard';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type StructureMember =
  | 'insertColumnAfter'
  | 'insertColumnBefore'
  | 'insertColumnsAfter'
  | 'insertColumnsBefore'
  | 'insertColumns'
  | 'insertRowAfter'
  | 'insertRowBefore'
  | 'insertRowsAfter'
  | 'insertRowsBefore'
  | 'insertRows'
  | 'deleteColumn'
  | 'deleteColumns'
  | 'deleteRow'
  | 'deleteRows'
  | 'setFrozenRows'
  | 'getFrozenRows'
  | 'setFrozenColumns'
  | 'getFrozenColumns'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'getColumnWidth'
  | 'hideColumns'
  | 'getRowGroupDepth'
  | 'getColumnGroupDepth';

export function sheetStructure(
  context: HostContext,
  sheetId: string,
  self: () => Sheet,
): Pick<Sheet, StructureMember> {
  const { workbook } = context;
  const info = () => workbook.sheet(sheetId);

  function insert(dimension: 'rows' | 'columns', before: number, count: number): Sheet {
    checkProtection(context, sheetId, null);
    const size = info()[dimension];
    if (before < 1 || before > size + 1 || count < 1) {
      throw context.error(`Those ${dimension} are out of bounds.`);
    }
    if (dimension === 'rows') workbook.insertRows(sheetId, before, count);
    else workbook.insertColumns(sheetId, before, count);
    return self();
  }

  function remove(dimension: 'rows' | 'columns', from: number, count: number): Sheet {
    checkProtection(context, sheetId, null);
    const size = info()[dimension];
    if (from < 1 || count < 1 || from + count - 1 > size) {
      throw context.error(`Those ${dimension} are out of bounds.`);
    }
    if (count === size) throw context.error(`You can't delete all the ${dimension} on the sheet.`);
    if (dimension === 'rows') workbook.deleteRows(sheetId, from, count);
    else workbook.deleteColumns(sheetId, from, count);
    return self();
  }

  function setWidths(column: number, count: number, pixels: number): Sheet {
    workbook.setColumnWidth(sheetId, column, count, pixels);
    return self();
  }

  return {
    hideColumns(column: number, count: number = 1) {
      workbook.hideColumns(sheetId, column, count);
    },
    insertColumnAfter: (column) => insert('columns', column + 1, 1),
    insertColumnBefore: (column) => insert('columns', column, 1),
    insertColumnsAfter: (column, count) => insert('columns', column + 1, count),
    insertColumnsBefore: (column, count) => insert('columns', column, count),
    insertColumns: (column: number, count: number = 1) => {
      insert('columns', column, count);
    },
    insertRowAfter: (row) => insert('rows', row + 1, 1),
    insertRowBefore: (row) => insert('rows', row, 1),
    insertRowsAfter: (row, count) => insert('rows', row + 1, count),
    insertRowsBefore: (row, count) => insert('rows', row, count),
    insertRows: (row: number, count: number = 1) => {
      insert('rows', row, count);
    },
    deleteColumn: (column) => remove('columns', column, 1),
    deleteColumns: (column, count) => {
      remove('columns', column, count);
    },
    deleteRow: (row) => remove('rows', row, 1),
    deleteRows: (row, count) => {
      remove('rows', row, count);
    },
    setFrozenRows: (rows) => workbook.setFrozen(sheetId, rows, info().frozenColumns),
    getFrozenRows: () => info().frozenRows,
    setFrozenColumns: (columns) => workbook.setFrozen(sheetId, info().frozenRows, columns),
    getFrozenColumns: () => info().frozenColumns,
    setColumnWidth: (column, pixels) => setWidths(column, 1, pixels),
    setColumnWidths: setWidths,
    getRowGroupDepth: (row) => workbook.groupDepth(sheetId, 'ROW', row),
    getColumnGroupDepth: (column) => workbook.groupDepth(sheetId, 'COL', column),
    getColumnWidth: (column) => workbook.columnWidth(sheetId, column),
  };
}
