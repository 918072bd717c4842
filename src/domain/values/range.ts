/** The numbers or days from `low` to `high`, both ends included; none where `low` is above `high`. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

export const EVERYTHING: Range = { low: -Infinity, high: Infinity };
/** Without the infinities: a cell that holds one is not blank, and no number. */
export const ALL_NUMBERS: Range = { low: -Number.MAX_VALUE, high: Number.MAX_VALUE };
export const NONE: Range = { low: Infinity, high: -Infinity };

const float = new Float64Array(1);
const bits = new BigInt64Array(float.buffer);

/** The next number above a finite one, so that a range may begin just behind it. */
export function above(number: number): number {
  if (number === 0) return Number.MIN_VALUE;
  float[0] = number;
  bits[0] = (bits[0] ?? 0n) + (number > 0 ? 1n : -1n);
  return float[0] ?? number;
}

/** The next number below a finite one. */
export function below(number: number): number {
  return -above(-number);
}

/** What both ranges hold. */
export function overlap(one: Range, other: Range): Range {
  return { low: Math.max(one.low, other.low), high: Math.min(one.high, other.high) };
}
