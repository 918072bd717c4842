import type { Cell, Cells } from '../values/cell';
import { readNumber } from '../values/number';
import { undatedText } from '../values/reading';
import { isBlank } from '../values/text';
import { COLUMNS, PARTS } from './keyword';
import { hasHeadings, languageOfCells, partOf } from './part-row';

const NAME = COLUMNS.indexOf('name');
const NOTE = COLUMNS.indexOf('note');

function versionRow(cells: Cells): number {
  return cells.findIndex((row) => partOf(row) === 'version');
}

/** The number that the Version row of these cells gives; 0 for none, or none that is a number. */
export function versionOf(cells: Cells): number {
  const number = readNumber(cells[versionRow(cells)]?.[NAME]);
  return number === null || number < 0 ? 0 : Math.floor(number);
}

/**
 * The same cells as that version; without a Version row they get one. The note is written where there is none, or one of
 * LeadPact's own: a person's stays.
 */
export function withVersion(cells: Cells, version: number, note: string): Cells {
  const at = versionRow(cells);
  const numbered = (row: readonly Cell[]) =>
    COLUMNS.map((_, column) =>
      column === NAME ? version : column === NOTE ? noteFor(row[NOTE], note) : row[column],
    );
  if (at >= 0) return cells.map((row, index) => (index === at ? numbered(row) : row));
  const start = hasHeadings(cells) ? 1 : 0;
  const made = numbered([PARTS.version[languageOfCells(cells)]]);
  return [...cells.slice(0, start), made, ...cells.slice(start)];
}

/** The notes that LeadPact itself writes beside a version. */
const OWN_NOTES =
  /^(?:in force since \d|\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})? 適用|a starting point;|たたき台（)/;

/** What stands beside a version's number: the note given, unless a person has written one. */
export function noteFor(present: Cell, note: string): Cell {
  return isBlank(present) || OWN_NOTES.test(undatedText(present)) ? note : present;
}
