import type { CodedColumn } from '../columns/coding';
import { addTo, numberAt, sumOfAll } from '../columns/numbers';
import {
  type Card,
  cardOf,
  type FitOptions,
  type Line,
  probabilityAt,
  spaceOf,
  sumOf,
  trainingOf,
} from './card';
import { errorsAbove, FOLDS, leadsOf, partingsOf, qualityOf } from './cross-validation';
import type { Feature, FieldCriterion } from './feature';
import { lossOf } from './measures';
import { extended, type Space, settled } from './search';
import { emptyState, type State, stateOf, type Training } from './state';
import { type Found, foundIn, isSteady } from './steadiness';

/** A card without one of the first card's fields that is not measurably worse. */
export interface Alternative<Source> {
  readonly card: Card<Source>;
  /** Its area under the curve minus that of the first card, both on leads that the points weren't fitted to. */
  readonly aucAgainstFirst: number;
  /** By criterion of the card, in how many folds it got points of the same sign when its points were fitted without the fold. */
  foundOf(line: Line<Source>): Found;
}

/** At most 2 alternatives are given. */
const MAX_ALTERNATIVES = 2;
/** The 5 cards that lose least against the first card are judged. */
const MAX_JUDGED = 5;
/** An alternative may lose at most this share of the log likelihood that the first card gains, even where the loss may be chance. */
const MAX_LOSS_SHARE = 0.1;
/** An alternative that loses more than this many standard errors is worse by more than chance: the 95 % point, one-sided. */
const CLEARLY = 1.645;

/**
 * Finds cards that are about as good as the first one. For each of its fields, a card is tried that has criteria on other fields instead.
 * All cards are judged in the same way, on leads that their points weren't fitted to. Those that are measurably worse, compared lead by
 * lead, are left out. Those that differ most from the first card come first. Yields after each fold.
 * @param won by lead, 1 for a lead that was won
 */
export function* findAlternatives<Source>(
  first: Card<Source | FieldCriterion>,
  training: Training,
  won: ArrayLike<number>,
  options: FitOptions<Source>,
  seed: number,
): Generator<void, Alternative<Source | FieldCriterion>[]> {
  const own = first.lines.map(({ feature }) => feature);
  const noLoss = emptyState(training).fit.loss;
  const firstLoss = stateOf(own, training).fit.loss;
  const allowed = MAX_LOSS_SHARE * (noLoss - firstLoss);
  const pinned = new Set([...options.pinned.map(({ column }) => column), ...options.kept]);
  const space = spaceOf(training, options);
  const states = [...new Set(own.map(({ column }) => column))]
    .filter((column) => !pinned.has(column))
    .map((column) => settled(without(column, own, space), space, options.pinned.length))
    .filter(({ features, fit }) => features.length > 0 && fit.loss - firstLoss <= allowed)
    .sort((one, other) => one.fit.loss - other.fit.loss)
    .slice(0, MAX_JUDGED);
  if (states.length === 0) return [];
  const sets = [own, ...states.map(({ features }) => features)];
  const [judgedFirst, ...judged] = yield* judge(sets, training.columns, won, options.largest, seed);
  if (judgedFirst === undefined) return [];

  return states
    .flatMap((state, at) => {
      const found = judged[at];
      if (found === undefined) return [];
      const worse = found.losses.map((loss, lead) => loss - numberAt(judgedFirst.losses, lead));
      if (sumOfAll(worse) / worse.length > allowed / won.length || errorsAbove(worse) > CLEARLY) return [];
      const card = cardOf(state, options.largest, options.pinned.length);
      const foundOf = (line: Line<Source | FieldCriterion>) => foundIn(line, found.cards, training.columns);
      if (!card.lines.every((line, place) => place < options.pinned.length || isSteady(foundOf(line))))
        return [];
      const aucAgainstFirst = found.auc - judgedFirst.auc;
      return [{ card, aucAgainstFirst, foundOf, distance: distanceOf(card, first) }];
    })
    .sort((one, other) => other.distance - one.distance)
    .slice(0, MAX_ALTERNATIVES)
    .map(({ card, aucAgainstFirst, foundOf }) => ({ card, aucAgainstFirst, foundOf }));
}

/** The state without the features on one field, and with as many features instead on fields that none of the features is on. */
function without<Source>(
  column: number,
  features: readonly Feature<Source | FieldCriterion>[],
  { training, candidates, compose, surplus }: Space<FieldCriterion>,
): State<Source | FieldCriterion> {
  const rest = features.filter((one) => one.column !== column);
  const used = new Set(features.map((one) => one.column));
  const others = candidates.map((found, at) => (used.has(at) ? [] : found));
  const space: Space<Source | FieldCriterion> = { training, candidates: others, compose, surplus };
  return extended(stateOf(rest, training), space, features.length - rest.length);
}

/** How much two cards differ: the sum of the log odds that criteria are worth on fields that only one of the cards has. */
function distanceOf<Source>(card: Card<Source>, other: Card<Source>): number {
  const weigh = (one: Card<Source>, beside: Card<Source>) => {
    const columns = new Set(beside.lines.map(({ feature }) => feature.column));
    return one.lines.reduce(
      (sum, { feature, points }) => sum + (columns.has(feature.column) ? 0 : Math.abs(points * one.slope)),
      0,
    );
  };
  return weigh(card, other) + weigh(other, card);
}

/** A set of features, judged on leads that its points weren't fitted to. */
interface Judged<Source> {
  /** The cards of the features, each fitted without one fold. */
  readonly cards: readonly Card<Source>[];
  /** By lead, its log loss, in natural units. */
  readonly losses: Float64Array;
  /** The area under the curve. */
  readonly auc: number;
}

/** Judges sets of features by the same folds. The points are fitted anew without each fold. Yields after each fold. */
function* judge<Source>(
  sets: readonly (readonly Feature<Source>[])[],
  columns: readonly CodedColumn[],
  won: ArrayLike<number>,
  largest: number,
  seed: number,
): Generator<void, Judged<Source>[]> {
  const partings = partingsOf(won, seed);
  const judged = sets.map((features) => ({
    features,
    cards: [] as Card<Source>[],
    losses: new Float64Array(won.length),
    auc: 0,
  }));
  for (const folds of partings) {
    const predicted = judged.map((set) => ({ set, probabilities: new Float64Array(won.length) }));
    for (let fold = 0; fold < FOLDS; fold++) {
      const training = trainingOf(
        columns,
        won,
        leadsOf(folds, (one) => one !== fold),
      );
      const test = leadsOf(folds, (one) => one === fold);
      for (const { set, probabilities } of predicted) {
        const card = cardOf(stateOf(set.features, training), largest, 0);
        set.cards.push(card);
        for (const lead of test) {
          const probability = probabilityAt(card, sumOf(card, columns, lead));
          addTo(set.losses, lead, lossOf(probability, won[lead] ?? 0) / partings.length);
          probabilities[lead] = probability;
        }
      }
      yield;
    }
    for (const { set, probabilities } of predicted)
      set.auc += qualityOf(probabilities, won, folds).auc / partings.length;
  }
  return judged;
}
