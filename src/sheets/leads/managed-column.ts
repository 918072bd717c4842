import { columnLetters } from '../../domain/notation/column-letters';
import { tabName } from '../../domain/notation/formula-text';
import type { Wording } from '../../domain/values/language';
import { type ColumnMark, markColumn, readMarks } from '../grid/column-mark';
import type { ColumnRun } from '../grid/column-run';
import type { LeadTab, Range, Sheet } from '../grid/document';
import { dressManagedHeading } from '../grid/look';

/** The columns that LeadPact's functions fill, to the right of the team's own. */
export type ManagedColumn = 'score' | 'grade' | 'why';

interface Managed {
  readonly column: ManagedColumn;
  /** What its function puts over it. */
  readonly title: Wording;
  readonly functionName: string;
  readonly width: number;
}

export const MANAGED_COLUMNS: readonly Managed[] = [
  { column: 'score', title: { en: 'Score', ja: 'スコア' }, functionName: 'LEADSCORE', width: 70 },
  { column: 'grade', title: { en: 'Grade', ja: 'ランク' }, functionName: 'LEADGRADE', width: 90 },
  { column: 'why', title: { en: 'Why', ja: '評価理由' }, functionName: 'LEADWHY', width: 420 },
];

/** Where each of them stands (1-based): by its mark, else by its formula in the header row. */
export function findManagedColumns(
  { sheet, headerRow }: LeadTab,
  marks: readonly ColumnMark[] = readMarks(sheet, 'leadpact.column'),
): ReadonlyMap<ManagedColumn, number> {
  const found = new Map<ManagedColumn, number>();
  const last = sheet.getLastColumn();
  const formulas = last === 0 ? [] : (sheet.getRange(headerRow, 1, 1, last).getFormulas()[0] ?? []);
  for (const { column, functionName } of MANAGED_COLUMNS) {
    const marked = marks.find(({ value }) => value === column)?.column;
    const written = formulas.findIndex((formula) => formula.toUpperCase().startsWith(`=${functionName}(`));
    if (marked !== undefined) found.set(column, marked);
    else if (written >= 0) found.set(column, written + 1);
  }
  return found;
}

/**
 * The formula of a managed column: all leads from the header row down, all of the team's columns, scored by the definition in
 * force. Open at the bottom, so that leads added later are scored too; columns that the team added at the right of the managed
 * ones are joined on by HSTACK, because a range over the managed columns would contain the formula itself.
 */
export function managedFormula(
  functionName: string,
  { headerRow }: LeadTab,
  runs: readonly ColumnRun[],
  definitionTab: string,
): string {
  const ranges = runs.map(({ first, last }) => `${columnLetters(first)}${headerRow}:${columnLetters(last)}`);
  const leads = ranges.length > 1 ? `HSTACK(${ranges.join(', ')})` : ranges.join();
  return `=${functionName}(${leads}, ${tabName(definitionTab)}!A:H)`;
}

/** The heading cell of a managed column, which holds its formula. */
export function headingOf({ sheet, headerRow }: LeadTab, column: number): Range {
  return sheet.getRange(headerRow, column);
}

/** Makes the column at the place: its metadata, width and look. The formula is written by `writeFormulas`. */
export function markManagedColumn(lead: LeadTab, managed: Managed, column: number): void {
  markColumn(lead.sheet, column, 'leadpact.column', managed.column);
  lead.sheet.setColumnWidth(column, managed.width);
  dressManagedHeading(headingOf(lead, column));
}

/** The first cell below a heading that a person filled where the formula has to spill; null when nothing is in its way. */
export function firstInTheWay(
  sheet: Sheet,
  headerRow: number,
  column: number,
): { readonly row: number; readonly found: string } | null {
  const rows = sheet.getLastRow() - headerRow;
  if (rows < 1) return null;
  const display = sheet.getRange(headerRow + 1, column, rows, 1).getDisplayValues();
  const at = display.findIndex(([text]) => text !== undefined && text !== '');
  return at < 0 ? null : { row: headerRow + 1 + at, found: display[at]?.[0] ?? '' };
}
