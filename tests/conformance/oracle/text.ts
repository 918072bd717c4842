import { dayOfInstant, writeDay } from './calendar';
import { type Cell, isInstant } from './cell';
import { clean, joinSpaces, trim } from './characters';

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

/** §2, Blank: without what a `Blank` row names. */
export function isBlank(cell: Cell): boolean {
  if (cell === null || cell === undefined) return true;
  if (typeof cell === 'number') return Number.isNaN(cell);
  if (isInstant(cell)) return Number.isNaN(cell.instant);
  if (typeof cell !== 'string') return false;
  const text = trim(clean(cell));
  return text === '' || errorTexts.has(text);
}

/** What `normalize` does after NFKC and after the invisible characters are removed. */
export function fold(cleaned: string): string {
  const lower = cleaned.toLowerCase().replaceAll('ς', 'σ').replaceAll('i\u0307', 'i');
  return trim(joinSpaces(lower));
}

/** §2, Text: `normalize(text)`. */
export function normalize(text: string): string {
  return fold(clean(text));
}

/** §2: the text of a cell, before normalising. Throws for a Date where there is no time zone. */
export function textOf(cell: Cell, zone: string | null): string {
  if (isBlank(cell) || cell === null || cell === undefined) return '';
  if (isInstant(cell)) return writeDay(dayOfInstant(cell, zone));
  return String(cell);
}
