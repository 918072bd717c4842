import type { Cell } from './cell';
import { matchPlain, plainText, singleSpaced } from './text';

/** The pieces of a written number; one space may stand between them, and never between two digits. */
export const SIGN = '(?:[-+−▲△] ?)?';
export const UNSIGNED =
  '(?:[¥$€£] ?)?(?:\\d{1,15}|\\d{1,3}(?:,\\d{3}){1,4})(?:\\.\\d{1,15})?(?: ?(?:百万|千|万|億))?(?: ?(?:円|ドル|名|人|社|件|個|台|回|点|%))?';

const NUMBER =
  /^(?:([-+−▲△]) ?)?(?:[¥$€£] ?)?(\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(?:\.(\d{1,15}))?(?: ?(百万|千|万|億))?(?: ?(円|ドル|名|人|社|件|個|台|回|点|%))?$/;

const MULTIPLIERS: Readonly<Record<string, number>> = { 千: 3, 万: 4, 百万: 6, 億: 8 };

/** The form in which the pieces of numbers and ranges are looked for. */
export function spacedText(text: string): string {
  return singleSpaced(plainText(text));
}

/**
 * The number that a text stands for, or null: `1,000万円` is 10,000,000, `１２０名` is 120, `▲5%` is -0.05. The powers of
 * ten move the decimal point before the text is read, so that the result is the double nearest to what is written.
 */
export function readNumberText(text: string): number | null {
  // What matches as it stands is in NFKC already.
  const match = NUMBER.exec(text) ?? matchPlain(NUMBER, text, spacedText);
  if (match === null) return null;
  const [, sign = '', grouped = '', decimals = '', multiplier, unit] = match;
  const digits = grouped.replaceAll(',', '');
  const power = (multiplier === undefined ? 0 : (MULTIPLIERS[multiplier] ?? 0)) - (unit === '%' ? 2 : 0);
  const size = Number(`${digits}.${decimals}e${power}`);
  return sign === '' || sign === '+' ? size : -size;
}

/** A cell's number: a finite number itself, a text that reads as one; null otherwise (booleans and dates too). */
export function readNumber(cell: Cell): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  return typeof cell === 'string' ? readNumberText(cell) : null;
}
