import type { Cell } from './cell';

/**
 * Unicode's White_Space property. It is spelled out because JavaScript's `\s` lacks U+0085 and has U+FEFF, and because the
 * same list has to hold in SQL dialects whose own classes differ.
 */
export const WHITE_SPACE =
  '\\u0009-\\u000d\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const RUNS = new RegExp(`[${WHITE_SPACE}]+`, 'g');
const SPACE = new RegExp(`[${WHITE_SPACE}]`);

/** Characters that nobody sees, such as U+200B: General_Category Cf. */
const INVISIBLE = /\p{Cf}+/gu;

/** ASCII but for its capitals, kana, common ideographs: NFKC neither changes them nor joins them with a neighbour. */
const STEADY = '!-@\\[-~々-〇ぁ-ゖァ-ー一-鿿';
const NORMAL = new RegExp(`^[${STEADY}]+(?: [${STEADY}]+)*$`);
const CASED = new RegExp(`^[A-Z${STEADY}]+(?: [A-Z${STEADY}]+)*$`);

/** The texts of a spreadsheet's errors. */
export const ERRORS: ReadonlySet<string> = new Set(
  '#N/A #REF! #VALUE! #DIV/0! #NAME? #NUM! #NULL! #ERROR! #ERROR'.split(' '),
);

/** Without the white space at either end. */
export function trim(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return text.slice(from, to);
}

function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return !isEastAsian(code) && SPACE.test(String.fromCharCode(code));
}

/** Kana, ideographs and what stands between them in Unicode: none of it white space. */
function isEastAsian(code: number): boolean {
  return code > 0x3000 && code < 0xa000;
}

/** Without the characters that nobody sees. */
function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

const SPACE_OR_INVISIBLE = new RegExp(`[${WHITE_SPACE}\\p{Cf}]`, 'u');

/** Where a pattern of NFKC characters matches a text, which is brought to that form and then cleaned only as far as it needs. */
export function matchPlain(
  pattern: RegExp,
  text: string,
  clean: (text: string) => string = plainText,
): RegExpExecArray | null {
  const composed = text.normalize('NFKC');
  const match = composed === text ? null : pattern.exec(composed);
  if (match !== null || !SPACE_OR_INVISIBLE.test(composed)) return match;
  return pattern.exec(clean(composed));
}

/** A text as a person reads it: as it was written, without invisible characters and trimmed. */
export function visibleText(text: string): string {
  return trim(withoutInvisible(text));
}

/** The form in which numbers and dates are looked for: NFKC, without invisible characters, trimmed. */
export function plainText(text: string): string {
  return visibleText(text.normalize('NFKC'));
}

/** With every run of white space as one space, trimmed. */
export function singleSpaced(text: string): string {
  return trim(text.replace(RUNS, ' '));
}

/**
 * The form in which texts are compared: NFKC, without invisible characters, lower-case in every locale alike, single
 * spaces, trimmed.
 */
export function normalize(text: string): string {
  if (NORMAL.test(text)) return text;
  if (CASED.test(text)) return text.toLowerCase();
  const lower = text.normalize('NFKC').toLowerCase();
  if (NORMAL.test(lower)) return lower;
  return singleSpaced(
    withoutInvisible(lower)
      .replace(/ς/g, 'σ')
      .replace(/i\u0307/g, 'i'),
  );
}

/** True for a text of nothing but white space and invisible characters, and for the text of a spreadsheet error. */
export function isBlankText(text: string): boolean {
  if (text === '') return true;
  if (!beginsBlank(text.charCodeAt(0))) return false;
  const plain = plainText(text);
  return plain === '' || ERRORS.has(plain);
}

/** Whether a text that begins so may be blank: with white space, with a form of `#`, or with what is seldom met. */
function beginsBlank(code: number): boolean {
  if (code < 0x7f) return code <= 0x20 || code === 0x23;
  if (isEastAsian(code)) return false;
  return code <= 0x3000 || (code >= 0xd800 && code <= 0xdfff) || RARE_BEGINNINGS.has(code);
}

/** Beyond the ideographs: two forms of `#`, and invisible characters. */
const RARE_BEGINNINGS: ReadonlySet<number> = new Set([0xfe5f, 0xfeff, 0xff03, 0xfff9, 0xfffa, 0xfffb]);

/** True for what holds nothing: '', null, undefined, NaN, an invalid date, white space, the text of an error. */
export function isBlank(cell: Cell): boolean {
  if (cell === null || cell === undefined) return true;
  if (typeof cell === 'string') return isBlankText(cell);
  if (typeof cell === 'number') return Number.isNaN(cell);
  return cell instanceof Date && Number.isNaN(cell.getTime());
}
