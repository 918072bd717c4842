import { type FitOptions, fitCard, trainingOf } from '../card/card';
import { predict } from '../card/cross-validation';
import { fitLogistic } from '../card/logistic';
import { auc } from '../card/measures';
import type { CodedColumn } from '../columns/coding';
import { numberAt } from '../columns/numbers';
import { aucRate, FEWEST_OUTCOMES, type Rate } from './interval';

/** How the latest fifth of the leads agrees with the leads before. */
export interface Recent {
  /** How often a won lead stands above a lost one in the latest fifth, by a card that is fitted to the leads before. */
  readonly auc: Rate;
  /** The same of the leads before, by cards that had not seen them. */
  readonly before: number;
  readonly leads: number;
  readonly won: number;
  /** True where the latest fifth contradicts what was before beyond chance. */
  readonly isDrift: boolean;
}

/** The latest fifth of the leads is predicted by a card that is fitted to those before. */
const RECENT_SHARE = 0.2;
/** The latest fifth has to have at least 5 of the rarer outcome, and the leads before at least 10. */
const FEWEST_RECENT = 5;
const FEWEST_BEFORE = FEWEST_OUTCOMES / 2;
/**
 * A difference of more standard errors than this is more than chance (one-sided; the card itself is drawn by chance too), and only where
 * less than this share of what the predictions told before is left is it a contradiction.
 */
const CHANCE = 1.645;
const LEFT_SHARE = 0.5;
/** The penalty of the ridge that keeps slopes finite. */
const SLOPE_RIDGE = 1e-3;

const winsIn = (won: Uint8Array) => won.reduce((sum, one) => sum + one, 0);

/**
 * How well a card that is fitted to the earlier leads predicts the latest ones; null where either have too few of one outcome.
 * @param won in the order of time
 * @param probabilities by lead, by cards that had not seen it
 */
export function judgeRecent<Source>(
  columns: readonly CodedColumn[],
  won: Uint8Array,
  options: FitOptions<Source>,
  probabilities: Float64Array,
): Recent | null {
  const from = Math.floor(won.length * (1 - RECENT_SHARE));
  const [earlier, latest] = [won.subarray(0, from), won.subarray(from)];
  const [winsBefore, wins] = [winsIn(earlier), winsIn(latest)];
  if (Math.min(wins, latest.length - wins) < FEWEST_RECENT) return null;
  if (Math.min(winsBefore, from - winsBefore) < FEWEST_BEFORE) return null;
  const all = Int32Array.from(won, (_, at) => at);
  const card = fitCard(trainingOf(columns, won, all.subarray(0, from)), options);
  const predicted = predict(card, columns, all.subarray(from));
  const past = probabilities.subarray(0, from);
  const [now, before] = [slopeOf(predicted, latest), slopeOf(past, earlier)];
  return {
    auc: aucRate(auc(predicted, latest), wins, latest.length - wins),
    before: auc(past, earlier),
    leads: latest.length,
    won: wins,
    isDrift:
      before.slope - now.slope > CHANCE * Math.hypot(before.error, now.error) &&
      now.slope < LEFT_SHARE * before.slope,
  };
}

/** By how much the log odds of some leads rise with the predicted ones, 1 where predictions are right; and its standard error. */
function slopeOf(probabilities: Float64Array, won: Uint8Array) {
  const levels = probabilities.map((one) => Math.log(one / (1 - one)));
  const patterns = {
    count: levels.length,
    width: 1,
    levels,
    leads: new Float64Array(levels.length).fill(1),
    won: Float64Array.from(won),
  };
  const fit = fitLogistic(patterns, SLOPE_RIDGE);
  let [weights, first, second] = [0, 0, 0];
  levels.forEach((level, lead) => {
    const probability = numberAt(fit.probabilities, lead);
    const weight = probability * (1 - probability);
    weights += weight;
    first += weight * level;
    second += weight * level * level;
  });
  const information = Math.max(second - (first * first) / weights, SLOPE_RIDGE);
  return { slope: numberAt(fit.coefficients, 1), error: 1 / Math.sqrt(information) };
}
