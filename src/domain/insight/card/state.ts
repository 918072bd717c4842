import type { CodedColumn } from '../columns/coding';
import { addTo, byteAt, integerAt, numberAt, sumOfAll } from '../columns/numbers';
import type { Feature } from './feature';
import { type Fit, fitLogistic, type Patterns } from './logistic';

/** The leads that a card is learned from. */
export interface Training {
  readonly columns: readonly CodedColumn[];
  /** By column, the atom of each lead of the training. */
  readonly atoms: readonly Uint8Array[];
  /** By lead of the training, what its outcome is taken to be: 0 to 1, and 1 for a lead that was won. */
  readonly outcomes: Float64Array;
  /** By lead of the training, 1 where it was won and 0 where not. */
  readonly won: Float64Array;
  /** True where the outcomes are mixed with the probabilities of a regression: there is less chance in them. */
  readonly isSmooth: boolean;
}

/** A choice of features, with the regression on them. */
export interface State<Source = unknown> {
  readonly features: readonly Feature<Source>[];
  readonly patterns: Patterns;
  /** By lead of the training, its pattern. */
  readonly places: Int32Array;
  readonly fit: Fit;
}

/** The weight of the ridge's penalty on every coefficient but the intercept. */
export const RIDGE = 1;

/** The state without any feature. */
export function emptyState({ outcomes }: Training): State<never> {
  const patterns: Patterns = {
    count: 1,
    width: 0,
    levels: new Float64Array(0),
    leads: Float64Array.of(outcomes.length),
    won: Float64Array.of(sumOfAll(outcomes)),
  };
  return {
    features: [],
    patterns,
    places: new Int32Array(outcomes.length),
    fit: fitLogistic(patterns, RIDGE),
  };
}

/** The state with one more feature. The regression is fitted anew, from the coefficients of the state. */
export function withFeature<Source>(
  state: State<Source>,
  feature: Feature<Source>,
  training: Training,
): State<Source> {
  const { patterns, places } = part(state, feature, training);
  const start = Float64Array.from([...state.fit.coefficients, 0]);
  return {
    features: [...state.features, feature],
    patterns,
    places,
    fit: fitLogistic(patterns, RIDGE, start),
  };
}

/** The state of some features. The regression is fitted from the base rate. */
export function stateOf<Source>(features: readonly Feature<Source>[], training: Training): State<Source> {
  let state: State<Source> = emptyState(training);
  for (const feature of features) {
    const { patterns, places } = part(state, feature, training);
    state = { ...state, features: [...state.features, feature], patterns, places };
  }
  return { ...state, fit: fitLogistic(state.patterns, RIDGE) };
}

/** Parts each pattern by the levels of one more feature. The patterns come in the order of their first leads. */
function part({ patterns, places }: State, feature: Feature, { atoms, outcomes }: Training) {
  const levels = Float64Array.from(new Set(feature.levels));
  const levelOf = Int32Array.from(feature.levels, (level) => levels.indexOf(level));
  const own = atoms[feature.column] ?? new Uint8Array(0);
  // A key is a pattern of before with a level of the feature.
  const placeOf = new Int32Array(patterns.count * levels.length).fill(-1);
  const keys: number[] = [];
  const next = new Int32Array(places.length);
  for (let lead = 0; lead < places.length; lead++) {
    const key = integerAt(places, lead) * levels.length + integerAt(levelOf, byteAt(own, lead));
    if (integerAt(placeOf, key) < 0) placeOf[key] = keys.push(key) - 1;
    next[lead] = integerAt(placeOf, key);
  }
  const width = patterns.width + 1;
  const wide = new Float64Array(keys.length * width);
  keys.forEach((key, place) => {
    const before = Math.floor(key / levels.length) * patterns.width;
    wide.set(patterns.levels.subarray(before, before + patterns.width), place * width);
    wide[place * width + width - 1] = numberAt(levels, key % levels.length);
  });
  const [leads, won] = [new Float64Array(keys.length), new Float64Array(keys.length)];
  for (let lead = 0; lead < next.length; lead++) {
    const place = integerAt(next, lead);
    addTo(leads, place, 1);
    addTo(won, place, numberAt(outcomes, lead));
  }
  return { patterns: { count: keys.length, width, levels: wide, leads, won }, places: next };
}
