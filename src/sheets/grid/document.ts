export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Range = GoogleAppsScript.Spreadsheet.Range;
type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** The spreadsheet, and what of SpreadsheetApp the tabs need beside it: enumerations, builders and `flush`. */
export interface Document {
  readonly spreadsheet: Spreadsheet;
  /** The spreadsheet's, as the time zone database names it. */
  readonly timeZone: string;
  readonly app: Pick<
    App,
    | 'flush'
    | 'newDataValidation'
    | 'newConditionalFormatRule'
    | 'newFilterCriteria'
    | 'DeveloperMetadataVisibility'
    | 'PivotTableSummarizeFunction'
    | 'ProtectionType'
    | 'SheetType'
    | 'WrapStrategy'
  >;
}

/**
 * A change of the sheet for which everything has been read already: calling it writes, and reads nothing. A request plans all of
 * its changes before it makes the first one, because Google recalculates the sheet for each read that follows a write.
 */
export type Write = () => void;
