import { isSpreadsheetLocale } from '../engine/spreadsheet-locale';
import type { SheetInfo } from '../engine/workbook';
import { readA1 } from './a1';
import { addMetadata, metadataAt, metadataFinder } from './developer-metadata';
import { emulate } from './emulate';
import type { HostContext } from './host-context';
import { mismatch } from './parameters';
import { sheetNumber } from './range';
import { checkSheetName } from './sheet';
import { sheetKind } from './sheet-type';
import { emulateUser } from './user-session';
import { checkProtection } from './write-guard';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export function emulateSpreadsheet(context: HostContext): Spreadsheet {
  const { workbook, make } = context;
  const activeSheet = (): Sheet => make.sheet(workbook.selection().sheetId);
  const found = (wanted: (sheet: SheetInfo) => boolean): Sheet | null => {
    const sheet = workbook.sheets().find(wanted);
    return sheet === undefined ? null : make.sheet(sheet.id);
  };

  function idOf(sheet: Sheet, method: string): string {
    const sheetId = context.sheets.get(sheet);
    if (sheetId === undefined) throw mismatch(context, `SpreadsheetApp.Spreadsheet.${method}`, [sheet]);
    return sheetId;
  }

  function getRange(text: string): Range {
    const active = workbook.sheet(workbook.selection().sheetId);
    const name = readA1(text, active.rows, active.columns)?.sheetName ?? active.name;
    const sheet = workbook.sheets().find((each) => each.name === name);
    const named = sheet === undefined ? null : readA1(text, sheet.rows, sheet.columns);
    if (sheet === undefined || named === null) throw context.error('Range not found');
    return make.range(sheet.id, named.area, named.whole);
  }

  function insertSheet(...args: readonly unknown[]): Sheet {
    const named = args.find((arg) => typeof arg === 'string');
    const index = args.find((arg) => typeof arg === 'number');
    if (args.some((arg) => arg !== named && arg !== index)) {
      throw mismatch(context, 'SpreadsheetApp.Spreadsheet.insertSheet', args);
    }
    const name = named ?? freeName();
    checkSheetName(context, name, null);
    const at = index === undefined ? undefined : Math.min(index, workbook.sheets().length) + 1;
    const sheet = workbook.addSheet(name, at);
    workbook.select(sheet.id, { row: 1, column: 1, rows: 1, columns: 1 });
    return make.sheet(sheet.id);
  }

  function freeName(): string {
    const names = new Set(workbook.sheets().map((sheet) => sheet.name));
    const word = context.user.locale === 'ja' ? 'シート' : 'Sheet';
    let number = workbook.sheets().length + 1;
    while (names.has(`${word}${number}`)) number++;
    return `${word}${number}`;
  }

  const spreadsheet: Spreadsheet = emulate<Spreadsheet>(context, 'Spreadsheet', {
    getId: () => 'playground',
    getName: () => workbook.name,
    getUrl: () => 'https://docs.google.com/spreadsheets/d/playground/edit',
    getSheets: () => workbook.sheets().map((sheet) => make.sheet(sheet.id)),
    getNumSheets: () => workbook.sheets().length,
    getSheetByName: (name) => found((sheet) => sheet.name === name),
    getSheetById: (id) => found((sheet) => sheetNumber(sheet.id) === id),
    getActiveSheet: activeSheet,
    // One call, and counted as one.
    getActiveRange() {
      const { sheetId, area } = workbook.selection();
      return sheetKind(workbook, sheetId) === 'GRID' ? make.range(sheetId, area) : null;
    },
    getActiveCell: () => activeSheet().getActiveCell(),
    getCurrentCell: () => activeSheet().getCurrentCell(),
    setActiveSheet: (sheet: Sheet) => sheet.activate(),
    setActiveRange(range) {
      const handle = context.ranges.get(range);
      if (handle === undefined) throw mismatch(context, 'SpreadsheetApp.Spreadsheet.setActiveRange', [range]);
      workbook.select(handle.sheetId, handle.area);
      return range;
    },
    getRange,
    getDataRange: () => activeSheet().getDataRange(),
    getLastRow: () => activeSheet().getLastRow(),
    getLastColumn: () => activeSheet().getLastColumn(),
    insertSheet,
    deleteSheet(sheet) {
      const sheetId = idOf(sheet, 'deleteSheet');
      checkProtection(context, sheetId, null);
      if (workbook.sheets().length === 1)
        throw context.error("You can't remove all the sheets in a document.");
      workbook.deleteSheet(sheetId);
    },
    moveActiveSheet(position) {
      const count = workbook.sheets().length;
      if (position < 1 || position > count)
        throw context.error(`The position must be between 1 and ${count}.`);
      workbook.moveSheet(workbook.selection().sheetId, position);
    },
    renameActiveSheet: (name) => {
      activeSheet().setName(name);
    },
    getSpreadsheetTimeZone: () => workbook.timeZone,
    getSpreadsheetLocale: () => workbook.locale,
    setSpreadsheetLocale(locale) {
      if (!isSpreadsheetLocale(locale))
        throw context.error(`Invalid argument: locale. ${locale} is no locale here.`);
      workbook.setLocale(locale);
    },
    getOwner: () => emulateUser(context, context.editors[0] ?? ''),
    getEditors: () => context.editors.map((email) => emulateUser(context, email)),
    toast(message: string, title: string = '', seconds: number | null = 5) {
      context.emit('toast', { message, title, seconds: seconds ?? -1 });
    },
    addDeveloperMetadata(...args: readonly unknown[]) {
      addMetadata(context, { on: 'workbook' }, args);
      return spreadsheet;
    },
    getDeveloperMetadata: () => metadataAt(context, (place) => place.on === 'workbook'),
    createDeveloperMetadataFinder: () => metadataFinder(context, () => true),
  });
  return spreadsheet;
}
