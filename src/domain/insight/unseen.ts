import type { Definition } from '../definition';
import { toPoints } from '../hundredths';

/** What cards that were fitted without a lead say of it, and the scale of the card that stands for them. */
export interface Unseen {
  /** By lead; NaN where it has no outcome. */
  readonly probabilities: Float64Array;
  readonly intercept: number;
  readonly slope: number;
}

/** Nothing is surer, so that a score is a number. */
const SUREST = 1e-6;

/**
 * Scores in points, where each lead with an outcome has what a card that had not seen it gives, in whole points of the definition's
 * own card: what was learned from leads is never tested on them.
 * @param scored by lead; null for a row that is no lead
 */
export function unseenScores(
  scored: readonly ({ readonly score: number; readonly out: boolean } | null)[],
  { floor }: Pick<Definition, 'floor'>,
  { probabilities, intercept, slope }: Unseen,
): (number | null)[] {
  const least = floor === null ? -Infinity : toPoints(floor);
  return scored.map((one, lead) => {
    const probability = probabilities[lead] ?? Number.NaN;
    if (one === null || one.out || slope === 0 || Number.isNaN(probability))
      return one && toPoints(one.score);
    const sure = Math.min(Math.max(probability, SUREST), 1 - SUREST);
    const points = Math.round((Math.log(sure / (1 - sure)) - intercept) / slope);
    return Math.max(points, least) + 0;
  });
}
