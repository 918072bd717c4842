import type { Cells, Row } from '../../domain/values/cell';
import { isBlank } from '../../domain/values/text';
import type { Sheet } from '../grid/document';
import { trimRows } from '../grid/grid';
import { type ColumnMark, columnMarks, lineOf, type Metadata, metadataOf } from '../grid/metadata';
import type { Layout } from '../grid/own-tab';
import { findHandOverColumns, type HandOverColumns, ownPlaces } from './hand-over-columns';
import { findHeadingsRow } from './headings-row';
import {
  findManagedColumns,
  type HeaderCells,
  hasManagedFormula,
  joinedPlaces,
  type ManagedColumn,
  titledColumn,
} from './managed-column';

/** Where the team's own table with the leads is. */
export interface LeadPlace {
  readonly sheet: Sheet;
  /** 1-based row of the headings. */
  readonly headerRow: number;
}

/** The team's own tab with the leads, and what its columns are. */
export interface LeadTab extends LeadPlace {
  readonly headings: LeadHeadings;
  /** The row that was marked, where the headings stand below it now, and leads above them; else null. */
  readonly movedFrom: number | null;
}

/** The header row, up to the last column in use or LeadPact's own. */
export interface LeadHeadings extends HeaderCells {
  /** The team's headings: the header row with '' in the place of LeadPact's own columns. */
  readonly team: Row;
  /** The places (1-based) of LeadPact's own columns, and of those that its formula fills. */
  readonly own: ReadonlySet<number>;
  readonly managed: ReadonlyMap<ManagedColumn, number>;
  readonly handOver: HandOverColumns;
}

/** Developer metadata on the header row: it stays with the row when others are inserted above it. */
const KEY = 'leadpact.header';

/** The lead tab that the set-up marked; null before the set-up, and where the marked row has lost its headings. */
export function findLeadTab(layout: Layout): LeadTab | null {
  for (const mark of layout.metadata) {
    const line = mark.key === KEY ? lineOf(mark) : null;
    // A duplicate of the tab is not the lead tab: the mark names the sheet.
    if (line === null || mark.value !== String(line.sheetId)) continue;
    const tab = layout.tabs.find(({ id }) => id === line.sheetId);
    if (tab === undefined) continue;
    const lead = readMarked(layout, { sheet: tab.sheet, headerRow: line.row });
    if (!lead.headings.team.every(isBlank)) return lead;
  }
  return null;
}

/** The lead tab by its mark, which stays in its row while *Sort sheet* moves headings that aren't frozen. */
function readMarked(layout: Layout, place: LeadPlace): LeadTab {
  const lead = readLeadTab(layout, place);
  const row = findHeadingsRow(lead);
  if (row === place.headerRow) return lead;
  return {
    ...readLeadTab(layout, { ...place, headerRow: row }),
    movedFrom: row > place.headerRow ? place.headerRow : null,
  };
}

/** The lead tab, where this sheet is it; on any other, one call is all that is asked. */
export function leadTabOn(sheet: Sheet): LeadTab | null {
  const { metadata } = metadataOf(sheet.createDeveloperMetadataFinder());
  const id = sheet.getSheetId();
  const header = metadata
    .filter(({ key, value }) => key === KEY && value === String(id))
    .flatMap((mark) => lineOf(mark) ?? [])
    .find(({ sheetId }) => sheetId === id);
  if (header === undefined) return null;
  const lead = readLeadTab({ metadata }, { sheet, headerRow: header.row });
  return lead.headings.team.every(isBlank) ? null : lead;
}

/** Marks the header row of the team's tab, and it alone. */
export function markLeadTab({ metadata }: Pick<Layout, 'metadata'>, { sheet, headerRow }: LeadPlace): void {
  const id = sheet.getSheetId();
  const marks = metadata.filter((mark) => mark.key === KEY && lineOf(mark)?.sheetId === id);
  const isHere = (mark: Metadata) => lineOf(mark)?.row === headerRow && mark.value === String(id);
  const isMarked = marks.some(isHere);
  for (const mark of marks.filter((one) => !isHere(one))) mark.entry.remove();
  if (isMarked) return;
  sheet.getRange(`${headerRow}:${headerRow}`).addDeveloperMetadata(KEY, String(sheet.getSheetId()));
}

