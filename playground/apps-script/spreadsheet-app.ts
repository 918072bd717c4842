import { newConditionalFormatRule } from './conditional-format';
import { CRITERIA_NAMES, newDataValidation } from './data-validation';
import { emulate, enumeration } from './emulate';
import { newFilterCriteria } from './filter-criteria';
import type { HostContext } from './host-context';
import { emulateRange } from './range';
import { emulateSheet } from './sheet';
import { sheetKind } from './sheet-type';
import { emulateSpreadsheet } from './spreadsheet';
import { emulateUi } from './ui';

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes a sheet's object once: it asks the workbook at each call, and a script asks for the same sheets again and again. */
function keptSheets(context: HostContext): (sheetId: string) => Sheet {
  const kept = new Map<string, Sheet>();
  return (sheetId) => {
    // The id of a deleted sheet is given again, maybe to a tab of another kind.
    const key = `${sheetKind(context.workbook, sheetId)} ${sheetId}`;
    const sheet = kept.get(key) ?? emulateSheet(context, sheetId);
    kept.set(key, sheet);
    return sheet;
  };
}

/** Also gives the context the factories through which Google's objects reach one another. */
export function emulateSpreadsheetApp(context: HostContext): SpreadsheetApp {
  const criteria = enumeration<SpreadsheetApp['DataValidationCriteria']>(
    context,
    'SpreadsheetApp.DataValidationCriteria',
    CRITERIA_NAMES,
  );
  const visibility = enumeration<SpreadsheetApp['DeveloperMetadataVisibility']>(
    context,
    'SpreadsheetApp.DeveloperMetadataVisibility',
    ['DOCUMENT', 'PROJECT'],
  );
  const locationType = enumeration<SpreadsheetApp['DeveloperMetadataLocationType']>(
    context,
    'SpreadsheetApp.DeveloperMetadataLocationType',
    ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'],
  );
  const sheetTypes = enumeration<
    SpreadsheetApp['SheetType'] & Record<'DATASOURCE', GoogleAppsScript.Spreadsheet.SheetType>
  >(context, 'SpreadsheetApp.SheetType', ['GRID', 'OBJECT', 'DATASOURCE']);
  let kept: GoogleAppsScript.Spreadsheet.Spreadsheet | null = null;
  context.setFactories({
    sheetTypes,
    spreadsheet() {
      kept ??= emulateSpreadsheet(context);
      return kept;
    },
    sheet: keptSheets(context),
    range: (sheetId, area, whole) => emulateRange(context, sheetId, area, whole),
    dataValidationCriteria: criteria,
    metadataVisibility: visibility,
    metadataLocationType: locationType,
  });
  const spreadsheet = () => context.make.spreadsheet();
  return emulate<SpreadsheetApp>(context, 'SpreadsheetApp', {
    DataValidationCriteria: criteria,
    DeveloperMetadataVisibility: visibility,
    DeveloperMetadataLocationType: locationType,
    ProtectionType: enumeration<SpreadsheetApp['ProtectionType']>(context, 'SpreadsheetApp.ProtectionType', [
      'SHEET',
      'RANGE',
    ]),
    PivotTableSummarizeFunction: enumeration<SpreadsheetApp['PivotTableSummarizeFunction']>(
      context,
      'SpreadsheetApp.PivotTableSummarizeFunction',
      ['COUNTA', 'SUM', 'AVERAGE', 'MIN', 'MAX'],
    ),
    SheetType: sheetTypes,
    WrapStrategy: enumeration<SpreadsheetApp['WrapStrategy']>(context, 'SpreadsheetApp.WrapStrategy', [
      'WRAP',
      'OVERFLOW',
      'CLIP',
    ]),
    getActive: spreadsheet,
    getActiveSpreadsheet: spreadsheet,
    getActiveSheet: () => spreadsheet().getActiveSheet(),
    getActiveRange: () =>
      context.make.range(context.workbook.selection().sheetId, context.workbook.selection().area),
    getCurrentCell: () => spreadsheet().getActiveCell(),
    setActiveSheet: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => sheet.activate(),
    setActiveRange: (range) => range.activate(),
    getUi: () => emulateUi(context),
    newDataValidation: () => newDataValidation(context),
    newFilterCriteria: () => newFilterCriteria(context),
    newConditionalFormatRule: () => newConditionalFormatRule(context),
    // Every write is done when its call returns.
    flush: () => undefined,
  });
}
