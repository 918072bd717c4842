import type { HandOverColumn } from '../../domain/hand-over/hand-over-column';
import { isFormula, type Kept } from '../../domain/hand-over/kept-cell';
import { columnLetters } from '../../domain/notation/column-letters';
import type { Cell, Cells } from '../../domain/values/cell';
import type { Document, Write } from '../grid/document';
import { asWritten } from '../grid/plain-text';
import { writeWhole } from '../grid/refused-value';
import type { LeadTab } from './lead-tab';

/** The lead tab as it was read: all its columns, of all rows that hold a lead. */
export interface LeadSheet {
  readonly lead: LeadTab;
  /** Row `at` is the sheet's row `headerRow + 1 + at`. */
  readonly rows: Cells;
}

/** A lead's cell in a column of the hand-over, as it was read; '' where there is no such column. */
export function cellIn({ lead, rows }: LeadSheet, at: number, column: HandOverColumn): Cell {
  const place = lead.headings.handOver.places.get(column);
  return place === undefined ? '' : rows[at]?.[place - 1];
}

/** What stands in the leads' cells of the hand-over: their formulas, else what was read of them. The formulas are read once. */
export function keptIn(
  leads: LeadSheet,
  at: readonly number[],
): (at: number, column: HandOverColumn) => Kept {
  const { sheet, headerRow, headings } = leads.lead;
  const { places } = headings.handOver;
  if (at.length === 0) return (one, column) => cellIn(leads, one, column);
  const [first, last] = [Math.min(...at), Math.max(...at)];
  const [left, right] = [Math.min(...places.values()), Math.max(...places.values())];
  const formulas = sheet
    .getRange(headerRow + 1 + first, left, last - first + 1, right - left + 1)
    .getFormulas();
  return (one, column) => {
    const formula = formulas[one - first]?.[(places.get(column) ?? 0) - left];
    return formula ? { formula, row: headerRow + 1 + one } : cellIn(leads, one, column);
  };
}

/** A cell as it is written: a formula that was kept of a person's is one again, any text stays a text. */
const written = (kept: Kept) => (isFormula(kept) ? kept.formula : asWritten(kept));

/** Whether a lead has nothing at all in a column: no text, no space, no formula. Each formula of the column is read once. */
export function emptyIn(
  { lead: { sheet, headerRow, headings }, rows }: LeadSheet,
  column: HandOverColumn,
): (at: number) => boolean {
  const place = headings.handOver.places.get(column);
  if (place === undefined || rows.length === 0) return () => true;
  const [heading = '', ...formulas] = sheet
    .getRange(headerRow, place, rows.length + 1, 1)
    .getFormulas()
    .map(([formula = '']) => formula);
  return (at) => {
    const cell = rows[at]?.[place - 1];
    // A formula in the heading fills the column, as that of an `ARRAYFORMULA` does.
    return heading === '' && !formulas[at] && (cell === '' || cell === null || cell === undefined);
  };
}

/** New cells of some columns, by the lead's place; a lead that has none keeps its cell. */
export type NewCells = ReadonlyMap<HandOverColumn, ReadonlyMap<number, Kept>>;

/**
 * Writes cells into columns that nobody else writes into: one write for neighbouring columns, over all rows between the first and
 * the last that changes. What stands in between is written back as it was read, formulas as formulas.
 */
export function planCells({ lead, rows }: LeadSheet, cells: NewCells): Write {
  const { sheet, headerRow, headings } = lead;
  const changed = [...cells].flatMap(([column, news]) => {
    const place = headings.handOver.places.get(column);
    return place === undefined || news.size === 0 ? [] : [{ place, news }];
  });
  changed.sort((one, other) => one.place - other.place);
  const first = Math.min(...changed.flatMap(({ news }) => [...news.keys()]));
  const last = Math.max(...changed.flatMap(({ news }) => [...news.keys()]));
  const blocks = runsOf(changed.map(({ place }) => place)).map((run) => {
    const columns = changed.slice(run.from, run.to + 1);
    const range = sheet.getRange(
      headerRow + 1 + first,
      columns[0]?.place ?? 1,
      last - first + 1,
      columns.length,
    );
    const block = range
      .getFormulas()
      .map((row, down) =>
        columns.map(({ place, news }, right) =>
          news.has(first + down)
            ? written(news.get(first + down))
            : row[right] || asWritten(rows[first + down]?.[place - 1]),
        ),
      );
    return { range, block };
  });
  return () => {
    for (const { range, block } of blocks) range.setValues(block);
  };
}

/** One value, or nothing (''), into a column's cells of these leads and no others, in one call. */
export function fillCells(
  { lead: { sheet, headerRow, headings } }: LeadSheet,
  column: HandOverColumn,
  at: readonly number[],
  cell: Kept,
): void {
  const place = headings.handOver.places.get(column);
  if (place === undefined || at.length === 0) return;
  const letters = columnLetters(place);
  const rows = [...at].sort((one, other) => one - other).map((one) => headerRow + 1 + one);
  const areas = runsOf(rows).map(({ from, to }) => `${letters}${rows[from]}:${letters}${rows[to]}`);
  const list = sheet.getRangeList(areas);
  if (cell === '') list.clearContent();
  else list.setValue(written(cell));
}

/** Columns, and the leads whose cells in them are written. */
export type WrittenCells = readonly [columns: readonly HandOverColumn[], at: readonly number[]];

/**
 * Has `write` write these cells, all of them or none: where Sheets refuses one, they are put back as they were read, those of a column
 * that held the same in one call.
 */
export function rewrite(
  document: Document,
  leads: LeadSheet,
  cells: readonly WrittenCells[],
  write: Write,
): void {
  const { places } = leads.lead.headings.handOver;
  const putBack = (column: HandOverColumn, at: readonly number[]) => {
    const before = (one: number): Cell => leads.rows[one]?.[(places.get(column) ?? 0) - 1] ?? '';
    for (const cell of new Set(at.map(before))) {
      const same = at.filter((one) => before(one) === cell);
      fillCells(leads, column, same, cell);
    }
  };
  writeWhole(document, write, () => {
    for (const [columns, at] of cells) for (const column of columns) putBack(column, at);
  });
}

/** The runs of neighbours among ascending numbers: each from one place in the list to another. */
function runsOf(numbers: readonly number[]): { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  numbers.forEach((number, at) => {
    const run = runs[runs.length - 1];
    if (run !== undefined && numbers[run.to] === number - 1) run.to = at;
    else runs.push({ from: at, to: at });
  });
  return runs;
}
