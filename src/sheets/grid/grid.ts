import { columnLetters } from '../../domain/notation/column-letters';
import { revisionOf } from '../../domain/notation/revision';
import type { Cell, Cells, Row } from '../../domain/values/cell';
import { undatedText } from '../../domain/values/reading';
import { isBlank } from '../../domain/values/text';
import type { Range, Sheet, Write } from './document';
import { asWrittenRows } from './plain-text';

/** All cells of a sheet, from its first one to the last row and column in use; [] for an empty sheet. */
export function readAll(sheet: Sheet): Cells {
  const rows = sheet.getLastRow();
  return rows === 0 ? [] : sheet.getRange(1, 1, rows, sheet.getLastColumn()).getValues();
}

/** Rows that are all so wide: cut off, or filled up with blank cells. */
export function ofWidth(cells: Cells, width: number): Cells {
  return cells.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
}

/** Without the blank rows at the end. */
export function trimRows(cells: Cells): Cells {
  let end = cells.length;
  while (end > 0 && cells[end - 1]?.every(isBlank)) end--;
  return cells.slice(0, end);
}

/** How many rows and columns a sheet has, in use or not. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export function sizeOf(sheet: Sheet): Size {
  return { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
}

/**
 * Makes the sheet at least so large.
 * @returns its size then
 */
export function growTo(sheet: Sheet, present: Size, rows: number, columns: number): Size {
  if (rows > present.rows) sheet.insertRowsAfter(present.rows, rows - present.rows);
  if (columns > present.columns) sheet.insertColumnsAfter(present.columns, columns - present.columns);
  return { rows: Math.max(rows, present.rows), columns: Math.max(columns, present.columns) };
}

/** The cells of neighbouring columns, from a row down to the end of the sheet. */
export function columnsBelow(sheet: Sheet, row: number, column: number, columns = 1): Range {
  return sheet.getRange(`${columnLetters(column)}${row}:${columnLetters(column + columns - 1)}`);
}

/**
 * Replaces the first `width` columns of a sheet, from its first row, in one write; what stood below is cleared.
 * @param isFormula tells the cells that are formulas of LeadPact's: any other text stays a text
 */
export function planRows(
  sheet: Sheet,
  rows: Cells,
  width: number,
  isFormula: (row: Row, column: number) => boolean = () => false,
): Write {
  const used = sheet.getLastRow();
  const size = sizeOf(sheet);
  const height = Math.max(rows.length, used, 1);
  const padded = ofWidth([...rows, ...Array.from({ length: height - rows.length }, () => [])], width);
  const isGrown = height > size.rows || width > size.columns;
  const present = sheet.getRange(1, 1, Math.min(height, size.rows), Math.min(width, size.columns));
  const values = used === 0 ? [] : present.getValues();
  const formulas = used === 0 ? [] : present.getFormulas();
  const formats = present.getNumberFormats();
  const written = asWrittenRows(padded, width).map((row, at) =>
    row.map((cell, column) =>
      isFormula(padded[at] ?? [], column) ? undatedText(padded[at]?.[column]) : cell,
    ),
  );
  // New rows get the formats of the last one.
  const formatAt = (at: number, column: number) => formats[Math.min(at, formats.length - 1)]?.[column] ?? '';
  const fitting = written.map((row, at) => row.map((cell, column) => formatFor(cell, formatAt(at, column))));
  const isFitting = !isGrown && JSON.stringify(fitting) === JSON.stringify(formats);
  // A formula stays where its value does.
  const isKept = (at: number, column: number) => sameCell(values[at]?.[column], padded[at]?.[column]);
  const kept = written.map((row, at) =>
    row.map((cell, column) => {
      const formula = formulas[at]?.[column] ?? '';
      return formula !== '' && isKept(at, column) ? formula : cell;
    }),
  );
  return () => {
    growTo(sheet, size, height, width);
    const range = sheet.getRange(1, 1, height, width);
    if (!isFitting) range.setNumberFormats(fitting);
    range.setValues(kept);
  };
}

const DATE_FORMAT = 'yyyy-mm-dd';

/**
 * A cell's format for what is written into it: a date format makes a date of any number, and any other a number of a date. A text
 * is itself under both: its cell keeps its format, so that no fault between the two writes turns what stood there into a number.
 */
function formatFor(cell: Cell, format: string): string {
  const isDateFormat = /[yd]/i.test(format);
  if (cell instanceof Date) return isDateFormat ? format : DATE_FORMAT;
  return isDateFormat && typeof cell === 'number' ? 'General' : format;
}

function sameCell(one: Cell, other: Cell): boolean {
  return revisionOf([[one]]) === revisionOf([[other]]);
}
