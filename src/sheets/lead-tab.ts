import type { Cells, Row } from '../domain/cell';
import { isBlank } from '../domain/text';
import type { ColumnRun } from './column-run';
import type { Document, LeadTab } from './document';
import { readCells, trimRows } from './grid';
import { findManagedColumns } from './managed-column';

/** Developer metadata on the header row: it stays with the row when others are inserted above it. */
const KEY = 'leadpact.header';

/** The lead tab that the set-up marked; null before the set-up. */
export function findLeadTab({ spreadsheet }: Document): LeadTab | null {
  for (const sheet of spreadsheet.getSheets()) {
    const mark = sheet.createDeveloperMetadataFinder().withKey(KEY).find()[0];
    const row = mark?.getLocation().getRow();
    if (row) return { sheet, headerRow: row.getRow() };
  }
  return null;
}

/** Marks the header row of the team's tab. */
export function markLeadTab({ sheet, headerRow }: LeadTab): void {
  sheet.getRange(`${headerRow}:${headerRow}`).addDeveloperMetadata(KEY);
}

/** The header row and all leads below it, trailing blank rows left off, over all columns in use. */
export function readLeadCells({ sheet, headerRow }: LeadTab, columns = sheet.getLastColumn()): Cells {
  const rows = Math.max(sheet.getLastRow() - headerRow + 1, 1);
  return trimRows(readCells(sheet, headerRow, 1, rows, Math.max(columns, 1)));
}

/** The team's headings: the header row with '' in the place of managed columns. */
export function readTeamHeadings(lead: LeadTab): Row {
  const managed = new Set(findManagedColumns(lead).values());
  const [headings = []] = readCells(
    lead.sheet,
    lead.headerRow,
    1,
    1,
    Math.max(lead.sheet.getLastColumn(), 1),
  );
  return headings.map((cell, at) => (managed.has(at + 1) ? '' : cell));
}

/** The runs of columns that hold the team's headings, with the managed columns between them left out. */
export function teamRuns(lead: LeadTab): ColumnRun[] {
  const managed = new Set(findManagedColumns(lead).values());
  const runs: ColumnRun[] = [];
  let first = 1;
  let last = 0;
  readTeamHeadings(lead).forEach((cell, at) => {
    const column = at + 1;
    if (managed.has(column)) {
      if (last >= first) runs.push({ first, last });
      first = column + 1;
    } else if (!isBlank(cell)) last = column;
  });
  if (last >= first) runs.push({ first, last });
  return runs;
}
