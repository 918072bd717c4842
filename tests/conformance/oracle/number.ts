import type { Cell } from './cell';
import { clean, oneSpace, trim } from './characters';
import { exact, exactOfDecimal, nearestDouble, times } from './exact';

const multipliers: Readonly<Record<string, bigint>> = {
  千: 1_000n,
  万: 10_000n,
  百万: 1_000_000n,
  億: 100_000_000n,
};

// §2, Number: the pieces in their order, white space between them; none within one.
const pieces = [
  '(?<sign>[-+−▲△])?',
  '[¥$€£]?',
  '(?<whole>[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?<decimals>\\.[0-9]{1,15})?',
  '(?<multiplier>千|万|百万|億)?',
  '(?<unit>円|ドル|名|人|社|件|個|台|回|点|%)?',
];
const form = new RegExp(`^${pieces.join(`${oneSpace}*`)}$`, 'u');

/** The number that a text is, once it is cleaned (§2), or undefined where it is none. */
export function readNumberText(cleaned: string): number | undefined {
  const groups = form.exec(trim(cleaned))?.groups;
  if (!groups) return undefined;
  const digits = (groups.whole ?? '').replaceAll(',', '');
  if (digits.length > 15) return undefined;
  const decimal = exactOfDecimal(digits + (groups.decimals ?? ''));
  const multiplied = times(decimal, exact(multipliers[groups.multiplier ?? ''] ?? 1n));
  const size = groups.unit === '%' ? times(multiplied, exact(1n, 100n)) : multiplied;
  // §7, Numbers: the double nearest to digits, multiplier and unit taken together.
  const number = nearestDouble(size);
  return groups.sign === undefined || groups.sign === '+' ? number : -number;
}

/** §2: the number that a cell holds, or undefined where it is none. */
export function readNumber(cell: Cell): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  return typeof cell === 'string' ? readNumberText(clean(cell)) : undefined;
}

/** The whole number that a double is, else undefined. */
export function wholeOf(number: number): bigint | undefined {
  return Number.isInteger(number) ? BigInt(number) : undefined;
}
