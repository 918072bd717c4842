import { cholesky } from './cholesky';
import type { CodedColumn } from './coding';
import type { Feature } from './feature';
import { type Fit, fitLogistic, type Patterns } from './logistic';

/** The leads that are learned from. */
export interface Training {
  readonly columns: readonly CodedColumn[];
  /** By column, the atom of each lead of the training. */
  readonly atoms: readonly Uint8Array[];
  /** What each lead's outcome is taken to be, 0 to 1. */
  readonly outcomes: Float64Array;
}

/** Some features with the regression on them. */
export interface State<Told = unknown> {
  readonly features: readonly Feature<Told>[];
  readonly patterns: Patterns;
  /** The pattern of each lead. */
  readonly places: Int32Array;
  readonly fit: Fit;
}

const RIDGE = 1;

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

export interface Gain<Told> {
  readonly feature: Feature<Told>;
  /** By how much the log likelihood would rise, as the score test tells (C. R. Rao, Proc. Camb. Phil. Soc. 44, 1948, pp. 50–57). */
  readonly gain: number;
}

/** What each feature would add to a state. Exact to second order: what the chosen features explain already is taken off. */
export function gainsOf<Told>(
  { patterns, places, fit }: State<Told>,
  { atoms, columns, outcomes }: Training,
  candidates: readonly (readonly Feature<Told>[])[],
): Gain<Told>[] {
  const { count, width, levels, leads } = patterns;
  const size = width + 1;
  const weights = fit.probabilities.map((one, at) => one * (1 - one) * (leads[at] ?? 0));
  const information = new Float64Array(size * size);
  const full = new Float64Array(count * size);
  for (let pattern = 0; pattern < count; pattern++) {
    full[pattern * size] = 1;
    for (let at = 0; at < width; at++) full[pattern * size + at + 1] = levels[pattern * width + at] ?? 0;
    const weight = weights[pattern] ?? 0;
    for (let row = 0; row < size; row++) {
      const scaled = weight * (full[pattern * size + row] ?? 0);
      if (scaled === 0) continue;
      for (let column = 0; column < size; column++) {
        const place = row * size + column;
        information[place] = (information[place] ?? 0) + scaled * (full[pattern * size + column] ?? 0);
      }
    }
  }
  for (let at = 1; at < size; at++) information[at * size + at] = (information[at * size + at] ?? 0) + RIDGE;
  const solve = cholesky(information, size);

  const gains: Gain<Told>[] = [];
  columns.forEach(({ counts }, column) => {
    const own = candidates[column] ?? [];
    const codes = atoms[column];
    if (own.length === 0 || codes === undefined) return;
    const sizeOfAtoms = counts.length;
    const cells = new Float64Array(count * sizeOfAtoms);
    const gradient = new Float64Array(sizeOfAtoms);
    for (let lead = 0; lead < places.length; lead++) {
      const atom = codes[lead] ?? 0;
      const cell = (places[lead] ?? 0) * sizeOfAtoms + atom;
      cells[cell] = (cells[cell] ?? 0) + 1;
      gradient[atom] = (gradient[atom] ?? 0) + (outcomes[lead] ?? 0);
    }
    const own2 = new Float64Array(sizeOfAtoms);
    const cross = new Float64Array(sizeOfAtoms * size);
    for (let pattern = 0; pattern < count; pattern++) {
      const probability = fit.probabilities[pattern] ?? 0;
      const weight = probability * (1 - probability);
      for (let atom = 0; atom < sizeOfAtoms; atom++) {
        const n = cells[pattern * sizeOfAtoms + atom] ?? 0;
        if (n === 0) continue;
        gradient[atom] = (gradient[atom] ?? 0) - n * probability;
        const scaled = n * weight;
        own2[atom] = (own2[atom] ?? 0) + scaled;
        for (let at = 0; at < size; at++)
          cross[atom * size + at] =
            (cross[atom * size + at] ?? 0) + scaled * (full[pattern * size + at] ?? 0);
      }
    }
    const shared = new Float64Array(size);
    for (const feature of own) {
      let [score, curve] = [0, RIDGE];
      shared.fill(0);
      for (let atom = 0; atom < sizeOfAtoms; atom++) {
        const level = feature.levels[atom] ?? 0;
        if (level === 0) continue;
        score += level * (gradient[atom] ?? 0);
        curve += level * level * (own2[atom] ?? 0);
        for (let at = 0; at < size; at++)
          shared[at] = (shared[at] ?? 0) + level * (cross[atom * size + at] ?? 0);
      }
      const explained = solve(shared);
      for (let at = 0; at < size; at++) curve -= (shared[at] ?? 0) * (explained[at] ?? 0);
      gains.push({ feature, gain: curve > 1e-9 ? (score * score) / curve / 2 : 0 });
    }
  });
  return gains.sort((one, other) => other.gain - one.gain);
}
