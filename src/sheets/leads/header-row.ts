import { recognize } from '../../domain/leads/header';
import type { Cells, Row } from '../../domain/values/cell';
import { readDayText } from '../../domain/values/day';
import { readNumberText } from '../../domain/values/number';
import { isBlank, normalize } from '../../domain/values/text';
import type { Sheet } from '../grid/document';

/** A header row is looked for in the first 20 rows. */
const MAX_HEADER_ROW = 20;
/** 60 rows more are read: what comes again below a row is no heading. */
const SAMPLED_ROWS = 60;

/** A row that could be the header row. */
export interface HeaderGuess {
  /** 1-based row in the sheet. */
  readonly row: number;
  /** Headings that the table of common headers knows. */
  readonly recognized: number;
}

/** The likeliest header row: the one with most known headings, else the first that looks like headings; null for none. */
export function guessHeaderRow(sheet: Sheet): HeaderGuess | null {
  const rows = Math.min(sheet.getLastRow(), MAX_HEADER_ROW + SAMPLED_ROWS);
  if (rows === 0) return null;
  const cells: Cells = sheet.getRange(1, 1, rows, sheet.getLastColumn()).getValues();
  let best: HeaderGuess | null = null;
  cells.slice(0, MAX_HEADER_ROW).forEach((row, at) => {
    const recognized = row.filter((cell) => typeof cell === 'string' && recognize(cell) !== undefined).length;
    if (recognized <= (best?.recognized ?? -1)) return;
    const fits = recognized >= 2 || looksLikeHeadings(row, cells.slice(at + 1));
    if (fits) best = { row: at + 1, recognized };
  });
  return best;
}

/** Two or more different texts that are neither numbers, dates nor addresses, and that do not come again below. */
function looksLikeHeadings(row: Row, below: Cells): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  if (filled.length < 2 || below.every((cells) => cells.every(isBlank))) return false;
  const texts = filled.filter((cell): cell is string => typeof cell === 'string').map(normalize);
  if (texts.length < filled.length || new Set(texts).size < texts.length) return false;
  if (texts.some((text) => readNumberText(text) !== null || readDayText(text) !== null || text.includes('@')))
    return false;
  return row.every((cell, column) => isBlank(cell) || !below.some((cells) => sameText(cells[column], cell)));
}

function sameText(one: Row[number], other: Row[number]): boolean {
  return typeof one === 'string' && typeof other === 'string' && normalize(one) === normalize(other);
}
