import type { Clock } from '../engine/clock';
import type { Cell } from '../engine/workbook';

const NUMBER = /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
const LEADING_ZERO = /^-?0\d/;
const DATE = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
/** A double holds 15 decimal digits exactly; a longer number is an identifier. */
const EXACT_DIGITS = 15;

function readNumber(text: string): number | null {
  if (!NUMBER.test(text) || LEADING_ZERO.test(text)) return null;
  if (text.replace(/\D/g, '').length > EXACT_DIGITS) return null;
  return Number(text.replaceAll(',', ''));
}

function readDate(text: string, clock: Clock): Date | null {
  const match = DATE.exec(text);
  if (match === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = [1, 3, 4, 5, 6, 7].map((group) =>
    Number(match[group] ?? 0),
  );
  if (hour > 23 || minute > 59 || second > 59 || year < 1900) return null;
  const wall = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  if (wall.getUTCMonth() !== month - 1 || wall.getUTCDate() !== day) return null;
  return clock.toInstant(wall.getTime());
}

/**
 * What an import makes of a field, where nothing that can be seen is lost by it: plain and grouped numbers, TRUE and FALSE,
 * `2026-11-20` and `2026/11/20` with or without a time. All else stays text as it stands: `007`, `0312345678`, `+81…`,
 * `50%`, `１２`, and `=1+1`, which never becomes a formula.
 */
export function typeField(field: string, clock: Clock): Cell {
  const text = field.trim();
  if (text === '') return field === '' ? null : field;
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  return readNumber(text) ?? readDate(text, clock) ?? field;
}
