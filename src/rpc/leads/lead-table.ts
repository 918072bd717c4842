import { type JsonCell, toJson } from '../../domain/notation/json-cell';
import type { Cell, Cells, Row } from '../../domain/values/cell';
import type { Calendar } from '../../domain/values/day';
import { textOf } from '../../domain/values/reading';
import type { LeadPlace } from '../../sheets/leads/lead-tab';
import type { LeadColumn, LeadTable } from './contract';

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

/** The columns (0-based) that have a heading, and what it is. @param calendar of the sheet */
export function headedColumns(
  headings: Row,
  calendar: Calendar,
): { readonly at: number; readonly header: string }[] {
  return headings.flatMap((heading, at) => {
    const header = textOf(heading, calendar);
    return header === '' ? [] : [{ at, header }];
  });
}

/** The leads in the columns that have a heading. */
export function encodeTable(
  { sheet, headerRow }: LeadPlace,
  headings: Row,
  rows: Cells,
  calendar: Calendar,
): LeadTable {
  const columns = headedColumns(headings, calendar).map(({ at, header }) => ({
    header,
    ...encodeColumn(rows, at),
  }));
  return { tab: sheet.getName(), headerRow, count: rows.length, columns };
}
