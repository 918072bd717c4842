/**
 * The spreadsheet that the playground embeds, as the rest of it sees it.
 *
 * Rows, columns and sheet positions are 1-based, as in Apps Script. Everything is synchronous: a write returns when every
 * formula that depends on it has its new value. Nothing here names the engine; only `grid.ts` hands it out.
 */

import type { Area } from './area';
import type { CellFormat, ConditionalFormat, Validation } from './cell-rules';
import type { Chart, ChartContent, ChartPlace } from './chart';
import type { Pivot, PivotContent } from './pivot';
import type { DocumentLock } from './shared-workbook';
import type { SpreadsheetLocale } from './spreadsheet-locale';

export type { Area } from './area';
export type { CellFormat, Condition, ConditionalFormat, Validation } from './cell-rules';
export type { Chart, ChartContent, ChartPlace } from './chart';
export type { Pivot, PivotContent } from './pivot';
export type { SpreadsheetLocale } from './spreadsheet-locale';

/** What may be put into a table. A Date is an instant; its cell shows that instant in the workbook's time zone. */
export type Cell = string | number | boolean | Date | null;

/** What a cell holds: `''` when blank, a Date for a number with a date format, an error's text (`#REF!`) for an error. */
export type CellValue = string | number | boolean | Date;

/**
 * What may be written. A string is text as it stands, `''` and null clear the content; `typed` is read as if a person had
 * typed it in the workbook's locale (`007` is 7, `2026/1/2` a date, a leading `'` marks text, a leading `=` a formula). A
 * `formula` is in the form in which it is kept: `,` between arguments, `.` in numbers.
 */
export type Input = Cell | { readonly typed: string } | { readonly formula: string };

export interface Table {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  /** Position among the tabs, 1-based. */
  readonly index: number;
  readonly rows: number;
  readonly columns: number;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

/** Where a mark stands: the workbook, a sheet, whole columns or rows of it, or an area. */
export type MarkPlace =
  | { readonly on: 'workbook' }
  | { readonly on: 'sheet'; readonly sheetId: string }
  | { readonly on: 'columns' | 'rows' | 'area'; readonly sheetId: string; readonly area: Area };

/**
 * Something that hangs on a place and moves with it when rows and columns are inserted, deleted or moved: a note, a
 * protection, developer metadata. It goes when its place is deleted, is saved with the workbook, and undo knows it.
 */
export interface Mark {
  readonly id: string;
  readonly kind: string;
  readonly place: MarkPlace;
  readonly data: Json;
}

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export interface Spill {
  readonly sheetId: string;
  /** Where the formula stands. */
  readonly row: number;
  readonly column: number;
  /** What it fills, its own cell included. */
  readonly area: Area;
}

export interface CellError {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** In Google's notation: `#ERROR!`, `#REF!`, `#N/A`, `#NAME?`, `#VALUE!`, `#DIV/0!`, `#NUM!`. */
  readonly text: string;
  /** What the cell's tooltip says. */
  readonly message: string;
}

/** A blank cell comes as `''`, a single cell as a scalar, a range as rows of cells, a date as what `makeDate` makes. */
export interface CustomFunction {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
  }[];
  /** Gives a scalar, or rows of cells that spill. What it throws becomes `#ERROR!` with the error's message. */
  readonly call: (args: readonly unknown[]) => unknown;
}

export interface FunctionOptions {
  /** Makes a Date of the realm in which the functions run. Milliseconds since 1970 UTC. */
  readonly makeDate?: (time: number) => Date;
}

export interface Selection {
  readonly sheetId: string;
  readonly area: Area;
  /** The active cell, inside the area. */
  readonly row: number;
  readonly column: number;
}

/** By which column of the sheet, counted from 1, rows are sorted. */
export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

/** `cells`: contents, formats, structure, marks. `selection`: the active sheet or range. */
export type ChangeKind = 'cells' | 'selection';

/** A cell that a person changed in the grid, not a script through this interface. */
export interface PersonEdit {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What `save` gives and `openWorkbook` takes: plain JSON. */
export interface SavedWorkbook {
  readonly version: 1;
  readonly name: string;
  readonly timeZone: string;
  readonly locale: SpreadsheetLocale;
  readonly store: { readonly [key: string]: Json };
  readonly sheets: object;
}

export interface WorkbookOptions {
  readonly name?: string;
  /** IANA name; Asia/Tokyo unless given. */
  readonly timeZone?: string;
  /** ja_JP unless given. */
  readonly locale?: SpreadsheetLocale;
  /** Tells the moment from which the workbook's clock is moved, in milliseconds since 1970 UTC; the machine's unless given. */
  readonly machineNow?: () => number;
}

/** Each method throws an Error that names the sheet or cell when it does not exist or the engine refuses. */
export interface Workbook {
  readonly name: string;
  readonly timeZone: string;
  readonly locale: SpreadsheetLocale;
  readonly lock: DocumentLock;

  /** The moment that it is in this workbook, in milliseconds since 1970 UTC: the machine's, and what the clock was moved by. */
  now(): number;
  /**
   * Moves the clock on, in all windows and for good: TODAY() and NOW() are computed anew, and what follows from them. By 0 it does so
   * where a new day has begun.
   */
  moveClock(milliseconds: number): void;

  /** Shows what is there in the other locale; formulas are kept as they are. */
  setLocale(locale: SpreadsheetLocale): void;
  /** The form in which a formula is kept, of one as it is written in this locale. What can't be read stays an error when it is written. */
  keptFormula(written: string): string;
  /** A kept formula as it is written in this locale. */
  writtenFormula(kept: string): string;
  /** Whether a kept formula is one that can be computed at all. */
  canRead(kept: string): boolean;

