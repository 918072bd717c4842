import type { Cells, Row } from '../../domain/values/cell';
import { isBlank } from '../../domain/values/text';
import { readMarks } from '../grid/column-mark';
import type { ColumnRun } from '../grid/column-run';
import type { Document, LeadTab, Sheet } from '../grid/document';
import { readCells, trimRows } from '../grid/grid';
import { findHandOverColumns, type HandOverColumns, ownPlaces } from './hand-over-columns';
import { findManagedColumns } from './managed-column';

/** Developer metadata on the header row: it stays with the row when others are inserted above it. */
const KEY = 'leadpact.header';

/** A duplicate of the tab is not the lead tab: the mark names the sheet. */
function markOf(sheet: Sheet): string {
  return String(sheet.getSheetId());
}

/** The lead tab that the set-up marked; null before the set-up, and where the marked row has lost its headings. */
export function findLeadTab({ spreadsheet }: Document): LeadTab | null {
  for (const sheet of spreadsheet.getSheets()) {
    for (const mark of sheet.createDeveloperMetadataFinder().withKey(KEY).find()) {
      const headerRow = mark.getLocation().getRow()?.getRow();
      const isOwn = mark.getValue() === markOf(sheet) && headerRow !== undefined;
      if (isOwn && !readTeamHeadings({ sheet, headerRow }).every(isBlank)) return { sheet, headerRow };
    }
  }
  return null;
}

/** Marks the header row of the team's tab. */
export function markLeadTab({ sheet, headerRow }: LeadTab): void {
  sheet.getRange(`${headerRow}:${headerRow}`).addDeveloperMetadata(KEY, markOf(sheet));
}

/** The header row and all leads below it, trailing blank rows left off, over all columns in use. */
export function readLeadCells({ sheet, headerRow }: LeadTab, columns = sheet.getLastColumn()): Cells {
  const rows = Math.max(sheet.getLastRow() - headerRow + 1, 1);
  return trimRows(readCells(sheet, headerRow, 1, rows, Math.max(columns, 1)));
}

/** What the columns of the lead tab are. */
export interface LeadHeadings {
  /** The header row. */
  readonly all: Row;
  /** The team's headings: the header row with '' in the place of LeadPact's own columns. */
  readonly team: Row;
  /** The places (1-based) of LeadPact's own columns. */
  readonly own: ReadonlySet<number>;
  readonly handOver: HandOverColumns;
}

export function readHeadings(lead: LeadTab): LeadHeadings {
  const { sheet, headerRow } = lead;
  const [headings = []] = readCells(sheet, headerRow, 1, 1, Math.max(sheet.getLastColumn(), 1));
  const marks = readMarks(sheet, 'leadpact.column');
  const handOver = findHandOverColumns(sheet, headings, marks);
  const own = new Set([...findManagedColumns(lead, marks).values(), ...ownPlaces(handOver)]);
  const team = headings.map((cell, at) => (own.has(at + 1) ? '' : cell));
  return { all: headings, team, own, handOver };
}

/** The team's headings: the header row with '' in the place of LeadPact's own columns. */
export function readTeamHeadings(lead: LeadTab): Row {
  return readHeadings(lead).team;
}

/** The rows up to the last one with something in a column that has a heading. */
export function trimToLeads(rows: Cells, headings: Row): Cells {
  const places = headings.flatMap((heading, at) => (isBlank(heading) ? [] : [at]));
  let count = rows.length;
  while (count > 0 && places.every((at) => isBlank(rows[count - 1]?.[at]))) count--;
  return rows.slice(0, count);
}

/**
 * The runs of columns that a formula reads: the team's columns left of the managed ones, and those right of them that the
 * definition needs. Of the others there, one may be reckoned from the score, and would make a circle of it.
 * @param needed the columns (1-based) that the definition reads
 */
export function teamRuns(lead: LeadTab, needed: ReadonlySet<number>): ColumnRun[] {
  const { team, own } = readHeadings(lead);
  const firstManaged = Math.min(...findManagedColumns(lead).values());
  const runs: ColumnRun[] = [];
  let first = 1;
  let last = 0;
  team.forEach((cell, at) => {
    const column = at + 1;
    if (own.has(column)) {
      if (last >= first) runs.push({ first, last });
      first = column + 1;
    } else if (!isBlank(cell) && (column < firstManaged || needed.has(column))) last = column;
  });
  if (last >= first) runs.push({ first, last });
  return runs;
}
