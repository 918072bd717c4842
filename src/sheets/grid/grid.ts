import { revisionOf } from '../../domain/notation/revision';
import type { Cell, Cells } from '../../domain/values/cell';
import { isBlank } from '../../domain/values/text';
import type { Sheet } from './document';
import { asWrittenRows } from './plain-text';

/** The cells of a block, 1-based; [] where the sheet has no such rows or columns. */
export function readCells(sheet: Sheet, row: number, column: number, rows: number, columns: number): Cells {
  const height = Math.min(rows, sheet.getMaxRows() - row + 1);
  const width = Math.min(columns, sheet.getMaxColumns() - column + 1);
  return height < 1 || width < 1 ? [] : sheet.getRange(row, column, height, width).getValues();
}

/** Without the blank rows at the end. */
export function trimRows(cells: Cells): Cells {
  let end = cells.length;
  while (end > 0 && cells[end - 1]?.every(isBlank)) end--;
  return cells.slice(0, end);
}

/** Makes the sheet at least so large. */
export function growTo(sheet: Sheet, rows: number, columns: number): void {
  const missingRows = rows - sheet.getMaxRows();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  const missingColumns = columns - sheet.getMaxColumns();
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
}

/** Replaces the first `width` columns of a sheet, from its first row, in one write; what stood below is cleared. */
export function replaceRows(sheet: Sheet, rows: Cells, width: number): void {
  const height = Math.max(rows.length, sheet.getLastRow(), 1);
  growTo(sheet, height, width);
  const padded = [...rows, ...Array.from({ length: height - rows.length }, () => [])];
  const range = sheet.getRange(1, 1, height, width);
  const present = range.getValues();
  const formulas = range.getFormulas();
  const formats = range.getNumberFormats();
  const written = asWrittenRows(padded, width);
  const fitting = written.map((row, at) =>
    row.map((cell, column) => formatFor(cell, formats[at]?.[column] ?? '')),
  );
  if (JSON.stringify(fitting) !== JSON.stringify(formats)) range.setNumberFormats(fitting);
  // A formula stays where its value does.
  const isKept = (at: number, column: number) => sameCell(present[at]?.[column], padded[at]?.[column]);
  range.setValues(
    written.map((row, at) =>
      row.map((cell, column) => {
        const formula = formulas[at]?.[column] ?? '';
        return formula !== '' && isKept(at, column) ? formula : cell;
      }),
    ),
  );
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
