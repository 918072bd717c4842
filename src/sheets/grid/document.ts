export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Range = GoogleAppsScript.Spreadsheet.Range;
type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** The spreadsheet, and what of SpreadsheetApp the tabs need beside it: enumerations, builders and `flush`. */
export interface Document {
  readonly spreadsheet: Spreadsheet;
  readonly app: Pick<
    App,
    | 'flush'
    | 'newDataValidation'
    | 'newConditionalFormatRule'
    | 'newFilterCriteria'
    | 'DeveloperMetadataVisibility'
    | 'PivotTableSummarizeFunction'
    | 'ProtectionType'
    | 'WrapStrategy'
  >;
}

/** The team's own tab with the leads. */
export interface LeadTab {
  readonly sheet: Sheet;
  /** 1-based row of the headings. */
  readonly headerRow: number;
}
