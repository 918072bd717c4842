import type { Obstacle } from '../../domain/setup/obstacle';
import type { Document } from '../grid/document';
import { cellsBelow, firstInTheWay, hasNotes } from './cells-below';
import { headingCells, type PlannedFormula } from './formulas';
import type { LeadTab } from './lead-tab';
import { joinablePlace, MANAGED_COLUMNS } from './managed-column';

/**
 * Empties and writes a formula again: Sheets computes a custom function anew only when its formula or a range that it reads has
 * changed. What a person wrote where it has to spill can be seen only while it is gone.
 * @param otherwise what is written into its headings where something is in its way
 */
export function renewFormula(
  { app }: Document,
  planned: PlannedFormula,
  otherwise: readonly string[] = headingCells(planned),
): Obstacle[] {
  const { headings } = planned;
  let written = otherwise;
  headings.clearContent();
  try {
    app.flush();
    const found = firstInTheWay(headings);
    if (found !== null) return [found];
    written = headingCells(planned);
    return [];
  } finally {
    headings.setFormulas([[...written]]);
    app.flush();
  }
}

/** Whether one formula could take the place of three single ones, below which nothing but their own results was found. */
export function canJoin(lead: LeadTab, planned: readonly PlannedFormula[]): boolean {
  const first = joinablePlace(lead.headings.managed);
  if (first === null || planned.length < MANAGED_COLUMNS.length) return false;
  const below = cellsBelow(lead, { first, count: MANAGED_COLUMNS.length });
  return below === null || !hasNotes(below);
}
