import type { ColumnType } from '../../src/domain/sql/lead-column';
import type { Cell, Cells } from '../../src/domain/values/cell';
import { type Calendar, formatDay } from '../../src/domain/values/day';
import type { ParityCase } from './case';

/** A table as an engine has it: each column of one type, its cells as the core sees them. */
export interface Table {
  readonly columns: readonly { readonly name: string; readonly type: ColumnType }[];
  readonly rows: Cells;
  /** Tells the day of a date. */
  readonly calendar: Calendar | null;
}

/** What SQL can't hold becomes a character that it can. */
const wellFormed = (text: string) => text.replace(/\p{Cs}|\0/gu, '\ufffd');

/** Names that differ in more than case, which is what SQL asks of columns. */
export function distinctNames(headers: Cells[number]): string[] {
  const taken = new Set<string>();
  return headers.map((header, at) => {
    const name = wellFormed(typeof header === 'string' ? header : '');
    const own = name.trim() === '' || taken.has(name.toLowerCase()) ? `column ${at}` : name;
    taken.add(own.toLowerCase());
    return own;
  });
}

/** `YYYY-MM-DD`. */
export function dayText(date: Date, calendar: Calendar | null): string {
  return calendar === null ? date.toISOString().slice(0, 10) : formatDay(calendar(date));
}

/** Every cell as a text, as a file has it. */
export function textTable({ headers, rows, definition: { calendar } }: ParityCase): Table {
  const text = (cell: Cell): Cell => {
    if (cell === null || cell === undefined) return null;
    if (!(cell instanceof Date)) return wellFormed(String(cell));
    return Number.isNaN(cell.getTime()) ? '' : dayText(cell, calendar);
  };
  const columns = distinctNames(headers).map((name) => ({ name, type: 'string' as const }));
  return { columns, rows: rows.map((row) => columns.map((_, at) => text(row[at]))), calendar };
}
