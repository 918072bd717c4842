import { clausesOf, type Definition } from '../definition/definition';
import { describeMissing, missingFields } from '../definition/field';
import { COLUMNS } from '../definition/keyword';
import type { Cells, Row } from '../values/cell';
import type { Day } from '../values/day';
import type { Finding } from './finding';
import { fieldKeys, LeadSpace } from './lead-space';
import { lintCells, lintEffect } from './lint-cells';
import { lintClauses } from './lint-clauses';
import { lintGrades } from './lint-grades';
import { lintZone } from './lint-zone';

/** What is known beside the cells. */
interface Circumstances {
  /** The day that it is; left out where nobody knows. */
  readonly today?: Day | null;
  /** The sheet's time zone; left out for cells that are in no sheet. */
  readonly sheetZone?: string;
}

/** All that can be found of the cells and of the definition that they are, top to bottom. */
export function findings(
  cells: Cells,
  definition: Definition,
  headers: Row | null,
  { today = null, sheetZone }: Circumstances = {},
): Finding[] {
  return topDown([
    ...lintCells(cells, today),
    ...(sheetZone === undefined || today === null ? [] : lintZone(cells, sheetZone, today)),
    ...lint(definition, headers),
  ]);
}

/**
 * What can't work in a valid definition, top to bottom. Only what is certain whatever the leads are: the conditions are
 * taken to see each field in one of the states that its cells can be in (`possible-state.ts`), and fields to be independent.
 * @param headers the lead table's headers; null when they aren't known
 */
export function lint(definition: Definition, headers: Row | null): Finding[] {
  const everyLead = LeadSpace.of(clausesOf(definition), fieldKeys(definition, headers), definition);
  return topDown([
    ...missingHeaders(definition, headers),
    ...lintEffect(definition),
    ...lintClauses(definition, everyLead),
    ...lintGrades(definition, everyLead),
  ]);
}

function topDown(found: readonly Finding[]): Finding[] {
  const place = ({ row, column }: Finding) => row * COLUMNS.length + COLUMNS.indexOf(column);
  return [...found].sort((one, other) => place(one) - place(other));
}

function missingHeaders(definition: Definition, headers: Row | null): Finding[] {
  if (headers === null) return [];
  return missingFields(definition, headers).map((missing) => ({
    row: missing.row,
    column: 'field',
    kind: 'no such header',
    message: describeMissing(missing),
  }));
}
