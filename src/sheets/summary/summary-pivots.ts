import type { SummaryPivots } from '../../domain/summary/summary-pivots';
import { undatedText } from '../../domain/values/reading';
import type { Sheet, Write } from '../grid/document';
import { columnsBelow, growTo, readAll, type Size } from '../grid/grid';
import { formatManagedHeading } from '../grid/look';
import { readNote, writeNote } from '../grid/metadata';
import { findTab, type Layout } from '../grid/own-tab';

/** The pivot tables can count 20 % more leads than are handed over now, and 500 more at least. */
const SPARE = { share: 0.2, least: 500 };
/** Rows of a pivot table beside its groups: two of headings and the total; then a blank one. */
const ROWS_AROUND = 4;
/** Columns that are kept for the pivot tables' groups: versions, months, sources, owners. */
const PIVOT_COLUMNS = 60;

/** What the pivot tables count, and how many leads they can count. */
interface SummaryData {
  readonly tab: Sheet;
  readonly room: number;
}

/** How many leads the Summary's pivot tables can count; 0 without them. */
export function countedLeads(layout: Layout): number {
  const tab = findTab(layout, 'summaryData');
  return tab === null ? 0 : Number(readNote(layout.metadata, tab, 'leadpact.leads'));
}

/** Removes LeadPact's pivot tables, which are known by the title above them. */
export function planRemoval(sheet: Sheet, titles: readonly string[]): Write {
  const cells = readAll(sheet);
  const own = sheet.getPivotTables().flatMap((pivot) => {
    const anchor = pivot.getAnchorCell();
    const [row, column] = [anchor.getRow(), anchor.getColumn()];
    const isOwn = titles.includes(undatedText(cells[row - 2]?.[column - 1]));
    return isOwn ? [{ pivot, title: sheet.getRange(row - 1, column) }] : [];
  });
  return () => {
    for (const { pivot, title } of own) {
      pivot.remove();
      title.clear();
    }
  };
}

/**
 * Makes the pivot tables, right of what else the Summary holds.
 * @param at 1-based row and column of the first title
 * @returns what writes them, given the size of the Summary by then
 */
export function planPivots(
  layout: Layout,
  sheet: Sheet,
  { tab: data, room }: SummaryData,
  { headings, counts, tables }: SummaryPivots,
  { row, column }: { readonly row: number; readonly column: number },
): (size: Size) => void {
  const { app, metadata } = layout;
  const first = freePlace(sheet, row, column);
  const height = tables.reduce((sum, table) => sum + 1 + table.height + ROWS_AROUND, 0);
  return (size) => {
    growTo(sheet, size, row + height, first + PIVOT_COLUMNS);
    const counted = data.getRange(1, 1, room + 1, headings.length);
    let end = row;
    const places = tables.map((table) => {
      const at = end;
      end += 1 + table.height + ROWS_AROUND;
      const heading = sheet.getRange(at, first);
      heading.setValue(table.title);
      formatManagedHeading(heading);
      return { ...table, at: at + 1 };
    });
    const filled = app.newFilterCriteria().whenCellNotEmpty().build();
    for (const { row: group, column: across, at } of places) {
      const pivot = sheet.getRange(at, first).createPivotTable(counted);
      pivot.addRowGroup(group);
      pivot.addColumnGroup(across);
      pivot.addPivotValue(group, app.PivotTableSummarizeFunction.COUNTA).setDisplayName(counts);
      pivot.addFilter(group, filled);
    }
    // Last: where a call fails before, the pivot tables are still to be made.
    writeNote(metadata, data, 'leadpact.leads', String(room));
  };
}

/** Notes that the pivot tables count nothing until they are made anew. */
export function forgetPivots(layout: Layout): void {
  const data = findTab(layout, 'summaryData');
  if (data !== null && countedLeads(layout) > 0) writeNote(layout.metadata, data, 'leadpact.leads', '0');
}

/** How many leads the pivot tables are to count, where so many are handed over now. */
export function roomFor(leads: number): number {
  return leads + Math.max(SPARE.least, Math.ceil(leads * SPARE.share));
}

/**
 * Writes the hidden tab of what the pivot tables count.
 * @returns its size then
 */
export function writeData(
  { tab, room }: SummaryData,
  size: Size,
  { headings, formula }: SummaryPivots,
): Size {
  const width = headings.length;
  const grown = growTo(tab, size, room + 1, width);
  columnsBelow(tab, 1, 1, width).clear();
  const formulas = headings.map((_, at) => (at === 0 ? formula : ''));
  tab.getRange(1, 1, 2, width).setValues([[...headings], formulas]);
  formatManagedHeading(tab.getRange(1, 1, 1, width));
  tab.hideSheet();
  return grown;
}

/** The column from which on nothing stands in these rows: as wanted, or right of all. */
function freePlace(sheet: Sheet, row: number, wanted: number): number {
  const last = sheet.getLastColumn();
  const [rows, columns] = [sheet.getLastRow() - row + 1, last - wanted + 1];
  if (rows < 1 || columns < 1) return wanted;
  const cells = sheet.getRange(row, wanted, rows, columns).getValues();
  return cells.every((each) => each.every((cell) => cell === '')) ? wanted : last + 2;
}