  /** In the order of the tabs. */
  sheets(): SheetInfo[];
  sheet(sheetId: string): SheetInfo;
  /** At the end unless a position is given. A new sheet has 1,000 rows and 26 columns. */
  addSheet(name: string, index?: number): SheetInfo;
  /** Right of the sheet, with all that is in it and hangs on it. */
  duplicateSheet(sheetId: string, name: string): SheetInfo;
  renameSheet(sheetId: string, name: string): void;
  moveSheet(sheetId: string, index: number): void;
  deleteSheet(sheetId: string): void;
  setSheetHidden(sheetId: string, hidden: boolean): void;
  setTabColor(sheetId: string, color: string | null): void;
  setFrozen(sheetId: string, rows: number, columns: number): void;
  insertRows(sheetId: string, before: number, count: number): void;
  insertColumns(sheetId: string, before: number, count: number): void;
  deleteRows(sheetId: string, from: number, count: number): void;
  deleteColumns(sheetId: string, from: number, count: number): void;
  /** Moves columns with all that is in them, to stand before another. */
  moveColumns(sheetId: string, from: number, count: number, before: number): void;
  setColumnWidth(sheetId: string, column: number, count: number, pixels: number): void;
  /** As a filter does too: what is hidden is still read and written. */
  hideRows(sheetId: string, row: number, count: number): void;
  hideColumns(sheetId: string, column: number, count: number): void;
  columnWidth(sheetId: string, column: number): number;
  /** The last row and column with any content, spilled results included; 0 and 0 in an empty sheet. */
  extent(sheetId: string): { rows: number; columns: number };

  values(sheetId: string, area: Area, makeDate?: (time: number) => Date): CellValue[][];
  /** In the form in which they are kept; `''` where there is none; a spilled cell has none. */
  formulas(sheetId: string, area: Area): string[][];
  displays(sheetId: string, area: Area): string[][];
  /** `AUTOMATIC_FORMAT` where there is none. */
  numberFormats(sheetId: string, area: Area): string[][];
  formats(sheetId: string, area: Area): CellFormat[][];

  /** Writes a block with its top left cell at row, column; all of it is recalculated once. */
  write(sheetId: string, row: number, column: number, block: readonly (readonly Input[])[]): void;
  /** Several blocks, recalculated once. */
  writeAll(
    blocks: readonly {
      readonly sheetId: string;
      readonly row: number;
      readonly column: number;
      readonly block: readonly (readonly Input[])[];
    }[],
  ): void;
  /** What a cell would hold if a person typed the text into it; '' for a formula. */
  readTyped(text: string, makeDate?: (time: number) => Date): CellValue;
  clear(sheetId: string, area: Area, what: { readonly contents?: boolean; readonly formats?: boolean }): void;
  setFormat(sheetId: string, area: Area, format: CellFormat): void;

  /** Sorts the rows of the area. Throws where cells are merged in it. */
  sortRange(sheetId: string, area: Area, keys: readonly SortKey[]): void;
  /** Sorts all rows but the frozen ones. */
  sortSheet(sheetId: string, keys: readonly SortKey[]): void;

  /** Groups rows or columns, so that they can be folded. Throws for those that are a group already. */
  group(sheetId: string, dimension: 'ROW' | 'COL', from: number, count: number): void;
  ungroup(sheetId: string, dimension: 'ROW' | 'COL', from: number, count: number): void;
  /** In how many groups the row or column is. */
  groupDepth(sheetId: string, dimension: 'ROW' | 'COL', at: number): number;

  merge(sheetId: string, area: Area): void;
  unmerge(sheetId: string, area: Area): void;
  merges(sheetId: string): Area[];

  setValidation(sheetId: string, area: Area, validation: Validation | null): void;
  validation(sheetId: string, row: number, column: number): Validation | null;
  /** Whether the value may stand in the cell: true when there is no validation. Nothing is written. */
  meetsValidation(sheetId: string, row: number, column: number, value: CellValue): boolean;
  setConditionalFormats(sheetId: string, formats: readonly ConditionalFormat[]): void;
  conditionalFormats(sheetId: string): ConditionalFormat[];

  /** Makes the work's changes as one: everything is computed anew once. */
  together(work: () => void): void;

  /** The pivot tables whose first cell is on the sheet, a person's among them. */
  pivots(sheetId: string): Pivot[];
  /** Gives the pivot's id. */
  addPivot(sheetId: string, row: number, column: number, content: PivotContent): string;
  setPivot(id: string, content: PivotContent): void;
  removePivot(id: string): void;

  /** The charts that float over the sheet. */
  charts(sheetId: string): Chart[];
  /** Gives the chart's id. */
  addChart(place: ChartPlace, content: ChartContent): string;
  removeChart(id: string): void;

  addMark(kind: string, place: MarkPlace, data: Json): Mark;
  setMark(id: string, data: Json): void;
  removeMark(id: string): void;
  marks(kind: string): readonly Mark[];

  spills(): Spill[];
  errors(): CellError[];
  error(sheetId: string, row: number, column: number): CellError | null;

  /**
   * Makes the functions known to formulas, those already standing included. A function is called when its formula is
   * written or a cell of a range argument changes, and only then.
   */
  setFunctions(functions: readonly CustomFunction[], options?: FunctionOptions): void;

  selection(): Selection;
  select(sheetId: string, area: Area): void;

  /** Called after each change, once for a batch. Gives the function that ends it. */
  onChange(listener: (kind: ChangeKind) => void): () => void;
  onPersonEdit(listener: (edits: readonly PersonEdit[]) => void): () => void;

  /** What is kept with the workbook beside its cells, by key. */
  stored(key: string): Json | undefined;
  allStored(): { readonly [key: string]: Json };
  store(key: string, value: Json | undefined): void;

  save(): SavedWorkbook;
}
