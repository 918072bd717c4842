import type { Row } from '../values/cell';
import type { Hundredths } from '../values/hundredths';
import { candidateOf } from './candidate';
import { describeEarned, describeWhy } from './describe';
import { explain } from './explain';
import type { Score, Scorer } from './scorer';

/** Tells of many leads, one after the other, what each earned: criteria are judged by distinct cells, as scores are. */
export function whyTeller(scorer: Scorer): (row: Row, score: Score) => string {
  const { plans, definition, contributions } = scorer;
  const { language, calendar } = definition;
  const cells = { calendar, placeholders: plans.placeholders };
  const candidates = plans.criteria.map(({ clause, alternatives }) =>
    candidateOf({ alternatives, worth: clause.points }, cells),
  );
  /** Written anew for each row, since so many arrays would keep the garbage collector busy. */
  const given: (Hundredths | null)[] = [];
  return (row, score) => {
    if (score.out) return describeWhy(explain(scorer, row, score), language, calendar);
    for (let at = 0; at < candidates.length; at++) given[at] = candidates[at]?.(row) ?? null;
    return describeEarned(contributions.counting(given), scorer.warnings(row), language, calendar);
  };
}
