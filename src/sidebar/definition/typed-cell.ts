import type { Cell } from '../../domain/values/cell';
import type { Calendar } from '../../domain/values/day';
import { writtenText } from '../../domain/values/reading';
import { isBlank } from '../../domain/values/text';

/** A cell of the draft as its input shows it. */
export function shownText(cell: Cell, calendar: Calendar): string {
  return isBlank(cell) && typeof cell !== 'string' ? '' : writtenText(cell, calendar);
}

/**
 * Makes a cell of what was typed. A plain number becomes a number; a cell that wasn't changed, such as a date, stays as it was.
 */
export function typedCell(text: string, before: Cell, calendar: Calendar): Cell {
  if (text === shownText(before, calendar)) return before ?? '';
  const number = Number(text);
  return text !== '' && String(number) === text && Number.isFinite(number) ? number : text;
}
