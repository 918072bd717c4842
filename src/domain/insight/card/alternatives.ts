import type { CodedColumn } from '../columns/coding';
import { type Card, cardOf, type FitOptions, probabilityAt, spaceOf, sumOf, trainingOf } from './card';
import { errorsAbove, FOLDS, GATE, leadsOf, partingsOf, qualityOf } from './cross-validation';
import type { Feature, FieldCriterion } from './feature';
import { lossOf } from './measures';
import { extended, type Space } from './search';
import { emptyState, type State, stateOf, type Training } from './state';

/** A card that does without one of the first card's fields, and can't be told to be worse. */
export interface Alternative<Told> {
  readonly card: Card<Told>;
  /** Its out-of-fold area under the curve less that of the first card. */
  readonly aucAgainstFirst: number;
}

const ALTERNATIVES = 2;
/** So many that come closest to the first card are judged. */
const JUDGED = 5;
/** No more than this share of what the first card tells may be lost, even where that can't be told from chance. */
const MARGIN = 0.1;

/**
 * Cards of equal worth: for each of the first card's fields one that has criteria on other fields in its place. All are judged in
 * the same way, on leads that their points weren't fitted to; those that are measurably worse, lead by lead, are left out. Yields
 * after each fold.
 */
export function* findAlternatives<Told>(
  first: Card<Told | FieldCriterion>,
  training: Training,
  won: ArrayLike<number>,
  options: FitOptions<Told>,
  seed: number,
): Generator<void, Alternative<Told | FieldCriterion>[]> {
  const own = first.lines.map(({ feature }) => feature);
  const none = emptyState(training).fit.loss;
  const least = stateOf(own, training).fit.loss;
  const pinned = new Set([...options.pinned.map(({ column }) => column), ...options.kept]);
  const space = spaceOf(training, options);
  const states = [...new Set(own.map(({ column }) => column))]
    .filter((column) => !pinned.has(column))
    .map((column) => without(column, own, space))
    .filter(({ features, fit }) => features.length > 0 && fit.loss - least <= MARGIN * (none - least))
    .sort((one, other) => one.fit.loss - other.fit.loss)
    .slice(0, JUDGED);
  if (states.length === 0) return [];
  const sets = [own, ...states.map(({ features }) => features)];
  const [judgedFirst, ...judged] = yield* judge(sets, training.columns, won, options.largest, seed);
  if (judgedFirst === undefined) return [];
  const margin = (MARGIN * (none - least)) / won.length;
  return states
    .flatMap((state, at) => {
      const found = judged[at];
      if (found === undefined) return [];
      const worse = found.losses.map((loss, lead) => loss - (judgedFirst.losses[lead] ?? 0));
      const mean = worse.reduce((sum, one) => sum + one, 0) / worse.length;
      if (mean > margin || errorsAbove(worse) > GATE) return [];
      const card = cardOf(state, options.largest, options.pinned.length);
      return [{ card, aucAgainstFirst: found.auc - judgedFirst.auc, distance: distanceOf(card, first) }];
    })
    .sort((one, other) => other.distance - one.distance)
    .slice(0, ALTERNATIVES)
    .map(({ card, aucAgainstFirst }) => ({ card, aucAgainstFirst }));
}

/** The features but for those on one field, with as many of fields that none of them is on. */
function without<Told>(
  column: number,
  features: readonly Feature<Told | FieldCriterion>[],
  { training, candidates, compose }: Space<FieldCriterion>,
): State<Told | FieldCriterion> {
  const rest = features.filter((one) => one.column !== column);
  const used = new Set(features.map((one) => one.column));
  const others = candidates.map((found, at) => (used.has(at) ? [] : found));
  const space: Space<Told | FieldCriterion> = { training, candidates: others, compose };
  return extended(stateOf(rest, training), space, features.length - rest.length);
}

/** Of how many criteria a card and another one have each alone, weighed by the log odds that they are worth. */
function distanceOf<Told>(card: Card<Told>, other: Card<Told>): number {
  const weigh = (one: Card<Told>, beside: Card<Told>) => {
    const columns = new Set(beside.lines.map(({ feature }) => feature.column));
    return one.lines.reduce(
      (sum, { feature, points }) => sum + (columns.has(feature.column) ? 0 : Math.abs(points * one.slope)),
      0,
    );
  };
  return weigh(card, other) + weigh(other, card);
}

/** How each set of features does out of fold, its points fitted to each fold's leads anew: the loss by lead, and the AUC. */
function* judge<Told>(
  sets: readonly (readonly Feature<Told>[])[],
  columns: readonly CodedColumn[],
  won: ArrayLike<number>,
  largest: number,
  seed: number,
): Generator<void, { readonly losses: Float64Array; readonly auc: number }[]> {
  const partings = partingsOf(won, seed);
  const judged = sets.map(() => ({ losses: new Float64Array(won.length), auc: 0 }));
  for (const folds of partings) {
    const probabilities = sets.map(() => new Float64Array(won.length));
    for (let fold = 0; fold < FOLDS; fold++) {
      const train = leadsOf(folds, (one) => one !== fold);
      const test = leadsOf(folds, (one) => one === fold);
      const training = trainingOf(columns, won, train);
      sets.forEach((features, at) => {
        const card = cardOf(stateOf(features, training), largest, 0);
        for (const lead of test) {
          const probability = probabilityAt(card, sumOf(card, columns, lead));
          const { losses } = judged[at] ?? { losses: new Float64Array(0) };
          losses[lead] = (losses[lead] ?? 0) + lossOf(probability, won[lead] ?? 0) / partings.length;
          const own = probabilities[at];
          if (own !== undefined) own[lead] = probability;
        }
      });
      yield;
    }
    judged.forEach((one, at) => {
      one.auc += qualityOf(probabilities[at] ?? new Float64Array(0), won, folds).auc / partings.length;
    });
  }
  return judged;
}
