import { sumOver } from '../columns/support';
import { cholesky } from './cholesky';
import type { Residual } from './composite';
import type { Feature } from './feature';
import { RIDGE, type State, type Training } from './state';

export interface Gain<Told> {
  readonly feature: Feature<Told>;
  /** By how much the log likelihood would rise, as the score test tells (C. R. Rao, Proc. Camb. Phil. Soc. 44, 1948, pp. 50–57). */
  readonly gain: number;
}

/** Makes features of several of a column's atoms, by what a state leaves to explain. */
export type Compose<Told> = (column: number, residual: Residual) => readonly Feature<Told>[];

/** As if so much information of no difference were added to each atom when they are ranked. */
const SHRINK = 2;
/** What a composite feature has to tell more than a plain one: its ends are chosen by the outcomes too. */
const COMPOSITE = 1;

/** What each feature would add to a state. Exact to second order: what the chosen features explain already is taken off. */
export function gainsOf<Told>(
  state: State<Told>,
  training: Training,
  candidates: readonly (readonly Feature<Told>[])[],
  compose: Compose<Told> = () => [],
): Gain<Told>[] {
  const { full, size, solve } = informationOf(state);
  const gains: Gain<Told>[] = [];
  const shared = new Float64Array(size);
  training.columns.forEach(({ counts }, column) => {
    const own = candidates[column] ?? [];
    const codes = training.atoms[column];
    if (own.length === 0 || codes === undefined) return;
    const atoms = counts.length;
    const { gradient, curvature, cross } = derivativesOf(state, training.outcomes, codes, atoms, full, size);
    const taken = state.features.filter((one) => one.column === column);
    const composites = compose(column, {
      rate: (some) => sumOver(gradient, some) / (sumOver(curvature, some) + SHRINK),
      isFree: (atom) => taken.every(({ levels }) => levels[atom] === 0),
    });
    [...own, ...composites].forEach((feature, place) => {
      let [score, curve] = [0, RIDGE];
      shared.fill(0);
      for (let atom = 0; atom < atoms; atom++) {
        const level = feature.levels[atom] ?? 0;
        if (level === 0) continue;
        score += level * (gradient[atom] ?? 0);
        curve += level * level * (curvature[atom] ?? 0);
        for (let at = 0; at < size; at++)
          shared[at] = (shared[at] ?? 0) + level * (cross[atom * size + at] ?? 0);
      }
      const explained = solve(shared);
      for (let at = 0; at < size; at++) curve -= (shared[at] ?? 0) * (explained[at] ?? 0);
      const handicap = place < own.length ? 0 : COMPOSITE;
      gains.push({ feature, gain: curve > 1e-9 ? (score * score) / curve / 2 - handicap : 0 });
    });
  });
  return gains.sort((one, other) => other.gain - one.gain);
}

/** The patterns' levels with the intercept's before them, and the information of a state's own coefficients. */
function informationOf({ patterns, fit }: State) {
  const { count, width, levels, leads } = patterns;
  const size = width + 1;
  const information = new Float64Array(size * size);
  const full = new Float64Array(count * size);
  for (let pattern = 0; pattern < count; pattern++) {
    full[pattern * size] = 1;
    for (let at = 0; at < width; at++) full[pattern * size + at + 1] = levels[pattern * width + at] ?? 0;
    const probability = fit.probabilities[pattern] ?? 0;
    const weight = probability * (1 - probability) * (leads[pattern] ?? 0);
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
  return { full, size, solve: cholesky(information, size) };
}

/** By atom of a column: the slope and the curvature of the log likelihood, and what it shares with each coefficient. */
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
    const atom = codes[lead] ?? 0;
    const cell = (places[lead] ?? 0) * atoms + atom;
    cells[cell] = (cells[cell] ?? 0) + 1;
    gradient[atom] = (gradient[atom] ?? 0) + (outcomes[lead] ?? 0);
  }
  const curvature = new Float64Array(atoms);
  const cross = new Float64Array(atoms * size);
  for (let pattern = 0; pattern < count; pattern++) {
    const probability = fit.probabilities[pattern] ?? 0;
    const weight = probability * (1 - probability);
    for (let atom = 0; atom < atoms; atom++) {
      const n = cells[pattern * atoms + atom] ?? 0;
      if (n === 0) continue;
      gradient[atom] = (gradient[atom] ?? 0) - n * probability;
      const scaled = n * weight;
      curvature[atom] = (curvature[atom] ?? 0) + scaled;
      for (let at = 0; at < size; at++)
        cross[atom * size + at] = (cross[atom * size + at] ?? 0) + scaled * (full[pattern * size + at] ?? 0);
    }
  }
  return { gradient, curvature, cross };
}
