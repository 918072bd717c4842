import { clip } from '../../values/clip';
import { rank } from '../../values/rank';
import { normalize } from '../../values/text';
import type { Case } from '../columns/case';
import { liftOf, type Rate, rateOf } from './interval';

/** What became of the leads that meet a criterion, and of those that don't. It is plain JSON. */
export interface Evidence {
  /** How many leads meet the criterion and how many don't, and how many of each were won. */
  readonly met: number;
  readonly metWon: number;
  readonly unmet: number;
  readonly unmetWon: number;
  /** The shares of wins; null where the leads or outcomes are too few. */
  readonly rateMet: Rate | null;
  readonly rateUnmet: Rate | null;
  /** The share of wins among those that meet it as a multiple of that of all leads (`liftOf`); null where the outcomes are too few. */
  readonly lift: number | null;
  /** Why leads that meet it were rejected or lost: at most `MAX_REASONS` reasons, the most frequent first. */
  readonly reasons: readonly { readonly reason: string; readonly leads: number }[];
  /** The area under the curve by this criterion alone: 0.5 to 1, whether meeting it is better or worse. */
  readonly aloneAuc: number;
}

/** At most 3 reasons are listed. */
const MAX_REASONS = 3;

/**
 * Counts what became of leads by whether they meet a criterion.
 * @param meets tells whether a lead meets it
 * @param won by lead, 1 for a lead that was won
 * @param histories gives the history of a lead
 */
export function evidenceOf(
  meets: (lead: number) => boolean,
  won: ArrayLike<number>,
  histories: (lead: number) => Case | undefined,
): Evidence {
  let [met, metWon, wins] = [0, 0, 0];
  const reasons: string[] = [];
  for (let lead = 0; lead < won.length; lead++) {
    const isWon = won[lead] === 1;
    if (isWon) wins++;
    if (!meets(lead)) continue;
    met++;
    if (isWon) metWon++;
    const reason = histories(lead)?.reason ?? '';
    if (reason !== '' && !isWon) reasons.push(reason);
  }
  const unmet = won.length - met;
  const unmetWon = wins - metWon;
  const losses = won.length - wins;
  const keys = reasons.map(normalize);
  const difference = wins === 0 || losses === 0 ? 0 : metWon / wins - (met - metWon) / losses;
  return {
    met,
    metWon,
    unmet,
    unmetWon,
    rateMet: rateOf(metWon, met),
    rateUnmet: rateOf(unmetWon, unmet),
    lift: liftOf(metWon, met, wins / Math.max(won.length, 1)),
    reasons: rank(keys)
      .slice(0, MAX_REASONS)
      .map(([key, leads]) => ({ reason: clip(reasons[keys.indexOf(key)] ?? key), leads })),
    aloneAuc: (1 + Math.abs(difference)) / 2,
  };
}
