import type { CodedColumn } from '../columns/coding';
import type { Feature } from './feature';
import { type Fit, fitLogistic, type Patterns } from './logistic';

/** The leads that are learned from. */
export interface Training {
  readonly columns: readonly CodedColumn[];
  /** By column, the atom of each lead of the training. */
  readonly atoms: readonly Uint8Array[];
  /** What each lead's outcome is taken to be, 0 to 1. */
  readonly outcomes: Float64Array;
  /** True where the outcomes are mixed with what a regression thinks: chance has less of a part in them. */
  readonly isSmooth: boolean;
}

/** Some features with the regression on them. */
export interface State<Told = unknown> {
  readonly features: readonly Feature<Told>[];
  readonly patterns: Patterns;
  /** The pattern of each lead. */
  readonly places: Int32Array;
  readonly fit: Fit;
}

/** On every coefficient but the intercept. */
export const RIDGE = 1;

/** The state without any feature. */
export function emptyState({ outcomes }: Training): State<never> {
  const patterns: Patterns = {
    count: 1,
    width: 0,
    levels: new Float64Array(0),
    leads: Float64Array.of(outcomes.length),
    won: Float64Array.of(outcomes.reduce((sum, one) => sum + one, 0)),
  };
  return {
    features: [],
    patterns,
    places: new Int32Array(outcomes.length),
    fit: fitLogistic(patterns, RIDGE),
  };
}

/** The state with one more feature, fitted anew. */
export function withFeature<Told>(
  state: State<Told>,
  feature: Feature<Told>,
  training: Training,
): State<Told> {
  const { patterns, places } = part(state, feature, training);
  const start = Float64Array.from([...state.fit.coefficients, 0]);
  return {
    features: [...state.features, feature],
    patterns,
    places,
    fit: fitLogistic(patterns, RIDGE, start),
  };
}

/** The state of some features, from none. */
export function stateOf<Told>(features: readonly Feature<Told>[], training: Training): State<Told> {
  let state: State<Told> = emptyState(training);
  for (const feature of features) {
    const { patterns, places } = part(state, feature, training);
    state = { ...state, features: [...state.features, feature], patterns, places };
  }
  return { ...state, fit: fitLogistic(state.patterns, RIDGE) };
}

/** Parts each pattern by the levels of one more feature. */
function part({ patterns, places }: State, feature: Feature, { atoms, outcomes }: Training) {
  const levels = [...new Set(feature.levels)];
  const levelOf = Int32Array.from(feature.levels, (level) => levels.indexOf(level));
  const own = atoms[feature.column] ?? new Uint8Array(0);
  const found = new Int32Array(patterns.count * levels.length).fill(-1);
  const origins: number[] = [];
  const next = new Int32Array(places.length);
  for (let lead = 0; lead < places.length; lead++) {
    const key = (places[lead] ?? 0) * levels.length + (levelOf[own[lead] ?? 0] ?? 0);
    let place = found[key] ?? -1;
    if (place < 0) {
      place = origins.length;
      found[key] = place;
      origins.push(key);
    }
    next[lead] = place;
  }
  const { width } = patterns;
  const wide = new Float64Array(origins.length * (width + 1));
  origins.forEach((key, place) => {
    const origin = Math.floor(key / levels.length);
    for (let at = 0; at < width; at++)
      wide[place * (width + 1) + at] = patterns.levels[origin * width + at] ?? 0;
    wide[place * (width + 1) + width] = levels[key % levels.length] ?? 0;
  });
  const [leads, won] = [new Float64Array(origins.length), new Float64Array(origins.length)];
  for (let lead = 0; lead < next.length; lead++) {
    const place = next[lead] ?? 0;
    leads[place] = (leads[place] ?? 0) + 1;
    won[place] = (won[place] ?? 0) + (outcomes[lead] ?? 0);
  }
  return { patterns: { count: origins.length, width: width + 1, levels: wide, leads, won }, places: next };
}
