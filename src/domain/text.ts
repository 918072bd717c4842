import type { Cell } from './cell';

/**
 * Unicode's White_Space property and U+FEFF. Spelled out because JavaScript's `\s` lacks U+0085, and because the same
 * list has to hold in SQL dialects whose own classes differ.
 */
const WHITE_SPACE =
  '\\u0009-\\u000d\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff';
const RUNS = new RegExp(`[${WHITE_SPACE}]+`, 'g');
const OUTER = new RegExp(`^[${WHITE_SPACE}]+|[${WHITE_SPACE}]+$`, 'g');
const ASCII = /^[!-~]+(?: [!-~]+)*$/;
/**
 * Texts that are normal already: of ASCII without capitals, kana and common ideographs, none of which NFKC or lower-casing
 * changes or joins with its neighbour.
 */
const NORMAL = /^[!-@[-~々-〇ぁ-ゖァ-ー一-鿿]+(?: [!-@[-~々-〇ぁ-ゖァ-ー一-鿿]+)*$/;

const ERRORS: ReadonlySet<string> = new Set(
  '#N/A #REF! #VALUE! #DIV/0! #NAME? #NUM! #NULL! #ERROR! #ERROR'.split(' '),
);

/** Without the white space at either end. */
export function trim(text: string): string {
  return text.replace(OUTER, '');
}

/** Without any white space. */
export function squeeze(text: string): string {
  return text.replace(RUNS, '');
}

/** The form in which texts are compared: NFKC, lower-case in every locale alike, single spaces, trimmed. */
export function normalize(text: string): string {
  if (NORMAL.test(text)) return text;
  if (ASCII.test(text)) return text.toLowerCase();
  const lower = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ς/g, 'σ')
    .replace(/i\u0307/g, 'i');
  return trim(lower.replace(RUNS, ' '));
}

/** True for a text of nothing but white space and for the text of a spreadsheet error. */
export function isBlankText(text: string): boolean {
  if (text === '') return true;
  const first = text.charCodeAt(0);
  if (first > 0x20 && first < 0x7f && first !== 0x23) return false;
  // Kana and ideographs: no white space, and no form of the # with which an error begins.
  if (first > 0x3000 && first < 0xa000) return false;
  const trimmed = trim(text.normalize('NFKC'));
  return trimmed === '' || ERRORS.has(trimmed);
}

/** True for what holds nothing: '', null, undefined, NaN, an invalid date, white space, the text of an error. */
export function isBlank(cell: Cell): boolean {
  if (cell === null || cell === undefined) return true;
  if (typeof cell === 'string') return isBlankText(cell);
  if (typeof cell === 'number') return Number.isNaN(cell);
  return cell instanceof Date && Number.isNaN(cell.getTime());
}
