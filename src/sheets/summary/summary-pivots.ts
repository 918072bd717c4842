import type { SummaryPivots } from '../../domain/summary/summary-pivots';
import type { Language } from '../../domain/values/language';
import type { Document, Sheet } from '../grid/document';
import { growTo } from '../grid/grid';
import { dressManagedHeading } from '../grid/look';
import { findTab, makeTab, markTab } from '../grid/own-tab';
import { readNote, writeNote } from '../grid/sheet-note';

/** On the tab that the pivot tables count: how many leads they can count. */
const KEY = 'leadpact.leads';
/** So many leads more than there are now. */
const SPARE = { share: 0.2, least: 500 };
/** Rows of a pivot table beside its groups: two of headings and the total; then a blank one. */
const AROUND = 4;
/** Columns for the pivot tables' groups: versions, months, sources, owners. */
const WIDTH = 60;

/** What the pivot tables count, and how many leads they can count. */
interface SummaryData {
  readonly tab: Sheet;
  readonly room: number;
}

/** How many leads the Summary's pivot tables can count; 0 without them. */
export function countedLeads(document: Document): number {
  const tab = findTab(document, 'summaryData');
  return tab === null ? 0 : Number(readNote(tab, KEY));
}

/**
 * Makes the pivot tables anew, right of what else the Summary holds: LeadPact's only, which are known by the title above them.
 * @param row 1-based, of the first title; `column` so too
 */
export function writePivots(
  document: Document,
  sheet: Sheet,
  { tab: data, room }: SummaryData,
  { headings, counts, tables, titles }: SummaryPivots,
  { row, column }: { readonly row: number; readonly column: number },
): void {
  const height = tables.reduce((sum, table) => sum + 1 + table.height + AROUND, 0);
  removeOwn(sheet, titles);
  const first = freePlace(sheet, row, column);
  growTo(sheet, row + height, first + WIDTH);
  const counted = data.getRange(1, 1, room + 1, headings.length);
  let end = row;
  const places = tables.map((table) => {
    const at = end;
    end += 1 + table.height + AROUND;
    const heading = sheet.getRange(at, first);
    heading.setValue(table.title);
    dressManagedHeading(heading);
    return { ...table, at: at + 1 };
  });
  const filled = document.app.newFilterCriteria().whenCellNotEmpty().build();
  for (const { row: group, column: across, at } of places) {
    const pivot = sheet.getRange(at, first).createPivotTable(counted);
    pivot.addRowGroup(group);
    pivot.addColumnGroup(across);
    pivot.addPivotValue(group, document.app.PivotTableSummarizeFunction.COUNTA).setDisplayName(counts);
    pivot.addFilter(group, filled);
  }
  // Last: where a call fails before, the pivot tables are still to be made.
  writeNote(data, KEY, String(room));
}

/**
 * Makes the hidden tab of what the pivot tables count, or writes it anew, with room for more leads.
 * @param leads how many are handed over now
 */
export function writeData(
  document: Document,
  { headings, formula }: SummaryPivots,
  leads: number,
  language: Language,
): SummaryData {
  const room = leads + Math.max(SPARE.least, Math.ceil(leads * SPARE.share));
  const data = findTab(document, 'summaryData') ?? makeTab(document, 'summaryData', language);
  markTab(data, 'summaryData');
  growTo(data, room + 1, headings.length);
  const width = headings.length;
  data.getRange(1, 1, data.getMaxRows(), width).clear();
  const formulas = headings.map((_, at) => (at === 0 ? formula : ''));
  data.getRange(1, 1, 2, width).setValues([[...headings], formulas]);
  dressManagedHeading(data.getRange(1, 1, 1, width));
  data.hideSheet();
  writeNote(data, KEY, '0');
  return { tab: data, room };
}

function removeOwn(sheet: Sheet, titles: readonly string[]): void {
  for (const pivot of sheet.getPivotTables()) {
    const anchor = pivot.getAnchorCell();
    if (anchor.getRow() === 1) continue;
    const title = sheet.getRange(anchor.getRow() - 1, anchor.getColumn());
    if (!titles.includes(String(title.getValue()))) continue;
    pivot.remove();
    title.clear();
  }
}

/** The column from which on nothing stands in these rows: as wanted, or right of all. */
function freePlace(sheet: Sheet, row: number, wanted: number): number {
  const last = sheet.getLastColumn();
  const [rows, columns] = [sheet.getLastRow() - row + 1, last - wanted + 1];
  if (rows < 1 || columns < 1) return wanted;
  const cells = sheet.getRange(row, wanted, rows, columns).getValues();
  return cells.every((each) => each.every((cell) => cell === '')) ? wanted : last + 2;
}
