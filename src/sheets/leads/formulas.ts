import { fieldUses, locator } from '../../domain/definition/field';
import { parseDefinition } from '../../domain/definition/parse';
import { columnLetters } from '../../domain/notation/column-letters';
import type { Obstacle } from '../../domain/setup/obstacle';
import { isBlank } from '../../domain/values/text';
import { readDefinitionTab } from '../definition/definition-tab';
import type { Document, LeadTab } from '../grid/document';
import { findTab } from '../grid/own-tab';
import { protectionOf } from '../grid/protection';
import { findLeadTab, readTeamHeadings, teamRuns } from './lead-tab';
import {
  findManagedColumns,
  firstInTheWay,
  headingOf,
  MANAGED_COLUMNS,
  managedFormula,
} from './managed-column';

/** A managed column, its formula as it should be, and what its heading cell holds now. */
interface Planned {
  readonly column: number;
  readonly formula: string;
  readonly present: string;
  /** What a person wrote over the formula; '' for nothing. */
  readonly typed: string;
}

function planFormulas(document: Document, lead: LeadTab): Planned[] {
  const definition = findTab(document, 'definition');
  if (definition === null) return [];
  const places = findManagedColumns(lead);
  const runs = teamRuns(lead, neededColumns(document, lead));
  return MANAGED_COLUMNS.flatMap(({ column, functionName }) => {
    const place = places.get(column);
    if (place === undefined) return [];
    const heading = headingOf(lead, place);
    const present = heading.getFormula();
    const typed = present === '' && !isBlank(heading.getValue()) ? heading.getDisplayValue() : '';
    return [
      {
        column: place,
        formula: managedFormula(functionName, lead, runs, definition.getName()),
        present,
        typed,
      },
    ];
  });
}

/** The columns (1-based) that the definition in force reads; none while it has faults. */
function neededColumns(document: Document, lead: LeadTab): ReadonlySet<number> {
  const parsed = parseDefinition(readDefinitionTab(document, 'definition') ?? []);
  if (!parsed.ok) return new Set();
  const locate = locator(parsed.definition, readTeamHeadings(lead));
  return new Set(fieldUses(parsed.definition).flatMap(({ field }) => (locate(field) ?? -1) + 1));
}

/** Writes the formulas that are missing or read other columns than they should; a heading that a person wrote stays. */
export function writeFormulas(document: Document, lead: LeadTab): void {
  for (const { column, formula, present, typed } of planFormulas(document, lead)) {
    if (typed === '' && bare(present) !== bare(formula)) headingOf(lead, column).setFormula(formula);
  }
}

/** Sheets gives a formula back with other spaces and quotes than it was written with. */
const bare = (formula: string) => formula.replace(/[\s']/g, '').toUpperCase();

/** What keeps the formulas from being written: a protection, or a heading that a person wrote; null for nothing. */
export function formulaObstacle(document: Document, lead: LeadTab): Obstacle | null {
  const planned = planFormulas(document, lead);
  const closed = protectionOf(
    document,
    lead.sheet,
    planned.map(({ column }) => headingOf(lead, column)),
  );
  if (closed !== null) return closed;
  const typedOver = planned.find(({ typed }) => typed !== '');
  if (typedOver === undefined) return null;
  return inTheWay(lead, typedOver.column, lead.headerRow, typedOver.typed);
}

function inTheWay({ sheet }: LeadTab, column: number, row: number, found: string): Obstacle {
  return { kind: 'column in the way', tab: sheet.getName(), range: `${columnLetters(column)}${row}`, found };
}

/**
 * Empties and writes each formula again: Sheets computes a custom function anew only when its formula or a range that it
 * reads has changed.
 * @returns how many there are, or what stands in the way of one of them
 */
export function recalculate(document: Document): number | Obstacle {
  const lead = findLeadTab(document);
  if (lead === null) return 0;
  const obstacle = formulaObstacle(document, lead);
  if (obstacle !== null) return obstacle;
  const planned = planFormulas(document, lead);
  const blocked = planned.map(({ column, formula }) => renew(document, lead, column, formula));
  return blocked.find((one) => one !== null) ?? planned.length;
}

/** Writes one formula again; what a person wrote where it has to spill can be seen only while it is gone. */
function renew({ app }: Document, lead: LeadTab, column: number, formula: string): Obstacle | null {
  const heading = headingOf(lead, column);
  heading.clearContent();
  try {
    app.flush();
    const found = firstInTheWay(lead.sheet, lead.headerRow, column);
    return found === null ? null : inTheWay(lead, column, found.row, found.found);
  } finally {
    heading.setFormula(formula);
    app.flush();
  }
}
