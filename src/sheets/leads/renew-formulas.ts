import type { Obstacle } from '../../domain/setup/obstacle';
import type { Document } from '../grid/document';
import { cellsBelow, firstInTheWay, hasNotes } from './cells-below';
import { formulaCells, type PlannedFormula } from './formulas';
import type { LeadTab } from './lead-tab';
import { hasManagedFormula, joinablePlace, MANAGED_COLUMNS } from './managed-column';

/**
 * Empties and writes a formula again: Sheets computes a custom function anew only when its formula or a range that it reads has
 * changed. What a person wrote where it has to spill can be seen only while it is gone.
 * @param otherwise what is written into its cells where something is in its way
 */
export function renewFormula(
  { app }: Document,
  planned: PlannedFormula,
  otherwise: readonly string[] = formulaCells(planned),
): Obstacle[] {
  const { cells } = planned;
  let written = otherwise;
  cells.clearContent();
  try {
    app.flush();
    const found = firstInTheWay(cells);
    if (found !== null) return [found];
    written = formulaCells(planned);
    return [];
  } finally {
    cells.setFormulas([[...written]]);
    app.flush();
  }
}

/**
 * Empties the cells in which formulas of LeadPact's stand that have left their place: below headings that take none they are sorted along
 * with the leads, and rows are inserted above them.
 */
export function clearMoved({ sheet, headerRow, headings }: LeadTab): void {
  const first = headerRow + 1 + headings.down;
  const rows = sheet.getLastRow() - first + 1;
  if (headings.down === 0 || rows < 1) return;
  for (const place of headings.managed.values()) {
    if (headings.formulas[place - 1]) continue;
    sheet
      .getRange(first, place, rows, 1)
      .getFormulas()
      .forEach((formulas, down) => {
        if (hasManagedFormula(formulas)) sheet.getRange(first + down, place).clearContent();
      });
  }
}

/** Whether one formula could take the place of three single ones, below which nothing but their own results was found. */
export function canJoin(lead: LeadTab, planned: readonly PlannedFormula[]): boolean {
  const first = joinablePlace(lead.headings.managed);
  if (first === null || planned.length < MANAGED_COLUMNS.length) return false;
  const below = cellsBelow(lead, { first, count: MANAGED_COLUMNS.length });
  return below === null || !hasNotes(below);
}
