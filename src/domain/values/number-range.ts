import { readNumberText, SIGN, spacedText, UNSIGNED } from './number';
import { ALL_NUMBERS, above, below, type Range } from './range';

/** One way of writing a range: its pattern, whose groups are the numbers, and what the numbers make. */
interface Form {
  readonly pattern: RegExp;
  range(first: number, second: number): Range;
}

const ONE = `(${SIGN}${UNSIGNED})`;
/** What joins the two numbers of a range. */
export const JOINT = '(?: ?(?:-|–|—|~|〜|\\.\\.|から) ?| to )';
const form = (pattern: string, range: Form['range']): Form => ({
  pattern: new RegExp(`^${pattern}$`, 'i'),
  range,
});

/** How people write a range of numbers. A sign may stand before the first number only. */
const FORMS: readonly Form[] = [
  form(`${ONE}${JOINT}(${UNSIGNED})`, (low, high) => ({ low, high })),
  form(`${ONE} ?(?:以上|\\+|or more)`, (low) => ({ ...ALL_NUMBERS, low })),
  form(`${ONE} ?超`, (limit) => ({ ...ALL_NUMBERS, low: above(limit) })),
  form(`${ONE} ?(?:以下|以内|or less)`, (high) => ({ ...ALL_NUMBERS, high })),
  form(`${ONE} ?未満`, (limit) => ({ ...ALL_NUMBERS, high: below(limit) })),
  form(`[~〜] ?${ONE}`, (high) => ({ ...ALL_NUMBERS, high })),
  form(`${ONE} ?[~〜]`, (low) => ({ ...ALL_NUMBERS, low })),
];

/** The numbers that a text such as `101〜300名`, `10以上` or `〜50` stands for; null for none. No text that is a number is one. */
export function readNumberRange(text: string): Range | null {
  const spaced = spacedText(text);
  if (!/\d/.test(spaced)) return null;
  for (const { pattern, range } of FORMS) {
    const match = pattern.exec(spaced);
    if (match === null) continue;
    const first = readNumberText(match[1] ?? '');
    const second = match[2] === undefined ? first : readNumberText(match[2]);
    if (first === null || second === null || first > second) return null;
    return range(first, second);
  }
  return null;
}
