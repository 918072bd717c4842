import { dayOfInstant, writeDay } from './calendar';
import { type Cell, isInstant } from './cell';
import { removeWhiteSpace, trim, whiteSpace } from './white-space';

const errorTexts = new Set([
  '#N/A',
  '#REF!',
  '#VALUE!',
  '#DIV/0!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#ERROR!',
  '#ERROR',
]);

export function isBlank(cell: Cell): boolean {
  if (cell === '' || cell === null || cell === undefined) return true;
  if (typeof cell === 'number') return Number.isNaN(cell);
  if (isInstant(cell)) return Number.isNaN(cell.instant);
  if (typeof cell !== 'string') return false;
  return removeWhiteSpace(cell) === '' || errorTexts.has(trim(cell.normalize('NFKC')));
}

export function normalize(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase().replaceAll('ς', 'σ').replaceAll('i\u0307', 'i');
  let spaced = '';
  let inRun = false;
  for (const character of folded) {
    if (!whiteSpace.has(character)) spaced += character;
    else if (!inRun) spaced += ' ';
    inRun = whiteSpace.has(character);
  }
  return trim(spaced);
}

/** The text of a cell as the page gives it, before normalising. Throws for a Date where there is no time zone. */
export function textOf(cell: Cell, zone: string | null): string {
  if (isBlank(cell) || cell === null || cell === undefined) return '';
  if (isInstant(cell)) return writeDay(dayOfInstant(cell, zone));
  return String(cell);
}
