import type { Area } from '../engine/workbook';
import { readA1 } from './a1';
import { builtChart, emulateChart, emulateChartBuilder, placedChart } from './chart';
import { emulateConditionalFormat, ruleContent } from './conditional-format';
import { addMetadata, metadataAt, metadataFinder } from './developer-metadata';
import { emulate } from './emulate';
import type { HostContext } from './host-context';
import { mismatch, requireTypes } from './parameters';
import { emulatePivotTable } from './pivot-table';
import { protect, protectionsOf } from './protection';
import { sheetNumber } from './range';
import { emulateRangeList } from './range-list';
import { readInput } from './range-values';
import { sheetStructure } from './sheet-structure';
import { sheetType, withoutCells } from './sheet-type';
import { checkProtection } from './write-guard';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export function emulateSheet(context: HostContext, sheetId: string): Sheet {
  const { workbook, make } = context;
  const info = () => workbook.sheet(sheetId);
  const wholeSheet = (): Area => ({ row: 1, column: 1, rows: info().rows, columns: info().columns });

  function selected(): Range {
    const { sheetId: active, area } = workbook.selection();
    return make.range(sheetId, active === sheetId ? area : { row: 1, column: 1, rows: 1, columns: 1 });
  }

  function activeCell(): Range {
    const { sheetId: active, row, column } = workbook.selection();
    const cell = active === sheetId ? { row, column } : { row: 1, column: 1 };
    return make.range(sheetId, { ...cell, rows: 1, columns: 1 });
  }

  function getRange(...args: readonly unknown[]): Range {
    const [first, ...rest] = args;
    if (typeof first === 'string' && rest.length === 0) return rangeNamed(first);
    const numbers = args.filter((arg) => typeof arg === 'number');
    const [row, column, rows = 1, columns = 1] = numbers;
    if (row === undefined || column === undefined || numbers.length !== args.length || args.length > 4) {
      throw mismatch(context, 'SpreadsheetApp.Sheet.getRange', args);
    }
    return make.range(sheetId, { row, column, rows, columns });
  }

  function rangeNamed(text: string): Range {
    const named = readA1(text, info().rows, info().columns);
    if (named === null) throw context.error('Range not found');
    if (named.sheetName !== null && named.sheetName !== info().name) throw context.error('Range not found');
    return make.range(sheetId, named.area, named.whole);
  }

  function clear(what: { contents?: boolean; formats?: boolean }): Sheet {
    checkProtection(context, sheetId, null);
    workbook.clear(sheetId, wholeSheet(), what);
    return sheet;
  }

  function setHidden(hidden: boolean): Sheet {
    const visible = workbook.sheets().filter((each) => !each.hidden);
    if (hidden && visible.length === 1 && visible[0]?.id === sheetId) {
      throw context.error("You can't hide all the sheets in a document.");
    }
    workbook.setSheetHidden(sheetId, hidden);
    return sheet;
  }

  function setActive(range: Range): Range {
    const handle = context.ranges.get(range);
    if (handle?.sheetId !== sheetId) throw mismatch(context, 'SpreadsheetApp.Sheet.setActiveRange', [range]);
    workbook.select(sheetId, handle.area);
    return range;
  }

  const onSheet = (place: { on: string; sheetId?: string }) =>
    place.on === 'sheet' && place.sheetId === sheetId;

  const members: Partial<Sheet> = {
    ...sheetStructure(context, sheetId, () => sheet),
    getName: () => info().name,
    getSheetName: () => info().name,
    setName(name: unknown, ...more: readonly unknown[]) {
      requireTypes(context, 'SpreadsheetApp.Sheet.setName', [name, ...more], ['string']);
      checkSheetName(context, String(name), sheetId);
      workbook.renameSheet(sheetId, String(name));
      return sheet;
    },
    getSheetId: () => sheetNumber(sheetId),
    getType: () => make.sheetType[sheetType(context, sheetId)],
    getIndex: () => info().index,
    getParent: () => make.spreadsheet(),
    getRange,
    getRangeList: (names: readonly string[]) => emulateRangeList(context, names.map(rangeNamed)),
    getDataRange() {
      const { rows, columns } = workbook.extent(sheetId);
      return make.range(sheetId, {
        row: 1,
        column: 1,
        rows: Math.max(1, rows),
        columns: Math.max(1, columns),
      });
    },
    getLastRow: () => workbook.extent(sheetId).rows,
    getLastColumn: () => workbook.extent(sheetId).columns,
    getMaxRows: () => info().rows,
    getMaxColumns: () => info().columns,
    getSheetValues: (row, column, rows, columns) =>
      workbook.values(sheetId, { row, column, rows, columns }, context.makeDate),
    appendRow(cells: readonly unknown[]) {
      checkProtection(context, sheetId, null);
      const row = workbook.extent(sheetId).rows + 1;
      if (row > info().rows) workbook.insertRows(sheetId, row, 1);
      const missing = cells.length - info().columns;
      if (missing > 0) workbook.insertColumns(sheetId, info().columns + 1, missing);
      workbook.write(sheetId, row, 1, [cells.map((cell) => readInput(context, cell))]);
      return sheet;
    },
    clear: () => clear({ contents: true, formats: true }),
    clearContents: () => clear({ contents: true }),
    clearFormats: () => clear({ formats: true }),
    getActiveRange: selected,
    getActiveCell: activeCell,
    getCurrentCell: activeCell,
    setActiveRange: setActive,
    setActiveSelection: (target: string | Range) =>
      setActive(typeof target === 'string' ? rangeNamed(target) : target),
    setCurrentCell: setActive,
    activate() {
      workbook.setSheetHidden(sheetId, false);
      const { sheetId: active } = workbook.selection();
      if (active !== sheetId) workbook.select(sheetId, { row: 1, column: 1, rows: 1, columns: 1 });
      return sheet;
    },
    hideSheet: () => setHidden(true),
    showSheet: () => setHidden(false),
    isSheetHidden: () => info().hidden,
    setTabColor(color) {
      workbook.setTabColor(sheetId, color);
      return sheet;
    },
    getTabColor: () => info().tabColor,
    protect() {
      const [own] = protectionsOf(context, sheetId, 'SHEET');
      return own ?? protect(context, { on: 'sheet', sheetId });
    },
    getProtections: (type) => protectionsOf(context, sheetId, String(type) === 'SHEET' ? 'SHEET' : 'RANGE'),
    addDeveloperMetadata(...args: readonly unknown[]) {
      addMetadata(context, { on: 'sheet', sheetId }, args);
      return sheet;
    },
    getDeveloperMetadata: () => metadataAt(context, onSheet),
    createDeveloperMetadataFinder: () =>
      metadataFinder(context, (place) => place.on !== 'workbook' && place.sheetId === sheetId),
    newChart: () => emulateChartBuilder(context),
    getCharts: () => workbook.charts(sheetId).map((chart) => emulateChart(context, chart)),
    insertChart(chart) {
      const one = builtChart(chart);
      if (one === undefined) throw mismatch(context, 'SpreadsheetApp.Sheet.insertChart', [chart]);
      checkProtection(context, sheetId, { ...one.place, rows: 1, columns: 1 });
      workbook.addChart({ ...one.place, sheetId }, one.content);
    },
    removeChart(chart) {
      const id = placedChart(chart);
      if (id === undefined) throw mismatch(context, 'SpreadsheetApp.Sheet.removeChart', [chart]);
      workbook.removeChart(id);
    },
    getPivotTables: () =>
      workbook.pivots(sheetId).map((pivot) => emulatePivotTable(context, pivot, pivot.id)),
    getConditionalFormatRules: () =>
      workbook
        .conditionalFormats(sheetId)
        .map((format) => emulateConditionalFormat(context, { sheetId, format })),
    setConditionalFormatRules(rules) {
      const formats = rules.map((rule) => {
        const content = ruleContent(rule);
        if (content?.sheetId !== sheetId) {
          throw context.error('Conditional format rule cannot reference a different sheet.');
        }
        return content.format;
      });
      workbook.setConditionalFormats(sheetId, formats);
    },
    clearConditionalFormatRules: () => workbook.setConditionalFormats(sheetId, []),
  };
  const isGrid = sheetType(context, sheetId) === 'GRID';
  const sheet: Sheet = emulate<Sheet>(context, 'Sheet', isGrid ? members : withoutCells(context, members));
  context.sheets.set(sheet, sheetId);
  return sheet;
}

/** Throws as Google does for a name that another sheet has. */
export function checkSheetName(context: HostContext, name: string, except: string | null): void {
  const taken = context.workbook
    .sheets()
    .some((sheet) => sheet.id !== except && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken)
    throw context.error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  if (name === '') throw context.error('The sheet name cannot be empty.');
}
