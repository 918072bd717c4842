import type { FieldColumn } from '../insight/columns/coding';
import type { Cell, Row } from '../values/cell';

/** At most about 2,000 leads, from all over the table, are looked at to see which criteria its fields allow. */
const MOST_LOOKED_AT = 2000;

/** The team's own cells of a row. */
export function rowOf(columns: readonly FieldColumn[], row: number): Row {
  return columns.map(({ values, rows }) => values[rows[row] ?? -1]);
}

/** The rows that are looked at: those that are given, then others from all over the table. */
export function lookedAt(count: number, first: readonly number[]): Int32Array {
  const given = new Set(first);
  const step = Math.max(1, count / MOST_LOOKED_AT);
  for (let at = 0; at < Math.min(count, MOST_LOOKED_AT); at++) given.add(Math.floor(at * step));
  return Int32Array.from(given);
}

/** The columns over some rows only, without the cells that no lead of these has. */
export function columnsAt(columns: readonly FieldColumn[], leads: Int32Array): FieldColumn[] {
  return columns.map((column) => {
    const places = new Map<number, number>();
    const values: Cell[] = [];
    const rows = leads.map((lead) => {
      const value = column.rows[lead] ?? -1;
      const place = places.get(value) ?? values.push(column.values[value]) - 1;
      places.set(value, place);
      return place;
    });
    return { ...column, values, rows };
  });
}
