import { COLUMNS, CONDITION_WORDS, PARTS } from '../../domain/definition/keyword';
import { withMovingDay } from '../../domain/definition/moving-day';
import { hasHeadings, isRearranged } from '../../domain/definition/part-row';
import type { Obstacle } from '../../domain/setup/obstacle';
import { headingsRow } from '../../domain/setup/starting-definition';
import type { Cells } from '../../domain/values/cell';
import type { Language, Wording } from '../../domain/values/language';
import type { Document, Sheet } from '../grid/document';
import { readCells, replaceRows, trimRows } from '../grid/grid';
import { dressHeadings } from '../grid/look';
import { findTab, makeTab, markTab } from '../grid/own-tab';
import { warnOnEdits } from '../grid/protection';

export type DefinitionTabName = 'definition' | 'draft';

const WIDTHS = [110, 190, 150, 150, 260, 70, 90, 240];

/** The tab's rows of eight cells without trailing blank ones, headings row included; null without such a tab. */
export function readDefinitionTab(document: Document, tab: DefinitionTabName): Cells | null {
  const sheet = findTab(document, tab);
  return sheet === null ? null : readDefinitionSheet(sheet);
}

function readDefinitionSheet(sheet: Sheet): Cells {
  return trimRows(readCells(sheet, 1, 1, Math.max(sheet.getLastRow(), 1), COLUMNS.length));
}

/** True for a sheet that holds a definition, or nothing yet. */
export function looksLikeDefinition(sheet: Sheet): boolean {
  const cells = readDefinitionSheet(sheet);
  return cells.length === 0 || hasHeadings(cells);
}

/** The obstacle that a tab is whose columns a person has rearranged: its rows would be written over by position. */
export function layoutObstacle(document: Document, tabs: readonly DefinitionTabName[]): Obstacle | null {
  for (const tab of tabs) {
    const sheet = findTab(document, tab);
    if (sheet !== null && isRearranged(readDefinitionSheet(sheet)))
      return { kind: 'columns changed', tab: sheet.getName() };
  }
  return null;
}

/** Writes the rows over the tab's in one write. */
export function writeDefinitionTab(document: Document, tab: DefinitionTabName, rows: Cells): void {
  const sheet = findTab(document, tab);
  if (sheet === null) throw new Error(`There is no ${tab} tab to write to`);
  replaceRows(sheet, withMovingDay(rows), COLUMNS.length);
}

/** Makes the tab, or fills an empty one of its name: headings, rows, dropdowns, and for the Definition a warning on edits. */
export function makeDefinitionTab(
  document: Document,
  tab: DefinitionTabName,
  rows: Cells,
  language: Language,
): void {
  const sheet = findTab(document, tab) ?? makeTab(document, tab, language);
  markTab(sheet, tab);
  replaceRows(sheet, [headingsRow(language), ...withMovingDay(rows)], COLUMNS.length);
  dressHeadings(sheet, COLUMNS.length, WIDTHS);
  sheet.getRange(1, 1, sheet.getMaxRows(), COLUMNS.length).setWrap(true).setVerticalAlignment('top');
  offerKeywords(document, sheet, language);
  if (tab === 'definition') warnOnEdits(document, sheet, WARNING[language]);
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
    sheet.getRange(2, column, sheet.getMaxRows() - 1, 1).setDataValidation(rule);
  }
}
