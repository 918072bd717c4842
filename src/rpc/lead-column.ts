import type { Cell, Cells } from '../domain/cell';
import { type JsonCell, toJson } from '../domain/json-cell';
import type { LeadColumn } from './contract';

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
