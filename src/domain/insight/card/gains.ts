import { addTo, byteAt, integerAt, numberAt, sumOver } from '../columns/numbers';
import { cholesky } from './cholesky';
import type { Residual } from './composite';
import type { Feature } from './feature';
import { RIDGE, type State, type Training } from './state';

/** A feature with what it would add to a state. */
export interface Gain<Source> {
  readonly feature: Feature<Source>;
  /**
   * By how much the log likelihood would rise, in natural units, by the score test (C. R. Rao, Proc. Camb. Phil. Soc. 44, 1948,
   * pp. 50–57).
   */
  readonly gain: number;
  /** 1 where the feature would raise the odds beside those of the state, -1 where it would lower them. */
  readonly direction: number;
}

/** Makes features of several of a column's atoms, by what a state leaves unexplained. */
export type Compose<Source> = (column: number, residual: Residual) => readonly Feature<Source>[];

/** When atoms are ranked, this much information without any difference is added to each: small ones are drawn to the middle. */
const PRIOR_INFORMATION = 2;
/** A feature with less curvature than this is explained by the state, and gains nothing. */
const LEAST_CURVATURE = 1e-9;

/**
 * What each feature would add to a state, the largest gain first. It is exact to second order: what the features of the state explain
 * already is subtracted.
 * @param candidates features by column
 * @param compose makes more features of a column that has candidates
 */
export function gainsOf<Source>(
  state: State,
  training: Training,
  candidates: readonly (readonly Feature<Source>[])[],
  compose: Compose<Source> = () => [],
): Gain<Source>[] {
  const { full, size, solve } = informationOf(state);
  const gains: Gain<Source>[] = [];
  const shared = new Float64Array(size);
  training.columns.forEach(({ counts }, column) => {
    const own = candidates[column] ?? [];
    const codes = training.atoms[column];
    if (own.length === 0 || codes === undefined) return;
    const atoms = counts.length;
    const { gradient, curvature, cross } = derivativesOf(state, training.outcomes, codes, atoms, full, size);
    const taken = state.features.filter((one) => one.column === column);
    const composites = compose(column, {
      rate: (some) => sumOver(gradient, some) / (sumOver(curvature, some) + PRIOR_INFORMATION),
      isFree: (atom) => taken.every(({ levels }) => levels[atom] === 0),
    });
    for (const feature of [...own, ...composites]) {
      let [score, curve] = [0, RIDGE];
      shared.fill(0);
      for (let atom = 0; atom < atoms; atom++) {
        const level = numberAt(feature.levels, atom);
        if (level === 0) continue;
        score += level * numberAt(gradient, atom);
        curve += level * level * numberAt(curvature, atom);
        const mixed = atom * size;
        for (let at = 0; at < size; at++) addTo(shared, at, level * numberAt(cross, mixed + at));
      }
      const explained = solve(shared);
      for (let at = 0; at < size; at++) curve -= numberAt(shared, at) * numberAt(explained, at);
      const gain = curve > LEAST_CURVATURE ? (score * score) / curve / 2 - feature.cost : 0;
      gains.push({ feature, gain, direction: Math.sign(score) });
    }
  });
  return gains.sort((one, other) => other.gain - one.gain);
}

/**
 * The information matrix of a state's own coefficients, ready to be solved.
 * @returns `full` has the levels of each pattern, `size` numbers each, with a 1 for the intercept before them
 */
export function informationOf({ patterns, fit }: State) {
  const { count, width, levels, leads } = patterns;
  const size = width + 1;
  const information = new Float64Array(size * size);
  const full = new Float64Array(count * size);
  for (let pattern = 0; pattern < count; pattern++) {
    full[pattern * size] = 1;
    full.set(levels.subarray(pattern * width, (pattern + 1) * width), pattern * size + 1);
    const probability = numberAt(fit.probabilities, pattern);
    const weight = probability * (1 - probability) * numberAt(leads, pattern);
    for (let row = 0; row < size; row++) {
      const scaled = weight * numberAt(full, pattern * size + row);
      if (scaled === 0) continue;
      for (let column = 0; column < size; column++)
        addTo(information, row * size + column, scaled * numberAt(full, pattern * size + column));
    }
  }
  for (let at = 1; at < size; at++) addTo(information, at * size + at, RIDGE);
  return { full, size, solve: cholesky(information, size) };
}

/**
 * The derivatives of the log likelihood by the atoms of a column.
 * @param codes by lead, the atom of the column
 * @param atoms how many atoms the column has
 * @param full the levels of each pattern as `informationOf` gives them, `size` numbers each
 * @returns by atom, the gradient and the curvature; and the mixed derivatives, `cross[atom * size + coefficient]`
 */
function derivativesOf(
  { patterns: { count }, places, fit }: State,
  outcomes: Float64Array,
  codes: Uint8Array,
  atoms: number,
  full: Float64Array,
  size: number,
) {
  const cells = new Float64Array(count * atoms);
  const gradient = new Float64Array(atoms);
  for (let lead = 0; lead < places.length; lead++) {
    const atom = byteAt(codes, lead);
    addTo(cells, integerAt(places, lead) * atoms + atom, 1);
    addTo(gradient, atom, numberAt(outcomes, lead));
  }
  const curvature = new Float64Array(atoms);
  const cross = new Float64Array(atoms * size);
  for (let pattern = 0; pattern < count; pattern++) {
    const probability = numberAt(fit.probabilities, pattern);
    const weight = probability * (1 - probability);
    const levels = pattern * size;
    for (let atom = 0; atom < atoms; atom++) {
      const leads = numberAt(cells, pattern * atoms + atom);
      if (leads === 0) continue;
      addTo(gradient, atom, -(leads * probability));
      const scaled = leads * weight;
      addTo(curvature, atom, scaled);
      const own = atom * size;
      for (let at = 0; at < size; at++) addTo(cross, own + at, scaled * numberAt(full, levels + at));
    }
  }
  return { gradient, curvature, cross };
}
