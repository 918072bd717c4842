import { numberAt, sumOfAll } from '../columns/numbers';
import { logistic, type Patterns } from './logistic';
import { calibrated, type Points, sumsOf } from './rounding';

/** What each criterion gives to the likelihood ratio by chance. It is more than 1, since the criterion was looked for. */
const BY_CHANCE = 1.5;
/** At least this share of a slope is left, so that the order of the leads can still be seen. */
const LEAST_SHARE = 0.1;
/** The intercept is looked for in 50 steps, each of which halves the interval. */
const STEPS = 50;
/** The intercept is looked for up to these log odds beyond the largest and the smallest sum. */
const FURTHEST = 30;

/**
 * Shrinks the slope of some points towards 0 by the share that chance has in it: a card promises too much of leads that it hasn't seen,
 * the more so the fewer it was learned from (Van Houwelingen and Le Cessie, Statistics in Medicine 9, 1990, pp. 1303–1325).
 */
export function shrunk(patterns: Patterns, card: Points): Points {
  const ratio = 2 * (calibrated(patterns, []).loss - card.loss);
  const criteria = card.points.filter((points) => points !== 0).length;
  if (criteria === 0) return card;
  const slope = card.slope * Math.max(1 - (BY_CHANCE * criteria) / Math.max(ratio, 1e-9), LEAST_SHARE);
  return { ...card, slope, intercept: interceptFor(sumsOf(patterns, card.points), slope) };
}

/** The intercept with which as many leads are expected to be won as were won. */
function interceptFor({ count, levels, leads, won }: Patterns, slope: number): number {
  const wins = sumOfAll(won);
  const reach = levels.reduce((most, level) => Math.max(most, Math.abs(slope * level)), 0);
  let [low, high] = [-FURTHEST - reach, FURTHEST + reach];
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    let expected = 0;
    for (let pattern = 0; pattern < count; pattern++)
      expected += numberAt(leads, pattern) * logistic(middle + slope * numberAt(levels, pattern));
    if (expected < wins) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
