import { numberAt } from '../columns/numbers';
import type { Feature, FieldCriterion } from './feature';
import { type Compose, type Gain, gainsOf } from './gains';
import { emptyState, type State, stateOf, type Training, withFeature } from './state';
import { fitsAsStep, withDisjointSteps } from './steps';

/** The beam search keeps the 5 best states at a time. */
const BEAM_WIDTH = 5;
/** From each state the 8 features with the largest gains are tried. */
const FEATURES_TRIED = 8;
/** As many criteria on one field are tried from one state. */
const TRIED_OF_FIELD = 2;
/** A card has at most 4 criteria on one field. From the third on each has to add this much more to the log likelihood: people can't argue about many. */
const MAX_OF_FIELD = 4;
const USUAL_OF_FIELD = 2;
const COST_OF_MORE = 2;
/** The features of a state are exchanged for better ones in at most 3 passes. */
const MAX_PASSES = 3;
/** A change has to add this much to the log likelihood. */
const LEAST_GAIN = 0.5;
/** A criterion has to add this much where outcomes are smooth: there is less chance in them. */
const LEAST_SMOOTH_GAIN = 0.9;
/** Elsewhere it has to add this much more than what one criterion that was not chosen would, since it is the best of many. */
const COST_OF_MANY = 1.5;

/** The features among which a search chooses. */
export interface Space<Source> {
  readonly training: Training;
  /** The features by column. */
  readonly candidates: readonly (readonly Feature<Source>[])[];
  /** Makes more features of a column, anew for each state. */
  readonly compose: Compose<Source>;
  /** By column and atom, by how many the wins are more than those of as many leads at the base rate. */
  readonly surplus: readonly Float64Array[];
}

/**
 * What a criterion has to add to the log likelihood: half the logarithm of the number of leads (Schwarz, Annals of Statistics 6, 1978,
 * pp. 461–464).
 */
function leastGainOf({ outcomes, isSmooth }: Training): number {
  return isSmooth ? LEAST_SMOOTH_GAIN : Math.log(outcomes.length) / 2 + COST_OF_MANY;
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

/** By how many more leads that meet a feature are won than of as many at the base rate. */
function surplusOf({ column, levels }: Feature, { surplus }: Pick<Space<unknown>, 'surplus'>): number {
  const own = surplus[column];
  return own === undefined ? 0 : levels.reduce((sum, level, atom) => sum + level * numberAt(own, atom), 0);
}

/** True where a feature would raise the odds beside others while fewer of its leads are won than of all, or the reverse: nobody would believe it. */
const isContrary = ({ feature, direction }: Gain<unknown>, space: Pick<Space<unknown>, 'surplus'>) =>
  direction * surplusOf(feature, space) < 0;

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
  const tried = new Map<number, number>();
  for (const gain of gains) {
    if (chosen.length === count || gain.gain < least) break;
    const { column } = gain.feature;
    const own = state.features.filter((one) => one.column === column).length;
    if (own >= MAX_OF_FIELD || (tried.get(column) ?? 0) >= TRIED_OF_FIELD) continue;
    if (own >= USUAL_OF_FIELD && gain.gain < least + COST_OF_MORE) continue;
    if (isContrary(gain, space) || hasFeature(state, gain.feature)) continue;
    if (isOpposite(state, gain.feature, training)) continue;
    const coded = columns[column];
    // Several thresholds of numbers may hold of one lead, as steps of one scale. Texts must not earn twice.
    if (coded !== undefined && coded.cuts !== null) {
      if (!fitsAsStep(coded, state.features, gain.feature)) continue;
    } else if (isOverlapping(state, gain.feature)) continue;
    tried.set(column, (tried.get(column) ?? 0) + 1);
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

/**
 * The state as a person would write it: steps of one scale as ranges that don't overlap, and without features whose coefficient is against
 * what became of their leads.
 * @param pinned how many features stand first that have to stay
 */
export function settled<Source>(
  state: State<Source>,
  space: Space<FieldCriterion>,
  pinned: number,
): State<Source | FieldCriterion> {
  const { training } = space;
  const steps = withDisjointSteps(state.features, training.columns);
  let now: State<Source | FieldCriterion> = steps.every((one, at) => one === state.features[at])
    ? state
    : stateOf(steps, training);
  for (;;) {
    const against = now.features.findIndex(
      (feature, at) => at >= pinned && numberAt(now.fit.coefficients, at + 1) * surplusOf(feature, space) < 0,
    );
    if (against < 0) return now;
    now = stateOf(
      now.features.filter((_, at) => at !== against),
      training,
    );
  }
}
