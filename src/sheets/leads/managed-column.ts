import { columnLetters } from '../../domain/notation/column-letters';
import { invoke, tabName } from '../../domain/notation/formula-text';
import { isWording } from '../../domain/notation/heading-place';
import type { Cell, Row } from '../../domain/values/cell';
import type { Wording } from '../../domain/values/language';
import { isBlank } from '../../domain/values/text';
import type { Range, Sheet } from '../grid/document';
import { columnsBelow } from '../grid/grid';
import { formatManagedHeading } from '../grid/look';
import { type ColumnMark, markColumn } from '../grid/metadata';
import type { MANAGED } from '../grid/readable-mark';

/** The columns that LeadPact's functions fill, to the right of the team's own. */
export type ManagedColumn = (typeof MANAGED)[number];

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

/** The function that fills all three of them, side by side, by one formula in the first one's heading. */
export const JOINED_FUNCTION = 'LEADS';

/** The header row as it was read, and where the formulas of LeadPact's columns stand. */
export interface HeaderCells {
  readonly all: Row;
  /**
   * How many rows below the headings the formulas stand: 0, in the headings themselves; 1 where these take none, as in a Table. Then the
   * headings are plain text, and the formulas are given the header row beside the leads.
   */
  readonly down: 0 | 1;
  /** The formulas of the row in which they stand; '' where there is none. */
  readonly formulas: readonly string[];
  /** What that row shows. */
  readonly shown: Row;
}

function isCallOf(formula: string | undefined, functionName: string): boolean {
  return formula?.toUpperCase().startsWith(`=${functionName}(`) === true;
}

/** Whether one of these formulas is LeadPact's, of a managed column or of all three. */
export function hasManagedFormula(formulas: readonly string[]): boolean {
  const names = [JOINED_FUNCTION, ...MANAGED_COLUMNS.map(({ functionName }) => functionName)];
  return formulas.some((formula) => names.some((name) => isCallOf(formula, name)));
}

/** The managed column whose title a cell says, in either language; undefined for none. */
export function titledColumn(cell: Cell): Managed | undefined {
  return MANAGED_COLUMNS.find(({ title }) => isWording(cell, title));
}

/** The error that a formula shows, such as `#NAME?`, in the place of its result; null for none. */
export function errorShown({ shown: row, formulas }: HeaderCells, place: number): string | null {
  const shown = row[place - 1];
  return formulas[place - 1] && typeof shown === 'string' && shown.startsWith('#') ? shown : null;
}

/** Whether there stands the formula that fills all three columns. */
export function isJoined({ formulas }: HeaderCells, place: number | undefined): boolean {
  return place !== undefined && isCallOf(formulas[place - 1], JOINED_FUNCTION);
}

/** The places (1-based) that a joined formula in this column fills now; none where it shows an error: nothing spills then. */
export function joinedPlaces(cells: HeaderCells, place: number | undefined): number[] {
  return place !== undefined && isJoined(cells, place) && errorShown(cells, place) === null
    ? MANAGED_COLUMNS.map((_, at) => place + at)
    : [];
}

/** Where each of them stands (1-based): by its mark, else by the formula that fills it. */
export function findManagedColumns(
  cells: HeaderCells,
  marks: readonly ColumnMark[],
): ReadonlyMap<ManagedColumn, number> {
  const found = new Map<ManagedColumn, number>();
  const writtenAt = (functionName: string): number | undefined => {
    const at = cells.formulas.findIndex((formula) => isCallOf(formula, functionName));
    return at < 0 ? undefined : at + 1;
  };
  const joined = writtenAt(JOINED_FUNCTION);
  const filled = joinedPlaces(cells, joined);
  MANAGED_COLUMNS.forEach(({ column, functionName }, at) => {
    const marked = marks.find(({ value }) => value === column)?.column;
    // Where it shows an error it fills nothing: what stands beside it is a person's.
    const beside = joined !== undefined && isBlank(cells.shown[joined - 1 + at]) ? joined + at : undefined;
    const place = marked ?? writtenAt(functionName) ?? filled[at] ?? (at === 0 ? joined : beside);
    if (place !== undefined) found.set(column, place);
  });
  return found;
}

/** The heading from which one formula could fill all of them: they stand side by side in their order. Null where they don't. */
export function joinablePlace(managed: ReadonlyMap<ManagedColumn, number>): number | null {
  const first = managed.get('score');
  const isInOrder = MANAGED_COLUMNS.every(
    ({ column }, at) => first !== undefined && managed.get(column) === first + at,
  );
  return first !== undefined && isInOrder ? first : null;
}

/** Neighbouring columns, 1-based. */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
}

/**
 * The formula of a managed column, or of all three: all leads, all of the team's columns, scored by the definition in force. Open at the
 * bottom, so that leads added later are scored too; columns that the team added at the right of the managed ones are joined on by
 * HSTACK, because a range over the managed columns would contain the formula itself.
 * @param down where it stands: in the header row the leads are given with it, below they are given without it and the header row beside
 */
export function managedFormula(
  functionName: string,
  headerRow: number,
  down: HeaderCells['down'],
  runs: readonly ColumnRun[],
  definitionTab: string,
): string {
  const joined = (range: (first: string, last: string) => string) => {
    const ranges = runs.map(({ first, last }) => range(columnLetters(first), columnLetters(last)));
    return ranges.length > 1 ? invoke('HSTACK', ...ranges) : ranges.join();
  };
  const leads = joined((first, last) => `${first}${headerRow + down}:${last}`);
  const heading = (letters: string) => `${letters}$${headerRow}`;
  const headers = joined((first, last) =>
    first === last ? heading(first) : `${heading(first)}:${heading(last)}`,
  );
  const values = [leads, `${tabName(definitionTab)}!A:H`, ...(down === 0 ? [] : [headers])];
  return `=${invoke(functionName, ...values)}`;
}

/** Marks and formats the heading of a managed column that is to be made. Its formula is written by `writeFormulas`. */
export function makeManagedColumn(sheet: Sheet, heading: Range, { column, width }: Managed): void {
  const place = heading.getColumn();
  markColumn(sheet, place, 'leadpact.column', column);
  sheet.setColumnWidth(place, width);
  // A new column has the formats of the one beside it, where dates may stand.
  columnsBelow(sheet, heading.getRow() + 1, place).setNumberFormat('General');
  formatManagedHeading(heading);
}
