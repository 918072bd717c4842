import { toPoints } from '../hundredths';

/**
 * Scores in points, where the leads with an outcome stand in the order that cards give which had not seen them: the best of them has
 * the best score that the definition gives to any of them, and so on. So as many leads have each score as by the definition itself,
 * and what was learned from leads is never tested on them.
 * @param scored by lead; null for a row that is no lead
 * @param probabilities by lead, of cards that were fitted without it; NaN where it has no outcome
 */
export function unseenScores(
  scored: readonly ({ readonly score: number; readonly out: boolean } | null)[],
  probabilities: Float64Array,
): (number | null)[] {
  const scores = scored.map((one) => one && toPoints(one.score));
  const learned = scored.flatMap((one, lead) =>
    one === null || one.out || Number.isNaN(probabilities[lead] ?? Number.NaN) ? [] : [lead],
  );
  const given = learned.map((lead) => scores[lead] ?? 0).sort((one, other) => other - one);
  const order = [...learned].sort(
    (one, other) => (probabilities[other] ?? 0) - (probabilities[one] ?? 0) || one - other,
  );
  order.forEach((lead, place) => {
    scores[lead] = given[place] ?? 0;
  });
  return scores;
}
