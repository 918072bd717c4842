import { TODAY_FORMULA } from '../../domain/definition/keyword';
import type { Cell, Cells, Row } from '../../domain/values/cell';
import { fitted, MAX_CELL_CHARACTERS } from '../../domain/values/fitted';

/** Letters of any script with spaces and separators between them: Sheets takes it for nothing but text. */
const HARMLESS = /^[\p{L}][\p{L}\p{M}\s、。・,]*$/u;
/** Read by Sheets as booleans. */
const BOOLEAN = /^(?:true|false)$/i;

/**
 * A cell that `setValues` writes as it is: a text that Sheets would take for a formula, a number, a date or a boolean gets
 * the apostrophe that marks it as text (and that is no part of the cell's value afterwards). The one formula that LeadPact
 * writes into a definition stays one. What is longer than a cell has room for is cut at a word.
 */
export function asWritten(cell: Cell): string | number | boolean | Date {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string' || cell === '' || cell === TODAY_FORMULA) return cell;
  const text = fitted(cell);
  // The apostrophe may count among the characters of the cell.
  return HARMLESS.test(text) && !BOOLEAN.test(text) ? text : `'${fitted(text, MAX_CELL_CHARACTERS - 1)}`;
}

/** Rows of one width as `setValues` takes them. */
export function asWrittenRows(rows: Cells, width: number): (string | number | boolean | Date)[][] {
  return rows.map((row: Row) => Array.from({ length: width }, (_, at) => asWritten(row[at])));
}
