import type { Cell, Cells } from '../values/cell';

/** A cell as JSON can carry it. A date is an object with its milliseconds since 1970. */
export type JsonCell = string | number | boolean | null | { readonly date: number };
export type JsonRow = readonly JsonCell[];

/** Makes JSON of a cell. An invalid date and a cell that holds nothing become ''. */
export function toJson(cell: Cell): JsonCell {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : { date: cell.getTime() };
  return cell ?? '';
}

/** Makes a cell of what `toJson` made. */
export function fromJson(cell: JsonCell): Cell {
  return typeof cell === 'object' && cell !== null ? new Date(cell.date) : (cell ?? '');
}

/** Makes JSON of rows of cells. */
export function rowsToJson(cells: Cells): JsonRow[] {
  return cells.map((row) => row.map(toJson));
}

/** Makes rows of cells of what `rowsToJson` made. */
export function rowsFromJson(rows: readonly JsonRow[]): Cells {
  return rows.map((row) => row.map(fromJson));
}
