import type { Cell, Range } from './cell';
import { trim, withoutInvisible } from './characters';
import type { Fault } from './definition';
import { type Column, columns, findKeyword, headings, type Language, type Part, parts } from './keywords';
import { isBlank, textOf } from './text';

/** One row of a definition whose Part is known. */
export interface Row {
  /** In the range, from 1, the headings row and blank rows counted. */
  readonly row: number;
  readonly part: Part;
  readonly cells: Readonly<Record<Column, Cell>>;
}

export interface Rows {
  readonly language: Language;
  readonly rows: readonly Row[];
  readonly faults: readonly Fault[];
}

function nameCells(cells: readonly Cell[]): Record<Column, Cell> {
  const [part, name, field, condition, value, points, group, note] = cells;
  return { part, name, field, condition, value, points, group, note };
}

function isHeadings(cells: readonly Cell[]): boolean {
  return columns.every((column, at) => findKeyword({ [column]: headings[column] }, cells[at]) !== undefined);
}

/** The rows that are neither headings nor blank, and a fault for each whose Part is unknown. */
export function readRows(range: Range): Rows {
  const rows: Row[] = [];
  const faults: Fault[] = [];
  let language: Language | undefined;
  range.forEach((line, at) => {
    if (line.every(isBlank) || (at === 0 && isHeadings(line))) return;
    const row = at + 1;
    const part = findKeyword(parts, line[0]);
    if (!part) {
      faults.push({ row, column: 'part', reason: 'unknown Part' });
      return;
    }
    language ??= part.language;
    rows.push({ row, part: part.key, cells: nameCells(line) });
  });
  return { language: language ?? 'en', rows, faults };
}

/** §7: a cell's text as it is shown: as written, without invisible characters and trimmed; '' for a blank one. */
export function shown(cell: Cell, zone: string | null): string {
  return trim(withoutInvisible(textOf(cell, zone)));
}
