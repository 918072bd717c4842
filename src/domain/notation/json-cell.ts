import type { Cell, Cells } from '../values/cell';

/** A cell as JSON can carry it: a date becomes its milliseconds since 1970 in an object of its own. */
export type JsonCell = string | number | boolean | null | { readonly date: number };
export type JsonRow = readonly JsonCell[];

/** A cell as JSON. */
export function toJson(cell: Cell): JsonCell {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : { date: cell.getTime() };
  return cell ?? '';
}

/** A cell from JSON. */
export function fromJson(cell: JsonCell): Cell {
  return typeof cell === 'object' && cell !== null ? new Date(cell.date) : (cell ?? '');
}

export function rowsToJson(cells: Cells): JsonRow[] {
  return cells.map((row) => row.map(toJson));
}

export function rowsFromJson(rows: readonly JsonRow[]): Cells {
  return rows.map((row) => row.map(fromJson));
}
