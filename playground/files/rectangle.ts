import type { Cell } from '../engine/workbook';
import { FileError } from './file-error';

/** Google's limits for a spreadsheet. */
const MAX_COLUMNS = 18_278;
const MAX_CELLS = 10_000_000;

const isBlank = (cell: Cell | undefined) => cell === null || cell === undefined || cell === '';

/** Cuts off blank rows and columns at the end, and makes all rows one length. Throws a FileError above Google's limits. */
export function squareRows(rows: readonly (readonly Cell[])[]): Cell[][] {
  let height = 0;
  let width = 0;
  rows.forEach((row, index) => {
    for (let column = row.length; column > 0; column -= 1) {
      if (isBlank(row[column - 1])) continue;
      height = index + 1;
      width = Math.max(width, column);
      break;
    }
  });
  if (width > MAX_COLUMNS)
    throw new FileError({ kind: 'tooManyColumns', columns: width, limit: MAX_COLUMNS });
  if (width * height > MAX_CELLS) {
    throw new FileError({ kind: 'tooManyCells', cells: width * height, limit: MAX_CELLS });
  }
  return rows
    .slice(0, height)
    .map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
}
