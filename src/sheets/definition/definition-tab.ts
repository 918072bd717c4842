import { COLUMNS, CONDITION_WORDS, PARTS } from '../../domain/definition/keyword';
import { isDayFormula, withMovingDay } from '../../domain/definition/moving-day';
import { hasHeadings, isRearranged } from '../../domain/definition/part-row';
import type { Obstacle } from '../../domain/setup/obstacle';
import { headingsRow } from '../../domain/setup/starting-definition';
import type { Cells } from '../../domain/values/cell';
import type { Language, Wording } from '../../domain/values/language';
import type { Document, Sheet, Write } from '../grid/document';
import { columnsBelow, ofWidth, planRows, readAll, trimRows } from '../grid/grid';
import { formatTab } from '../grid/look';
import { findTab, type Layout } from '../grid/own-tab';
import { planWarning } from '../grid/protection';

export type DefinitionTabName = 'definition' | 'draft';

/** Of the columns, in pixels. */
const WIDTHS = [110, 190, 150, 150, 260, 70, 90, 240];

/** The Definition or Draft tab as read. */
export interface DefinitionRead {
  readonly sheet: Sheet;
  /** Its rows of eight cells without trailing blank ones, headings row included. */
  readonly cells: Cells;
}

/** Null without such a tab. */
export function readDefinitionTab(layout: Layout, tab: DefinitionTabName): DefinitionRead | null {
  const sheet = findTab(layout, tab);
  return sheet === null ? null : { sheet, cells: definitionCells(readAll(sheet)) };
}

function definitionCells(cells: Cells): Cells {
  return trimRows(ofWidth(cells, COLUMNS.length));
}

/** True for cells that are a definition, or nothing yet. */
export function looksLikeDefinition(all: Cells): boolean {
  const cells = definitionCells(all);
  return cells.length === 0 || hasHeadings(cells);
}

/** The obstacle that a tab is whose columns a person has rearranged: its rows would be written over by position. */
export function layoutObstacles({ sheet, cells }: DefinitionRead): Obstacle[] {
  return isRearranged(cells) ? [{ kind: 'columns changed', tab: sheet.getName() }] : [];
}

/** Writes the rows over the tab's in one write. */
export function planDefinitionRows({ sheet }: DefinitionRead, rows: Cells): Write {
  return planRows(sheet, withMovingDay(rows), COLUMNS.length, isDayFormula);
}

/** Fills a new or empty tab: headings, rows, dropdowns, and for the Definition a warning on edits. */
export function planDefinitionTab(
  layout: Layout,
  sheet: Sheet,
  tab: DefinitionTabName,
  rows: Cells,
  language: Language,
): Write {
  const written = [headingsRow(language), ...withMovingDay(rows)];
  const writeRows = planRows(sheet, written, COLUMNS.length, isDayFormula);
  const warn = tab === 'definition' ? planWarning(layout, sheet, WARNING[language]) : () => undefined;
  return () => {
    writeRows();
    formatTab(sheet, WIDTHS);
    offerKeywords(layout, sheet, language);
    warn();
  };
}

const WARNING: Wording = {
  en: 'LeadPact: the definition in force. Make changes in the Draft',
  ja: 'LeadPact：適用中の定義です。変更は「案」で行ってください',
};

function offerKeywords({ app }: Document, sheet: Sheet, language: Language): void {
  const lists: readonly (readonly [number, string[]])[] = [
    [COLUMNS.indexOf('part') + 1, Object.values(PARTS).map((part) => part[language])],
    [COLUMNS.indexOf('condition') + 1, CONDITION_WORDS.map((wording) => wording[language])],
  ];
  for (const [column, keywords] of lists) {
    const rule = app.newDataValidation().requireValueInList(keywords, true).setAllowInvalid(true).build();
    columnsBelow(sheet, 2, column).setDataValidation(rule);
  }
}
