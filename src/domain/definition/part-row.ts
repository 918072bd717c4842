import type { Cell, Cells, Row } from '../values/cell';
import type { Calendar } from '../values/day';
import type { Language } from '../values/language';
import { nearest } from '../values/nearest';
import { undatedText, zonedText } from '../values/reading';
import { isBlank, visibleText } from '../values/text';
import { type Fault, fault } from './fault';
import {
  COLUMNS,
  type Column,
  findPart,
  HEADINGS,
  isPartHeading,
  isWording,
  PARTS,
  type PartName,
} from './keyword';

/** One row of a definition that says something. */
export interface PartRow {
  /** 1-based row in the range, the headings row counted. */
  readonly row: number;
  /** Undefined where the Part is no known one. */
  readonly part: PartName | undefined;
  /** The cell as it is. */
  cell(column: Column): Cell;
  /** The cell's text as written, without invisible characters and trimmed; '' for a blank one. */
  text(column: Column): string;
  /** The same row, its dates' texts by that calendar. */
  datedBy(calendar: Calendar): PartRow;
}

/** True for a row with nothing in its eight cells. */
export function isBlankRow(row: Row): boolean {
  return COLUMNS.every((_, at) => isBlank(row[at]));
}

/** True when the first row is a headings row, in either language. */
export function hasHeadings(cells: Cells): boolean {
  const first = cells[0]?.[0];
  return typeof first === 'string' && isPartHeading(first);
}

/** True where a headings row has other headings than a definition's eight, such as an inserted column. */
export function isRearranged(cells: Cells): boolean {
  if (!hasHeadings(cells)) return false;
  return COLUMNS.some((column, at) => {
    return !isWording(undatedText(cells[0]?.[at]), HEADINGS[column]);
  });
}

/** The language that the first Part is written in; where it is no keyword, that of its script, or of the heading. */
export function languageOfCells(cells: Cells): Language {
  const headed = hasHeadings(cells);
  const parts = (headed ? cells.slice(1) : cells)
    .filter((row) => !isBlankRow(row))
    .map((row) => undatedText(row[0]));
  const first = parts[0] ?? undatedText(cells[0]?.[0]);
  const isJapanese = /[\u3040-\u30ff\u3400-\u9fff]/.test(first);
  return findPart(first)?.language ?? (isJapanese ? 'ja' : 'en');
}

/** The part that a row says it is; undefined where that is no known one. */
export function partOf(row: Row): PartName | undefined {
  return findPart(visibleText(undatedText(row[0])))?.found;
}

/** A row of the range as a PartRow. @param calendar of the definition that the row is of; null where it has no Time zone row */
export function partRow(cells: Row, row: number, calendar: Calendar | null): PartRow {
  return withPart(cells, row, calendar, partOf(cells));
}

function withPart(cells: Row, row: number, calendar: Calendar | null, part: PartName | undefined): PartRow {
  const cell = (column: Column) => cells[COLUMNS.indexOf(column)];
  const text = (column: Column) =>
    isBlank(cell(column)) ? '' : visibleText(zonedText(cell(column), calendar));
  return { row, part, cell, text, datedBy: (other) => withPart(cells, row, other, part) };
}

/** The rows that say something, top to bottom. */
export function readPartRows(cells: Cells, calendar: Calendar | null): PartRow[] {
  const start = hasHeadings(cells) ? 1 : 0;
  return cells.flatMap((row, at) => (at < start || isBlankRow(row) ? [] : [partRow(row, at + 1, calendar)]));
}

/** A fault for each row whose Part is no known one. */
export function unknownParts(rows: readonly PartRow[]): Fault[] {
  return rows.filter(({ part }) => part === undefined).map(unknownPart);
}

function unknownPart({ row, text }: PartRow): Fault {
  const found = text('part');
  if (found === '') return fault(row, 'part', 'missing part');
  const meant = (language: Language) =>
    nearest(
      found,
      Object.values(PARTS).map((part) => part[language]),
      1,
    )[0] ?? '';
  return fault(row, 'part', 'unknown part', found, {
    en: meant('en') || meant('ja'),
    ja: meant('ja') || meant('en'),
  });
}
