import type { Sheet } from '../grid/document';
import {
  type HeaderCells,
  hasManagedFormula,
  joinedPlaces,
  type ManagedColumn,
  titledColumn,
} from './managed-column';

/** The row that was marked as that of the headings, with what stands in it now. */
interface MarkedRow {
  readonly sheet: Sheet;
  /** 1-based. */
  readonly headerRow: number;
  readonly headings: HeaderCells & { readonly managed: ReadonlyMap<ManagedColumn, number> };
}

/** Whether the marked row has nothing of what LeadPact put over its columns: *Sort sheet* takes headings along that aren't frozen. */
function hasLostHeadings({ headings }: MarkedRow): boolean {
  const { all, formulas, down, managed } = headings;
  const filled = joinedPlaces(headings, managed.get('score'));
  return (
    down === 0 &&
    managed.size > 0 &&
    [...managed.values()].every(
      (place) => !formulas[place - 1] && !filled.includes(place) && !titledColumn(all[place - 1]),
    )
  );
}

/**
 * The row in which the headings stand now, 1-based: the marked one, or, where that has lost them, the one with LeadPact's formulas, else
 * with their titles.
 */
export function findHeadingsRow(lead: MarkedRow): number {
  if (!hasLostHeadings(lead)) return lead.headerRow;
  const { sheet, headerRow, headings } = lead;
  const places = [...headings.managed.values()];
  const first = Math.min(...places);
  const columns = sheet.getRange(1, first, sheet.getLastRow(), Math.max(...places) - first + 1);
  const written = columns.getFormulas().findIndex(hasManagedFormula);
  const row = written >= 0 ? written : columns.getValues().findIndex((cells) => cells.some(titledColumn));
  return row < 0 ? headerRow : row + 1;
}
