import { fieldUses, locator } from '../../domain/definition/field';
import { parseDefinition } from '../../domain/definition/parse';
import type { Cells } from '../../domain/values/cell';
import { isBlank } from '../../domain/values/text';
import type { LeadTab } from './lead-tab';
import type { ColumnRun } from './managed-column';

/**
 * The runs of columns that the formulas read: the team's columns left of the managed ones, and those right of them that the
 * definition needs. Of the others there, one may be computed from the score, and would make a circle of it.
 * @param definition the Definition tab's cells, as they are or as they are going to be
 */
export function formulaColumns(lead: LeadTab, definition: Cells): ColumnRun[] {
  const { team, own, managed } = lead.headings;
  const needed = neededColumns(lead, definition);
  const firstManaged = Math.min(...managed.values());
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

/** The columns (1-based) that a definition reads; none while it has faults. */
function neededColumns({ headings }: LeadTab, cells: Cells): ReadonlySet<number> {
  // The set-up's cells hold the formula for the day, not the day yet. The columns are the same on any day.
  const parsed = parseDefinition(cells, { today: 0 });
  if (!parsed.ok) return new Set();
  const locate = locator(parsed.definition, headings.team);
  return new Set(fieldUses(parsed.definition).flatMap(({ field }) => (locate(field) ?? -1) + 1));
}
