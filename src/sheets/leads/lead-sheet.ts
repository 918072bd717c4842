import type { HandOverColumn } from '../../domain/hand-over/hand-over-column';
import { columnLetters } from '../../domain/notation/column-letters';
import type { Cell, Cells } from '../../domain/values/cell';
import type { LeadTab, Range } from '../grid/document';
import { asWritten } from '../grid/plain-text';
import { type LeadHeadings, readHeadings, readLeadCells, trimToLeads } from './lead-tab';

/** The lead tab as it was read: all its columns, of all rows that hold a lead. */
export interface LeadSheet {
  readonly lead: LeadTab;
  readonly headings: LeadHeadings;
  /** Row `at` is the sheet's row `headerRow + 1 + at`. */
  readonly rows: Cells;
}

export function readLeadSheet(lead: LeadTab): LeadSheet {
  const headings = readHeadings(lead);
  return { lead, headings, rows: trimToLeads(readLeadCells(lead).slice(1), headings.team) };
}

/** New cells of some columns, by the lead's place; a lead that has none keeps its cell. */
export type NewCells = ReadonlyMap<HandOverColumn, ReadonlyMap<number, Cell>>;

/**
 * Writes cells into columns that nobody else writes into: one write for neighbouring columns, over all rows between the first and
 * the last that changes. What stands in between is written back as it was read, formulas as formulas.
 */
export function writeCells({ lead, headings, rows }: LeadSheet, cells: NewCells): void {
  const changed = [...cells].flatMap(([column, news]) => {
    const place = headings.handOver.places.get(column);
    return place === undefined || news.size === 0 ? [] : [{ place, news }];
  });
  changed.sort((one, other) => one.place - other.place);
  const first = Math.min(...changed.flatMap(({ news }) => [...news.keys()]));
  const last = Math.max(...changed.flatMap(({ news }) => [...news.keys()]));
  for (let at = 0; at < changed.length; ) {
    const start = changed[at]?.place ?? 0;
    let end = at + 1;
    while (changed[end]?.place === start + end - at) end++;
    const run = changed.slice(at, end);
    const range = lead.sheet.getRange(lead.headerRow + 1 + first, start, last - first + 1, run.length);
    const formulas = range.getFormulas();
    range.setValues(
      formulas.map((row, down) =>
        run.map(({ place, news }, right) =>
          news.has(first + down)
            ? asWritten(news.get(first + down))
            : row[right] || asWritten(rows[first + down]?.[place - 1]),
        ),
      ),
    );
    at = end;
  }
}

/** One value, or nothing (''), into a column's cells of these leads and no others, in one call. */
export function fillCells(
  { lead, headings }: LeadSheet,
  column: HandOverColumn,
  at: readonly number[],
  cell: Cell,
): void {
  const place = headings.handOver.places.get(column);
  if (place === undefined || at.length === 0) return;
  const list = lead.sheet.getRangeList(areasOf(columnLetters(place), lead.headerRow + 1, at));
  if (cell === '') list.clearContent();
  else list.setValue(asWritten(cell));
}

/** The areas of a column that those rows make, neighbours together. */
function areasOf(letters: string, firstRow: number, at: readonly number[]): string[] {
  const rows = [...at].sort((one, other) => one - other);
  const areas: string[] = [];
  for (let from = 0; from < rows.length; ) {
    let to = from;
    while (rows[to + 1] === (rows[to] ?? 0) + 1) to++;
    areas.push(`${letters}${firstRow + (rows[from] ?? 0)}:${letters}${firstRow + (rows[to] ?? 0)}`);
    from = to + 1;
  }
  return areas;
}

/** The cells of a column, from the first lead down to the end of the sheet. */
export function columnBelow({ sheet, headerRow }: LeadTab, place: number): Range {
  return sheet.getRange(headerRow + 1, place, Math.max(sheet.getMaxRows() - headerRow, 1), 1);
}
