import type { Cell } from './cell';
import { type Exact, exact, exactOfDecimal, times } from './exact';
import { removeWhiteSpace } from './white-space';

const multipliers: Readonly<Record<string, bigint>> = {
  千: 1_000n,
  万: 10_000n,
  百万: 1_000_000n,
  億: 100_000_000n,
};

const sign = '([-+−▲△])?';
const currency = '[¥$€£]?';
const whole = '([0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)';
const decimals = '(\\.[0-9]{1,15})?';
const multiplier = '(千|万|百万|億)?';
const unit = '(円|ドル|名|人|社|件|個|台|回|点|%)?';
const form = new RegExp(`^${sign}${currency}${whole}${decimals}${multiplier}${unit}$`);

/** The number that a cell holds, or undefined where it is none. */
export function readNumber(cell: Cell): Exact | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? exactOfDecimal(String(cell)) : undefined;
  if (typeof cell !== 'string') return undefined;
  const match = form.exec(removeWhiteSpace(cell.normalize('NFKC')));
  if (!match) return undefined;
  const digits = (match[2] ?? '').replaceAll(',', '');
  if (digits.length > 15) return undefined;
  let value = exactOfDecimal(digits + (match[3] ?? ''));
  value = times(value, exact(multipliers[match[4] ?? ''] ?? 1n));
  if (match[5] === '%') value = times(value, exact(1n, 100n));
  return match[1] === undefined || match[1] === '+' ? value : times(value, exact(-1n));
}
