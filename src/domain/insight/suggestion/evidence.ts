import { clip } from '../../values/clip';
import { rank } from '../../values/rank';
import { normalize } from '../../values/text';
import type { Case } from '../columns/case';
import { liftOf, type Rate, rateOf } from './interval';

/** What became of the leads that meet a criterion, beside those that don't: plain JSON. */
export interface Evidence {
  readonly met: number;
  readonly metWon: number;
  readonly unmet: number;
  readonly unmetWon: number;
  /** Null on fewer than 8 leads, and on too few outcomes. */
  readonly rateMet: Rate | null;
  readonly rateUnmet: Rate | null;
  /** The win rate as a multiple of that of all, drawn to 1 where leads are few. Null: too few outcomes to tell. */
  readonly lift: number | null;
  /** The reasons of those that meet it and were rejected or lost, most frequent first. */
  readonly reasons: readonly { readonly reason: string; readonly leads: number }[];
  /** Area under the curve by this criterion alone, whichever way it points. */
  readonly aloneAuc: number;
}

const REASONS = 3;

/**
 * @param meets whether each lead meets it
 * @param won 1 for each lead that was won
 * @param histories of the same leads
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
      .slice(0, REASONS)
      .map(([key, leads]) => ({ reason: clip(reasons[keys.indexOf(key)] ?? key), leads })),
    aloneAuc: (1 + Math.abs(difference)) / 2,
  };
}
