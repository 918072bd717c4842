import { numberAt } from '../columns/numbers';
import type { Feature } from './feature';
import { type Compose, type Gain, gainsOf } from './gains';
import { emptyState, type State, stateOf, type Training, withFeature } from './state';

/** The beam search keeps the 5 best states at a time. */
const BEAM_WIDTH = 5;
/** From each state the 8 features with the largest gains are tried. */
const FEATURES_TRIED = 8;
/** A card has at most 2 criteria on one field, since people can't argue about more. As many are tried from one state. */
const MAX_OF_FIELD = 2;
/** The features of a state are exchanged for better ones in at most 3 passes. */
const MAX_PASSES = 3;
/** A change has to add this much to the log likelihood. A criterion has to add as much where outcomes are smooth. */
const LEAST_GAIN = 0.5;

/** The features among which a search chooses. */
export interface Space<Source> {
  readonly training: Training;
  /** The features by column. */
  readonly candidates: readonly (readonly Feature<Source>[])[];
  /** Makes more features of a column, anew for each state. */
  readonly compose: Compose<Source>;
}

/**
 * What a criterion has to add to the log likelihood: half the logarithm of the number of leads (Schwarz, Annals of Statistics 6, 1978,
 * pp. 461–464).
 */
function leastGainOf({ outcomes, isSmooth }: Training): number {
  return isSmooth ? LEAST_GAIN : Math.log(outcomes.length) / 2;
}

const isSame = (one: Feature, other: Feature) =>
  one.column === other.column && one.levels.every((level, at) => level === other.levels[at]);

const hasFeature = ({ features }: State, feature: Feature) => features.some((one) => isSame(one, feature));

/** True where one feature holds of nothing that the other doesn't hold of. */
const isWithin = (inner: Feature, outer: Feature) =>
  inner.levels.every((level, at) => level === 0 || numberAt(outer.levels, at) > 0);

/**
 * True where a feature of texts overlaps one of the state: both hold of some text. Two words or entries overlap where one holds of
 * nothing that the other doesn't hold of, since a cell may have several.
 */
const isOverlapping = ({ features }: State, feature: Feature) =>
  features.some((one) => {
    if (one.column !== feature.column) return false;
    if (one.isShared && feature.isShared) return isWithin(one, feature) || isWithin(feature, one);
    return one.levels.some((level, at) => level > 0 && numberAt(feature.levels, at) > 0);
  });

/** True where a feature holds exactly where one of the state doesn't: it would say the same once more. */
const isOpposite = ({ features }: State, { column, levels }: Feature, { columns }: Training) =>
  features.some(
    (one) =>
      one.column === column &&
      columns[column]?.counts.every(
        (count, at) => count === 0 || one.levels[at] === 1 - numberAt(levels, at),
      ),
  );

/**
 * The features with the largest gains that may be added to a state, the largest first.
 * @param count how many features are wanted
 * @param least what each has to add to the log likelihood
 */
function bestFeatures<Source>(
  state: State<Source>,
  space: Space<Source>,
  count: number,
  least = leastGainOf(space.training),
): Gain<Source>[] {
  const { training, candidates, compose } = space;
  const { columns } = training;
  const gains = gainsOf(state, training, candidates, compose);
  const chosen: Gain<Source>[] = [];
  const ofColumn = new Map<number, number>();
  for (const { column } of state.features) ofColumn.set(column, (ofColumn.get(column) ?? 0) + 1);
  for (const gain of gains) {
    if (chosen.length === count || gain.gain < least) break;
    const { column } = gain.feature;
    if ((ofColumn.get(column) ?? 0) >= MAX_OF_FIELD || hasFeature(state, gain.feature)) continue;
    if (isOpposite(state, gain.feature, training)) continue;
    // Several thresholds of numbers may hold of one lead, as steps of one scale. Texts must not earn twice.
    if (columns[column]?.cuts === null && isOverlapping(state, gain.feature)) continue;
    ofColumn.set(column, (ofColumn.get(column) ?? 0) + 1);
    chosen.push(gain);
  }
  return chosen;
}

/**
 * Looks for the features that together tell most about the outcomes. A beam search adds features by the score test; then each feature is
 * exchanged for a better one as long as there is one.
 * @param pinned features that have to be in the state
 * @param kept columns of which a feature has to be in the state, whatever it adds
 * @param size how many features the state has at most, with the pinned and kept ones
 */
export function searchState<Source>(
  space: Space<Source>,
  pinned: readonly Feature<Source>[],
  kept: readonly number[],
  size: number,
): State<Source> {
  const { training } = space;
  let start: State<Source> = pinned.length === 0 ? emptyState(training) : stateOf(pinned, training);
  for (const column of kept) {
    const candidates = space.candidates.map((own, at) => (at === column ? own : []));
    const [found] = bestFeatures(start, { ...space, candidates }, 1, 0);
    if (found !== undefined) start = withFeature(start, found.feature, training);
  }
  const fixed = start.features.length;
  let beam = [start];
  for (let width = fixed; width < size; width++) {
    const children = beam.flatMap((state) =>
      bestFeatures(state, space, FEATURES_TRIED).map(({ feature, gain }) => ({
        state,
        feature,
        loss: state.fit.loss - gain,
      })),
    );
    children.sort((one, other) => one.loss - other.loss);
    const next: State<Source>[] = [];
    for (const { state, feature } of children) {
      if (next.length === BEAM_WIDTH) break;
      const isKnown = next.some(
        (one) => hasFeature(one, feature) && state.features.every((own) => hasFeature(one, own)),
      );
      if (!isKnown) next.push(withFeature(state, feature, training));
    }
    if (next.length === 0) break;
    beam = next.sort((one, other) => one.fit.loss - other.fit.loss);
  }
  return exchanged(beam[0] ?? start, space, fixed);
}

/** The state with up to `count` more features. Each is the best one that can be added at its turn. */
export function extended<Source>(state: State<Source>, space: Space<Source>, count: number): State<Source> {
  let now = state;
  for (let added = 0; added < count; added++) {
    const [found] = bestFeatures(now, space, 1);
    if (found === undefined) break;
    now = withFeature(now, found.feature, space.training);
  }
  return now;
}

/** The state after its features, but for the first `pinned` ones, were exchanged for better ones. */
function exchanged<Source>(state: State<Source>, space: Space<Source>, pinned: number): State<Source> {
  const { training } = space;
  let now = state;
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const before = now.fit.loss;
    for (let at = pinned; at < now.features.length; at++) {
      const rest = stateOf(
        now.features.filter((_, place) => place !== at),
        training,
      );
      const [found] = bestFeatures(rest, space, 1);
      if (found === undefined || isSame(found.feature, now.features[at] ?? found.feature)) continue;
      const features = now.features.map((one, place) => (place === at ? found.feature : one));
      const tried = stateOf(features, training);
      if (tried.fit.loss < now.fit.loss - LEAST_GAIN) now = tried;
    }
    if (before - now.fit.loss < LEAST_GAIN) break;
  }
  return now;
}
