import type { Cell, Cells, Row } from '../domain/cell';
import type { JsonCell, JsonRow, LeadColumn } from './contract';

/** A cell as JSON. */
export function toJson(cell: Cell): JsonCell {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : { date: cell.getTime() };
  return cell ?? '';
}

/** A cell from JSON. */
export function fromJson(cell: JsonCell): Cell {
  return typeof cell === 'object' && cell !== null ? new Date(cell.date) : cell;
}

export function rowsToJson(cells: Cells): JsonRow[] {
  return cells.map((row: Row) => row.map(toJson));
}

export function rowsFromJson(rows: readonly JsonRow[]): Cells {
  return rows.map((row) => row.map(fromJson));
}

/** One column of a table, each distinct value once. */
export function encodeColumn(cells: Cells, column: number): Pick<LeadColumn, 'values' | 'rows'> {
  const places = new Map<Cell, number>();
  const values: JsonCell[] = [];
  const rows = cells.map((row) => {
    const cell = row[column];
    const key =
      cell instanceof Date ? `date ${cell.getTime()}` : typeof cell === 'string' ? `text ${cell}` : cell;
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, values.length);
    return values.push(toJson(cell)) - 1;
  });
  return { values, rows };
}
