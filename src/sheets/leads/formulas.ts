import { isSameFormula } from '../../domain/notation/formula-text';
import type { Obstacle } from '../../domain/setup/obstacle';
import type { Cells } from '../../domain/values/cell';
import type { Language } from '../../domain/values/language';
import { isBlank } from '../../domain/values/text';
import type { Document, Range } from '../grid/document';
import type { Size } from '../grid/grid';
import { protectionsOf } from '../grid/protection';
import { cellsBelow, hasContents, hasNotes, inTheWay } from './cells-below';
import { formulaColumns } from './formula-columns';
import { type LeadPlace, type LeadTab, withFormulasBelow } from './lead-tab';
import {
  isJoined,
  JOINED_FUNCTION,
  joinablePlace,
  joinedPlaces,
  MANAGED_COLUMNS,
  managedFormula,
} from './managed-column';

/** Whether one formula fills Score, Grade and Why, or each has a formula of its own. */
export type Form = 'joined' | 'single';

/** A formula of LeadPact's as it should be, and what stands there now. */
export interface PlannedFormula {
  /** The headings of the columns that it fills, one or all three, or the cells below headings that take no formula. It stands in the first. */
  readonly cells: Range;
  readonly formula: string;
  readonly present: string;
  /** The cells among them that a person wrote over. */
  readonly typedOver: readonly Range[];
}

/**
 * The form in which the formulas are written: joined where the columns stand side by side with nothing of anybody's below them. Single
 * formulas stay until somebody asks to have them joined.
 */
export function formOf(lead: LeadTab, size?: Size): Form {
  const { headings } = lead;
  const first = joinablePlace(headings.managed);
  if (first === null) return 'single';
  const [score = '', ...others] = headings.formulas.slice(first - 1, first - 1 + MANAGED_COLUMNS.length);
  if (others.some((formula) => formula !== '')) return 'single';
  if (isJoined(headings, first)) return 'joined';
  if (score !== '') return 'single';
  const below = cellsBelow(lead, { first, count: MANAGED_COLUMNS.length }, size);
  if (below === null) return 'joined';
  // Columns that are still to be made lie beyond all that are in use: nothing but notes can be there.
  const isNew = first > headings.all.length;
  return hasNotes(below) || (!isNew && hasContents(below)) ? 'single' : 'joined';
}

/**
 * The formulas of the managed columns that there are.
 * @param tab the Definition tab's name
 * @param cells its cells, as they are or as they are going to be
 */
export function planFormulas(
  lead: LeadTab,
  tab: string,
  cells: Cells,
  form: Form = formOf(lead),
): PlannedFormula[] {
  const { sheet, headerRow, headings } = lead;
  const runs = formulaColumns(lead, cells);
  const filled = joinedPlaces(headings, headings.managed.get('score'));
  const isTypedOver = (place: number) =>
    !headings.formulas[place - 1] && !filled.includes(place) && !isBlank(headings.shown[place - 1]);
  const plan = (functionName: string, first: number, count: number): PlannedFormula => ({
    cells: sheet.getRange(headerRow + headings.down, first, 1, count),
    formula: managedFormula(functionName, headerRow, headings.down, runs, tab),
    present: headings.formulas[first - 1] ?? '',
    typedOver: Array.from({ length: count }, (_, at) => first + at)
      .filter(isTypedOver)
      .map((place) => sheet.getRange(headerRow + headings.down, place)),
  });
  const first = joinablePlace(headings.managed);
  if (form === 'joined' && first !== null) return [plan(JOINED_FUNCTION, first, MANAGED_COLUMNS.length)];
  return MANAGED_COLUMNS.flatMap(({ column, functionName }) => {
    const place = headings.managed.get(column);
    return place === undefined ? [] : [plan(functionName, place, 1)];
  });
}

/** What is written into the cells of a formula: it stands in the first, and the others are for it to fill. */
export function formulaCells({ cells, formula }: PlannedFormula): string[] {
  return Array.from({ length: cells.getNumColumns() }, (_, at) => (at === 0 ? formula : ''));
}

/** Writes the formulas that are missing or read other columns than they should; what a person wrote stays. */
export function writeFormulas(planned: readonly PlannedFormula[]): void {
  for (const one of planned)
    if (one.typedOver.length === 0 && !isSameFormula(one.present, one.formula))
      one.cells.setFormulas([formulaCells(one)]);
}

/**
 * Writes the formulas of columns that are being made: into their headings, or, where these don't take them, into the row below, with
 * titles as headings. A script can't ask whether a cell is a heading of a Table; Sheets may refuse the formula or make a text of it.
 * @param plan the formulas for a lead tab
 */
export function writeNewFormulas(
  { app }: Document,
  lead: LeadTab,
  language: Language,
  plan: (lead: LeadTab) => readonly PlannedFormula[],
): void {
  const planned = plan(lead);
  if (lead.headings.down === 1 || areTaken(app, planned)) {
    writeFormulas(planned);
    return;
  }
  const { sheet, headerRow, headings } = lead;
  for (const { column, title } of MANAGED_COLUMNS) {
    const place = headings.managed.get(column);
    if (place !== undefined) sheet.getRange(headerRow, place).setValue(title[language]);
  }
  writeFormulas(plan(withFormulasBelow(lead)));
}

/** Writes the formulas and looks whether they stand there. */
function areTaken(app: Document['app'], planned: readonly PlannedFormula[]): boolean {
  try {
    writeFormulas(planned);
    app.flush();
  } catch {
    return false;
  }
  return planned.every(({ cells, typedOver }) => typedOver.length > 0 || cells.getFormula() !== '');
}

/** What keeps the formulas from being written: a protection, or a heading that a person wrote. */
export function formulaObstacles(
  document: Document,
  { sheet }: LeadPlace,
  planned: readonly PlannedFormula[],
): Obstacle[] {
  return [
    ...protectionsOf(
      document,
      sheet,
      planned.map(({ cells }) => cells),
    ),
    ...planned.flatMap(({ typedOver }) =>
      typedOver.map((heading) => inTheWay(heading, heading.getDisplayValue())),
    ),
  ];
}
