/** A share with the interval in which it lies with 95 % confidence; all from 0 to 1. */
export interface Rate {
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

/** With fewer of the rarer outcome there are counts and nothing more. */
export const FEWEST_OUTCOMES = 20;
const Z = 1.959964;
/** On fewer leads a share says nothing. */
const FEWEST_FOR_RATE = 8;

/** The share of `hits` in `count` with Wilson's interval; null for fewer than 8 (E. B. Wilson, JASA 22, 1927, pp. 209–212). */
export function rateOf(hits: number, count: number): Rate | null {
  if (count < FEWEST_FOR_RATE) return null;
  const rate = hits / count;
  const spread = Z * Math.sqrt((rate * (1 - rate)) / count + (Z * Z) / (4 * count * count));
  const [middle, whole] = [rate + (Z * Z) / (2 * count), 1 + (Z * Z) / count];
  return { rate, low: Math.max(0, (middle - spread) / whole), high: Math.min(1, (middle + spread) / whole) };
}

/** So many leads at the base rate are added before a lift is told: few leads can't claim much. */
const PRIOR = 20;

/** The share of wins among some leads as a multiple of the base rate, drawn to 1 where the leads are few. */
export function liftOf(won: number, count: number, base: number): number {
  return base === 0 ? 1 : (won + PRIOR * base) / (count + PRIOR) / base;
}
