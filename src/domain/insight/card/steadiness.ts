import type { CodedColumn } from '../columns/coding';
import { numberAt } from '../columns/numbers';
import type { Card, Line } from './card';

/** In how many of the cards that were fitted without a fold a criterion was found. */
export interface Found {
  readonly folds: number;
  readonly of: number;
}

/** A criterion is offered when it was found in at least 3 of 5 folds. */
const LEAST_SHARE = 0.6;
/** Two criteria on a field are about the same when at least half of the leads that meet either meet both. */
const SAME_SHARE = 0.5;

/** True for two lines on one field that say about the same of the leads: what one gives points, the other doesn't take them from. */
function isAlike<Source>(one: Line<Source>, other: Line<Source>, columns: readonly CodedColumn[]): boolean {
  const { column, levels } = one.feature;
  if (other.feature.column !== column || one.points === 0 || other.points === 0) return false;
  // Points for some leads say the same as points off for all others.
  const isReverse = one.points * other.points < 0;
  let [both, either] = [0, 0];
  columns[column]?.counts.forEach((leads, atom) => {
    const own = numberAt(levels, atom);
    const its = isReverse ? 1 - numberAt(other.feature.levels, atom) : numberAt(other.feature.levels, atom);
    both += leads * Math.min(own, its);
    either += leads * Math.max(own, its);
  });
  return both >= either * SAME_SHARE;
}

/** In how many of some cards a line, or one that says about the same, stands. */
export function foundIn<Source>(
  line: Line<Source>,
  cards: readonly Card<Source>[],
  columns: readonly CodedColumn[],
): Found {
  const found = cards.filter(({ lines }) => lines.some((one) => isAlike(line, one, columns)));
  return { folds: found.length, of: cards.length };
}

export const isSteady = ({ folds, of }: Found) => folds >= of * LEAST_SHARE;
