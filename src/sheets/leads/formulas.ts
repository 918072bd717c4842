import { fieldUses, locator } from '../../domain/definition/field';
import { parseDefinition } from '../../domain/definition/parse';
import { columnLetters } from '../../domain/notation/column-letters';
import { isSameFormula } from '../../domain/notation/formula-text';
import type { Obstacle } from '../../domain/setup/obstacle';
import type { Cells } from '../../domain/values/cell';
import { isBlank } from '../../domain/values/text';
import type { Document, Range } from '../grid/document';
import { protectionsOf } from '../grid/protection';
import type { LeadPlace, LeadTab } from './lead-tab';
import { type ColumnRun, firstInTheWay, MANAGED_COLUMNS, managedFormula } from './managed-column';

/** A managed column's formula as it should be, and what its heading cell holds now. */
export interface PlannedFormula {
  readonly heading: Range;
  readonly formula: string;
  readonly present: string;
  /** What a person wrote over the formula; '' for nothing. */
  readonly typed: string;
}

/**
 * The formulas of the managed columns that there are.
 * @param tab the Definition tab's name
 * @param cells its cells, as they are or as they are going to be
 */
export function planFormulas(lead: LeadTab, tab: string, cells: Cells): PlannedFormula[] {
  const { sheet, headerRow, headings } = lead;
  const runs = teamRuns(lead, neededColumns(lead, cells));
  return MANAGED_COLUMNS.flatMap(({ column, functionName }) => {
    const place = headings.managed.get(column);
    if (place === undefined) return [];
    const heading = sheet.getRange(headerRow, place);
    const present = headings.formulas[place - 1] ?? '';
    const isTypedOver = present === '' && !isBlank(headings.all[place - 1]);
    return [
      {
        heading,
        formula: managedFormula(functionName, headerRow, runs, tab),
        present,
        typed: isTypedOver ? heading.getDisplayValue() : '',
      },
    ];
  });
}

/** The columns (1-based) that a definition reads; none while it has faults. */
function neededColumns({ headings }: LeadTab, cells: Cells): ReadonlySet<number> {
  // The set-up's cells hold the formula for the day, not the day yet. The columns are the same on any day.
  const parsed = parseDefinition(cells, { today: 0 });
  if (!parsed.ok) return new Set();
  const locate = locator(parsed.definition, headings.team);
  return new Set(fieldUses(parsed.definition).flatMap(({ field }) => (locate(field) ?? -1) + 1));
}

/**
 * The runs of columns that a formula reads: the team's columns left of the managed ones, and those right of them that the
 * definition needs. Of the others there, one may be computed from the score, and would make a circle of it.
 * @param needed the columns (1-based) that the definition reads
 */
function teamRuns({ headings }: LeadTab, needed: ReadonlySet<number>): ColumnRun[] {
  const { team, own, managed } = headings;
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

/** Writes the formulas that are missing or read other columns than they should; a heading that a person wrote stays. */
export function writeFormulas(planned: readonly PlannedFormula[]): void {
  for (const { heading, formula, present, typed } of planned)
    if (typed === '' && !isSameFormula(present, formula)) heading.setFormula(formula);
}

/**
 * Tries whether the headings of new columns take formulas: those of a Table don't. A script can't ask whether a cell is one, and Sheets
 * refuses it only when the write is carried out.
 */
export function tryFormulas(
  { app }: Document,
  { sheet, headerRow }: LeadPlace,
  { first, count }: { readonly first: number; readonly count: number },
): Obstacle[] {
  if (count === 0) return [];
  const headings = sheet.getRange(headerRow, first, 1, count);
  headings.setFormulas([Array.from({ length: count }, () => '=""')]);
  try {
    app.flush();
    return [];
  } catch (refusal) {
    const said = refusal instanceof Error ? refusal.message : String(refusal);
    const range = headings.getA1Notation();
    return [{ kind: 'no formula in headings', tab: sheet.getName(), range, said }];
  }
}

/** What keeps the formulas from being written: a protection, or a heading that a person wrote. */
export function formulaObstacles(
  document: Document,
  { sheet }: LeadPlace,
  planned: readonly PlannedFormula[],
): Obstacle[] {
  const headings = planned.map(({ heading }) => heading);
  const typedOver = planned.filter(({ typed }) => typed !== '');
  return [
    ...protectionsOf(document, sheet, headings),
    ...typedOver.map(({ heading, typed }) => inTheWay(heading, heading.getRow(), typed)),
  ];
}

function inTheWay(heading: Range, row: number, found: string): Obstacle {
  const range = `${columnLetters(heading.getColumn())}${row}`;
  return { kind: 'column in the way', tab: heading.getSheet().getName(), range, found };
}

/**
 * Empties and writes a formula again: Sheets computes a custom function anew only when its formula or a range that it reads has
 * changed. What a person wrote where it has to spill can be seen only while it is gone.
 */
export function renewFormula({ app }: Document, { heading, formula }: PlannedFormula): Obstacle[] {
  heading.clearContent();
  try {
    app.flush();
    const found = firstInTheWay(heading);
    return found === null ? [] : [inTheWay(heading, found.row, found.found)];
  } finally {
    heading.setFormula(formula);
    app.flush();
  }
}
