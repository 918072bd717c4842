import { FEWEST_LEADS_FOR_SHARE } from '../../values/share';

/** A share with the interval in which it lies with 95 % confidence. All three are from 0 to 1. */
export interface Rate {
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

/** With fewer than 20 of the rarer outcome only counts are given. */
export const FEWEST_OUTCOMES = 20;
/** The two-sided 95 % point of the normal distribution. */
export const Z = 1.959964;

/**
 * The share of `hits` in `count` with Wilson's interval (E. B. Wilson, JASA 22, 1927, pp. 209–212); null for fewer leads than
 * `FEWEST_LEADS_FOR_SHARE`.
 */
export function rateOf(hits: number, count: number): Rate | null {
  if (count < FEWEST_LEADS_FOR_SHARE) return null;
  const rate = hits / count;
  const spread = Z * Math.sqrt((rate * (1 - rate)) / count + (Z * Z) / (4 * count * count));
  const [middle, whole] = [rate + (Z * Z) / (2 * count), 1 + (Z * Z) / count];
  return { rate, low: Math.max(0, (middle - spread) / whole), high: Math.min(1, (middle + spread) / whole) };
}

/** For a lift, 20 leads at the base rate are added: so a few leads can't claim much. */
const PRIOR_LEADS = 20;

/** The share of wins among some leads as a multiple of the base rate. Where the leads are few, it is drawn towards 1. */
export function liftOf(won: number, count: number, base: number): number {
  return base === 0 ? 1 : (won + PRIOR_LEADS * base) / (count + PRIOR_LEADS) / base;
}

/** The standard error of an area under the curve (J. A. Hanley and B. J. McNeil, Radiology 143, 1982, pp. 29–36). */
function errorOfAuc(auc: number, won: number, lost: number): number {
  const [ofWins, ofLosses] = [auc / (2 - auc), (2 * auc * auc) / (1 + auc)];
  const variance = auc * (1 - auc) + (won - 1) * (ofWins - auc * auc) + (lost - 1) * (ofLosses - auc * auc);
  return Math.sqrt(Math.max(variance, 0) / (won * lost));
}

/** An area under the curve with its interval, from so many won and lost leads. */
export function aucRate(auc: number, won: number, lost: number): Rate {
  const spread = Z * errorOfAuc(auc, won, lost);
  return { rate: auc, low: Math.max(0, auc - spread), high: Math.min(1, auc + spread) };
}
