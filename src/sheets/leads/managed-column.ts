import { columnLetters } from '../../domain/notation/column-letters';
import { invoke, tabName } from '../../domain/notation/formula-text';
import type { Wording } from '../../domain/values/language';
import type { Range, Sheet } from '../grid/document';
import { formatManagedHeading } from '../grid/look';
import { type ColumnMark, markColumn } from '../grid/metadata';

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

/**
 * Where each of them stands (1-based): by its mark, else by its formula in the header row.
 * @param formulas those of the header row
 */
export function findManagedColumns(
  formulas: readonly string[],
  marks: readonly ColumnMark[],
): ReadonlyMap<ManagedColumn, number> {
  const found = new Map<ManagedColumn, number>();
  for (const { column, functionName } of MANAGED_COLUMNS) {
    const marked = marks.find(({ value }) => value === column)?.column;
    const written = formulas.findIndex((formula) => formula.toUpperCase().startsWith(`=${functionName}(`));
    if (marked !== undefined) found.set(column, marked);
    else if (written >= 0) found.set(column, written + 1);
  }
  return found;
}

/** Neighbouring columns, 1-based. */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
}

/**
 * The formula of a managed column: all leads from the header row down, all of the team's columns, scored by the definition in
 * force. Open at the bottom, so that leads added later are scored too; columns that the team added at the right of the managed
 * ones are joined on by HSTACK, because a range over the managed columns would contain the formula itself.
 */
export function managedFormula(
  functionName: string,
  headerRow: number,
  runs: readonly ColumnRun[],
  definitionTab: string,
): string {
  const ranges = runs.map(({ first, last }) => `${columnLetters(first)}${headerRow}:${columnLetters(last)}`);
  const leads = ranges.length > 1 ? invoke('HSTACK', ...ranges) : ranges.join();
  return `=${invoke(functionName, leads, `${tabName(definitionTab)}!A:H`)}`;
}

/** Marks and formats the heading of a managed column that is to be made. Its formula is written by `writeFormulas`. */
export function makeManagedColumn(sheet: Sheet, heading: Range, { column, width }: Managed): void {
  const place = heading.getColumn();
  markColumn(sheet, place, 'leadpact.column', column);
  sheet.setColumnWidth(place, width);
  formatManagedHeading(heading);
}

/** The first cell below a heading that a person filled where the formula has to spill; null when nothing is in its way. */
export function firstInTheWay(heading: Range): { readonly row: number; readonly found: string } | null {
  const sheet = heading.getSheet();
  const headerRow = heading.getRow();
  const rows = sheet.getLastRow() - headerRow;
  if (rows < 1) return null;
  const display = sheet.getRange(headerRow + 1, heading.getColumn(), rows, 1).getDisplayValues();
  const at = display.findIndex(([text]) => text !== undefined && text !== '');
  return at < 0 ? null : { row: headerRow + 1 + at, found: display[at]?.[0] ?? '' };
}
