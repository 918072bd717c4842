import { clausesOf, type Definition } from '../definition/definition';
import { COLUMNS } from '../definition/keyword';
import type { LeadColumns } from '../leads/lead-columns';
import type { Cells, Row } from '../values/cell';
import type { Day } from '../values/day';
import type { Finding } from './finding';
import { fieldKeys, LeadSpace } from './lead-space';
import { lintBands } from './lint-bands';
import { lintCells, lintEffect } from './lint-cells';
import { lintClauses } from './lint-clauses';
import { lintDay } from './lint-day';
import { lintGrades } from './lint-grades';
import { lintHeaders } from './lint-headers';
import { lintItems } from './lint-items';
import { lintLimits } from './lint-limits';
import { lintSheet } from './lint-sheet';
import { lintZone } from './lint-zone';
import { SheetColumns } from './sheet-columns';

/** What is known beside the cells. */
interface Circumstances {
  /** The day that it is; left out where nobody knows. */
  readonly today?: Day | null;
  /** The sheet's time zone; left out for cells that are in no sheet. */
  readonly sheetZone?: string;
  /** The leads at hand; left out where there are none to look at. */
  readonly leads?: LeadColumns | null;
}

/** All that can be found of the cells and of the definition that they are, top to bottom. */
export function findings(
  cells: Cells,
  definition: Definition,
  headers: Row | null,
  { today = null, sheetZone, leads = null }: Circumstances = {},
): Finding[] {
  return topDown([
    ...lintCells(cells),
    ...lintDay(cells, definition, today),
    ...(sheetZone === undefined || today === null ? [] : lintZone(cells, sheetZone, today)),
    ...lint(definition, headers, leads),
  ]);
}

/**
 * What can't work in a valid definition, top to bottom. Without leads only what is certain whatever they are: the conditions are
 * taken to see each field in one of the states that its cells can be in (`possible-state.ts`), and fields to be independent.
 * @param headers the lead table's headers; null when they aren't known
 */
export function lint(
  definition: Definition,
  headers: Row | null,
  leads: LeadColumns | null = null,
): Finding[] {
  const keyOf = fieldKeys(definition, headers);
  const everyLead = LeadSpace.of(clausesOf(definition), keyOf, definition);
  const sheet = new SheetColumns(definition, leads);
  const certain = [
    ...(headers === null ? [] : lintHeaders(definition, headers)),
    ...lintEffect(definition),
    ...lintItems(definition, sheet),
    ...lintClauses(definition, everyLead),
    ...lintBands(definition, keyOf, sheet),
    ...lintLimits(definition, everyLead),
    ...lintGrades(definition, everyLead),
  ];
  return topDown([...certain, ...beyond(certain, lintSheet(definition, sheet))]);
}

/** What the leads at hand show of rows of which it isn't certain already, whatever the leads are. */
function beyond(certain: readonly Finding[], shown: readonly Finding[]): Finding[] {
  const isExplained = ({ row, kind }: Finding) =>
    kind === 'no lead meets' && certain.some((one) => one.row === row && EXPLAINING.has(one.kind));
  return shown.filter((finding) => !isExplained(finding));
}

/** The kinds of finding that say why no lead meets a row. */
const EXPLAINING: ReadonlySet<Finding['kind']> = new Set(['never holds', 'item never matches']);

function topDown(found: readonly Finding[]): Finding[] {
  const place = ({ row, column }: Finding) => row * COLUMNS.length + COLUMNS.indexOf(column);
  return [...found].sort((one, other) => place(one) - place(other));
}
