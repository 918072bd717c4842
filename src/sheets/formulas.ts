import type { Obstacle } from '../domain/obstacle';
import type { Document, LeadTab } from './document';
import { columnLetters } from './grid';
import { findLeadTab, teamRuns } from './lead-tab';
import {
  findManagedColumns,
  firstInTheWay,
  headingOf,
  MANAGED_COLUMNS,
  managedFormula,
} from './managed-column';
import { findTab } from './own-tab';

/** Writes the managed columns' formulas, so that they read all of the team's columns; returns how many. */
export function writeFormulas(document: Document, lead: LeadTab): number {
  const definition = findTab(document, 'definition');
  if (definition === null) return 0;
  const places = findManagedColumns(lead);
  const runs = teamRuns(lead);
  for (const { column, functionName } of MANAGED_COLUMNS) {
    const place = places.get(column);
    if (place !== undefined) {
      headingOf(lead, place).setFormula(managedFormula(functionName, lead, runs, definition.getName()));
    }
  }
  return places.size;
}

/**
 * Empties and writes the formulas again: Sheets computes a custom function anew only when its formula or a range that it
 * reads has changed.
 * @returns how many there are, or what a person wrote where one of them has to spill
 */
export function recalculate(document: Document): number | Obstacle {
  const lead = findLeadTab(document);
  if (lead === null) return 0;
  const columns = findManagedColumns(lead);
  for (const column of columns.values()) headingOf(lead, column).clearContent();
  document.app.flush();
  const blocked = [...columns.values()]
    .map((column) => blockedColumn(lead, column))
    .find((one) => one !== null);
  writeFormulas(document, lead);
  document.app.flush();
  return blocked ?? columns.size;
}

/** What stands where the column's formula has to spill; asked while the formula is gone. */
function blockedColumn({ sheet, headerRow }: LeadTab, column: number): Obstacle | null {
  const blocked = firstInTheWay(sheet, headerRow, column);
  if (blocked === null) return null;
  const range = `${columnLetters(column)}${blocked.row}`;
  return { kind: 'column in the way', tab: sheet.getName(), range, found: blocked.found };
}
