import type { Cell } from '../../domain/values/cell';
import { writtenText } from '../../domain/values/reading';
import { isBlank } from '../../domain/values/text';

/** A cell as its input shows it. */
export function shownText(cell: Cell): string {
  return isBlank(cell) && typeof cell !== 'string' ? '' : writtenText(cell, null);
}

/** What was typed, as a cell: a plain number is one; what wasn't changed stays the cell that it was, a date too. */
export function typedCell(text: string, before: Cell): Cell {
  if (text === shownText(before)) return before ?? '';
  const number = Number(text);
  return text !== '' && String(number) === text && Number.isFinite(number) ? number : text;
}
