import { areaName, columnLetters, intersects } from '../engine/area';
import type { Area } from '../engine/workbook';
import { addMetadata, isWithin, metadataAt, metadataFinder, metadataPlace } from './developer-metadata';
import { emulateParts } from './emulate';
import { createFilter, filterOf } from './filter';
import type { HostContext, RangeHandle, Whole } from './host-context';
import { mismatch } from './parameters';
import { emulatePivotTable } from './pivot-table';
import { protect } from './protection';
import { rangeFormat } from './range-format';
import { rangeValues } from './range-values';
import { rangeSorting } from './sorting';
import { checkProtection } from './write-guard';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Throws as Google does for a range outside the sheet. */
export function emulateRange(context: HostContext, sheetId: string, area: Area, whole: Whole = null): Range {
  const { workbook } = context;
  const { rows, columns } = workbook.sheet(sheetId);
  checkBounds(context, area, rows, columns);
  const handle: RangeHandle = { sheetId, area, whole };
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  const mergesHere = () => workbook.merges(sheetId).filter((merge) => intersects(merge, area));

  function select(): Range {
    workbook.select(sheetId, area);
    return range;
  }

  function shiftGroups(dimension: 'ROW' | 'COL', from: number, count: number, by: number): Range {
    for (let step = 0; step < by; step++) workbook.group(sheetId, dimension, from, count);
    for (let step = 0; step > by; step--) workbook.ungroup(sheetId, dimension, from, count);
    return range;
  }

  function a1(): string {
    if (whole === 'columns') return `${columnLetters(area.column)}:${columnLetters(lastColumn)}`;
    if (whole === 'rows') return `${area.row}:${lastRow}`;
    return areaName(area);
  }

  const self = () => range;
  const own = (): Partial<Range> => ({
    getRow: () => area.row,
    getRowIndex: () => area.row,
    getColumn: () => area.column,
    getLastRow: () => lastRow,
    getLastColumn: () => lastColumn,
    getNumRows: () => area.rows,
    getNumColumns: () => area.columns,
    getHeight: () => area.rows,
    getWidth: () => area.columns,
    getA1Notation: a1,
    getSheet: () => context.make.sheet(sheetId),
    getGridId: () => sheetNumber(sheetId),
    getCell: (row, column) =>
      context.make.range(sheetId, {
        row: area.row + row - 1,
        column: area.column + column - 1,
        rows: 1,
        columns: 1,
      }),
    offset: (down: number, right: number, numRows: number = area.rows, numColumns: number = area.columns) =>
      context.make.range(sheetId, {
        row: area.row + down,
        column: area.column + right,
        rows: numRows,
        columns: numColumns,
      }),
    activate: select,
    activateAsCurrentCell: select,
    clear(options: { contentsOnly?: boolean | undefined; formatOnly?: boolean | undefined } = {}) {
      checkProtection(context, sheetId, area);
      const { contentsOnly = false, formatOnly = false } = options;
      const all = contentsOnly === formatOnly;
      workbook.clear(sheetId, area, { contents: all || contentsOnly, formats: all || formatOnly });
      return range;
    },
    merge() {
      checkProtection(context, sheetId, area);
      workbook.merge(sheetId, area);
      return range;
    },
    breakApart() {
      checkProtection(context, sheetId, area);
      workbook.unmerge(sheetId, area);
      return range;
    },
    shiftRowGroupDepth: (by) => shiftGroups('ROW', area.row, area.rows, by),
    shiftColumnGroupDepth: (by) => shiftGroups('COL', area.column, area.columns, by),
    createFilter: () => createFilter(context, handle),
    getFilter: () => filterOf(context, sheetId),
    getMergedRanges: () => mergesHere().map((merge) => context.make.range(sheetId, merge)),
    isPartOfMerge: () => mergesHere().length > 0,
    protect: () => protect(context, { on: 'area', sheetId, area }),
    addDeveloperMetadata(...args: readonly unknown[]) {
      addMetadata(context, metadataPlace(context, handle), args);
      return range;
    },
    createPivotTable(source: Range) {
      checkProtection(context, sheetId, area);
      const from = context.ranges.get(source);
      if (from === undefined) throw mismatch(context, 'SpreadsheetApp.Range.createPivotTable', [source]);
      const content = { source: from, rows: [], columns: [], values: [], filled: [] };
      return emulatePivotTable(context, { ...content, sheetId, row: area.row, column: area.column }, null);
    },
    getDeveloperMetadata: () => metadataAt(context, isWithin(sheetId, area)),
    createDeveloperMetadataFinder: () => metadataFinder(context, isWithin(sheetId, area)),
  });
  const range = emulateParts<Range>(context, 'Range', [
    () => rangeValues(context, handle, self),
    () => rangeFormat(context, handle, self),
    () => rangeSorting(context, handle, self),
    own,
  ]);
  context.ranges.set(range, handle);
  return range;
}

/** The number by which Google's URLs know a sheet. */
export function sheetNumber(sheetId: string): number {
  const own = /^sheet(\d+)$/.exec(sheetId)?.[1];
  if (own !== undefined) return Number(own) - 1;
  let hash = 7;
  for (const character of sheetId) hash = (hash * 31 + character.charCodeAt(0)) % 2_000_000_011;
  return hash + 1_000_000;
}

function checkBounds(context: HostContext, area: Area, rows: number, columns: number): void {
  const { row, column, rows: high, columns: wide } = area;
  if (high < 1) throw context.error('The number of rows in the range must be at least 1.');
  if (wide < 1) throw context.error('The number of columns in the range must be at least 1.');
  if (row < 1) throw context.error('The starting row of the range is too small.');
  if (column < 1) throw context.error('The starting column of the range is too small.');
  if (row + high - 1 > rows || column + wide - 1 > columns) {
    throw context.error('The coordinates of the range are outside the dimensions of the sheet.');
  }
}
