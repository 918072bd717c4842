import { logistic, type Patterns } from './logistic';
import { calibrated, type Points, sumsOf } from './rounding';

/** What each criterion gives to the likelihood ratio by chance: more than the 1 of a given one, since it was looked for. */
const BY_CHANCE = 1.5;
/** Not less than this is left of a slope, so that the order of the leads can still be told. */
const LEAST = 0.1;
const STEPS = 50;

/**
 * The points with their slope drawn towards 0 by the share that chance has in it (Van Houwelingen and Le Cessie, Statistics in
 * Medicine 9, 1990, pp. 1303–1325): a card promises too much of leads that it hasn't seen, the more so the fewer it has.
 */
export function drawn(patterns: Patterns, card: Points): Points {
  const ratio = 2 * (calibrated(patterns, []).loss - card.loss);
  const criteria = card.points.filter((points) => points !== 0).length;
  if (criteria === 0) return card;
  const slope = card.slope * Math.max(1 - (BY_CHANCE * criteria) / Math.max(ratio, 1e-9), LEAST);
  return { ...card, slope, intercept: interceptFor(sumsOf(patterns, card.points), slope) };
}

/** The intercept by which as many are expected to be won as were. */
function interceptFor({ count, levels, leads, won }: Patterns, slope: number): number {
  const wins = won.reduce((sum, one) => sum + one, 0);
  let [low, high] = [-30, 30];
  for (let pattern = 0; pattern < count; pattern++) {
    const reach = Math.abs(slope * (levels[pattern] ?? 0));
    [low, high] = [Math.min(low, -30 - reach), Math.max(high, 30 + reach)];
  }
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    let expected = 0;
    for (let pattern = 0; pattern < count; pattern++)
      expected += (leads[pattern] ?? 0) * logistic(middle + slope * (levels[pattern] ?? 0));
    if (expected < wins) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
