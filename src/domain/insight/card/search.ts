import type { Feature } from './feature';
import { type Compose, type Gain, gainsOf } from './gains';
import { emptyState, type State, stateOf, type Training, withFeature } from './state';

/** So many states are followed at a time, so many of each one's best features are tried, and so many of one column's. */
const BEAM = 5;
const CHILDREN = 8;
/** No more criteria on one field are in a card: people can't argue about a scale in disguise. Nor are more of one tried from one state. */
const OF_FIELD = 2;
/** So often each feature of a state is held against all others. */
const PASSES = 3;
/** What a change must add to the log likelihood to be worth it, and a criterion too where outcomes are smooth. */
const WORTH = 0.5;

/** What a search looks through. */
export interface Space<Told> {
  readonly training: Training;
  /** By column. */
  readonly candidates: readonly (readonly Feature<Told>[])[];
  /** More features of a column, made anew for each state. */
  readonly compose: Compose<Told>;
}

/** What a criterion must add to the log likelihood: half the log of the leads (Schwarz, Annals of Statistics 6, 1978, pp. 461–464). */
function worthOf({ outcomes, isSmooth }: Training): number {
  return isSmooth ? WORTH : Math.log(outcomes.length) / 2;
}

const isSame = (one: Feature, other: Feature) =>
  one.column === other.column && one.levels.every((level, at) => level === other.levels[at]);

const holds = ({ features }: State, feature: Feature) => features.some((one) => isSame(one, feature));

const isWithin = (inner: Feature, outer: Feature) =>
  inner.levels.every((level, at) => level === 0 || (outer.levels[at] ?? 0) > 0);

/** True where a criterion of the state on the same texts says the same of some of them; of two words, where one says all of the other. */
const isTold = ({ features }: State, feature: Feature) =>
  features.some((one) => {
    if (one.column !== feature.column) return false;
    if (one.isShared && feature.isShared) return isWithin(one, feature) || isWithin(feature, one);
    return one.levels.some((level, at) => level > 0 && (feature.levels[at] ?? 0) > 0);
  });

/** True where a feature holds just where one of the state doesn't: it says the same once more. */
const isOpposite = ({ features }: State, { column, levels }: Feature, { columns }: Training) =>
  features.some(
    (one) =>
      one.column === column &&
      columns[column]?.counts.every((count, at) => count === 0 || one.levels[at] === 1 - (levels[at] ?? 0)),
  );

/** The best features by gain, no more than two of a column. @param least what each has to add */
function best<Told>(
  state: State<Told>,
  space: Space<Told>,
  count: number,
  least = worthOf(space.training),
): Gain<Told>[] {
  const { training, candidates, compose } = space;
  const { columns } = training;
  const gains = gainsOf(state, training, candidates, compose);
  const chosen: Gain<Told>[] = [];
  const ofColumn = new Map<number, number>();
  for (const { column } of state.features) ofColumn.set(column, (ofColumn.get(column) ?? 0) + 1);
  for (const gain of gains) {
    if (chosen.length === count || gain.gain < least) break;
    const { column } = gain.feature;
    if ((ofColumn.get(column) ?? 0) >= OF_FIELD || holds(state, gain.feature)) continue;
    if (isOpposite(state, gain.feature, training)) continue;
    // Thresholds may be steps of one another; of texts each earns once, but for the words and entries that a cell has several of.
    if (columns[column]?.cuts === null && isTold(state, gain.feature)) continue;
    ofColumn.set(column, (ofColumn.get(column) ?? 0) + 1);
    chosen.push(gain);
  }
  return chosen;
}

/**
 * Looks for the features that together tell most about the outcomes: a beam search by the score test, and then each feature
 * exchanged for a better one while there is one.
 * @param pinned features that have to be among them
 * @param kept columns of which a feature has to be among them, whatever it adds
 * @param size how many features, the pinned and kept ones among them
 */
export function searchState<Told>(
  space: Space<Told>,
  pinned: readonly Feature<Told>[],
  kept: readonly number[],
  size: number,
): State<Told> {
  const { training } = space;
  let start: State<Told> = pinned.length === 0 ? emptyState(training) : stateOf(pinned, training);
  for (const column of kept) {
    const candidates = space.candidates.map((own, at) => (at === column ? own : []));
    const [found] = best(start, { ...space, candidates }, 1, 0);
    if (found !== undefined) start = withFeature(start, found.feature, training);
  }
  const fixed = start.features.length;
  let beam = [start];
  for (let width = fixed; width < size; width++) {
    const children = beam.flatMap((state) =>
      best(state, space, CHILDREN).map(({ feature, gain }) => ({
        state,
        feature,
        loss: state.fit.loss - gain,
      })),
    );
    children.sort((one, other) => one.loss - other.loss);
    const next: State<Told>[] = [];
    for (const { state, feature } of children) {
      if (next.length === BEAM) break;
      const isKnown = next.some(
        (one) => holds(one, feature) && state.features.every((own) => holds(one, own)),
      );
      if (!isKnown) next.push(withFeature(state, feature, training));
    }
    if (next.length === 0) break;
    beam = next.sort((one, other) => one.fit.loss - other.fit.loss);
  }
  return exchanged(beam[0] ?? start, space, fixed);
}

/** The state with up to so many more features, each the best one at its turn. */
export function extended<Told>(state: State<Told>, space: Space<Told>, count: number): State<Told> {
  let now = state;
  for (let added = 0; added < count; added++) {
    const [found] = best(now, space, 1);
    if (found === undefined) break;
    now = withFeature(now, found.feature, space.training);
  }
  return now;
}

/** The state with each feature but the first `pinned` ones exchanged for the best one in its place, while that makes it better. */
function exchanged<Told>(state: State<Told>, space: Space<Told>, pinned: number): State<Told> {
  const { training } = space;
  let now = state;
  for (let pass = 0; pass < PASSES; pass++) {
    const before = now.fit.loss;
    for (let at = pinned; at < now.features.length; at++) {
      const rest = stateOf(
        now.features.filter((_, place) => place !== at),
        training,
      );
      const [found] = best(rest, space, 1);
      if (found === undefined || isSame(found.feature, now.features[at] ?? found.feature)) continue;
      const features = now.features.map((one, place) => (place === at ? found.feature : one));
      const tried = stateOf(features, training);
      if (tried.fit.loss < now.fit.loss - WORTH) now = tried;
    }
    if (before - now.fit.loss < WORTH) break;
  }
  return now;
}