export function readLeadTab(
  { metadata }: Pick<Layout, 'metadata'>,
  { sheet, headerRow }: LeadPlace,
): LeadTab {
  const id = sheet.getSheetId();
  const marks = columnMarks(metadata, id, 'leadpact.column');
  // Columns that one formula fills are blank, and not in use, while it shows an error.
  const last = Math.max(sheet.getLastColumn(), ...marks.map(({ column }) => column), 1);
  const cells = readHeaderCells({ sheet, headerRow }, last, marks);
  const { all } = cells;
  const handOver = findHandOverColumns(all, marks, columnMarks(metadata, id, 'leadpact.taken'));
  const managed = findManagedColumns(cells, marks);
  const filled = joinedPlaces(cells, managed.get('score'));
  const own = new Set([...managed.values(), ...filled, ...ownPlaces(handOver)]);
  const team = all.map((cell: Row[number], at: number) => (own.has(at + 1) ? '' : cell));
  return { sheet, headerRow, headings: { ...cells, team, own, managed, handOver }, movedFrom: null };
}

/**
 * The header row. Where one of the managed columns is headed by its title as a plain text, the row below is read too: there the formulas
 * stand when headings take none.
 */
function readHeaderCells(
  { sheet, headerRow }: LeadPlace,
  last: number,
  marks: readonly ColumnMark[],
): HeaderCells {
  const readRow = (row: number) => {
    const range = sheet.getRange(row, 1, 1, last);
    const [shown = []] = range.getValues();
    const [formulas = []] = range.getFormulas();
    return { shown, formulas };
  };
  const { shown: all, formulas } = readRow(headerRow);
  const inHeadings: HeaderCells = { all, down: 0, shown: all, formulas };
  const isTitled = all.some((cell: Row[number]) => titledColumn(cell) !== undefined);
  if (!isTitled || hasManagedFormula(formulas)) return inHeadings;
  const below = sheet.getLastRow() > headerRow ? readRow(headerRow + 1) : { shown: [], formulas: [] };
  const isMarked = marks.some(({ column, value }) => titledColumn(all[column - 1])?.column === value);
  return isMarked || hasManagedFormula(below.formulas) ? { all, down: 1, ...below } : inHeadings;
}

/** The lead tab with managed columns that are still to be made. */
export function withManagedColumns(
  { headings, ...place }: LeadTab,
  columns: readonly { readonly column: ManagedColumn; readonly place: number }[],
): LeadTab {
  const managed = new Map(headings.managed);
  for (const one of columns) managed.set(one.column, one.place);
  return {
    ...place,
    headings: { ...headings, managed, own: new Set([...headings.own, ...managed.values()]) },
  };
}

/** The lead tab with its formulas in the row below headings that take none. */
export function withFormulasBelow({ headings, ...place }: LeadTab): LeadTab {
  return { ...place, headings: { ...headings, down: 1, formulas: [], shown: [] } };
}

/** The header row and all leads below it, trailing blank rows left off, over all columns in use. */
export function readLeadCells({ sheet, headerRow, headings }: LeadTab): Cells {
  const rows = Math.max(sheet.getLastRow() - headerRow + 1, 1);
  return trimRows(sheet.getRange(headerRow, 1, rows, headings.all.length).getValues());
}

/** The rows up to the last one with something in a column of the team's that has a heading, or in one of the hand-over's. */
export function trimToLeads(rows: Cells, { team, handOver }: Pick<LeadHeadings, 'team' | 'handOver'>): Cells {
  const headed = team.flatMap((heading, at) => (isBlank(heading) ? [] : [at]));
  const places = [...headed, ...[...handOver.places.values()].map((place) => place - 1)];
  let count = rows.length;
  while (count > 0 && places.every((at) => isBlank(rows[count - 1]?.[at]))) count--;
  return rows.slice(0, count);
}

/** A row with nothing but what stands in columns of the team's that have a heading: that is the lead, of which a definition is asked. */
export function teamCells({ team }: Pick<LeadHeadings, 'team'>): (row: Row) => Row {
  const isTeams = team.map((heading) => !isBlank(heading));
  return (row) => row.map((cell, at) => (isTeams[at] === true ? cell : ''));
}
