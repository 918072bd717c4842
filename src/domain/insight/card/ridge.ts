import type { CodedColumn } from '../columns/coding';
import { addTo, byteAt, numberAt } from '../columns/numbers';
import { cholesky } from './cholesky';
import { logistic } from './logistic';

/** The weight of the ridge's penalty on every coefficient but the intercept. */
const RIDGE = 8;
/** At most 12 steps of Newton's method are made. */
const MAX_STEPS = 12;
/** The steps end when none moves a coefficient by more than this. */
const LEAST_MOVE = 1e-6;
/** A step moves no coefficient by more than this. */
const LARGEST_MOVE = 3;
/** Each lead weighs at least this much, however sure its probability is. */
const LEAST_WEIGHT = 1e-6;

/** By atom, the terms of the regression that apply there: the tests of texts that hold, or the atom itself where none does. */
function termsOf({ counts, texts }: CodedColumn): readonly number[][] {
  let size = texts.length;
  return counts.map((_, atom) => {
    const own = texts.flatMap((text, at) => (text.atoms.includes(atom) ? [at] : []));
    return own.length === 0 ? [size++] : own;
  });
}

/** By lead, the coefficients that apply to it beside the intercept; and how many coefficients there are. */
function coefficientsOf(columns: readonly CodedColumn[], atoms: readonly Uint8Array[], leads: number) {
  let size = 1;
  const placed = columns.map((column) => {
    const start = size;
    const terms = termsOf(column).map((own) => own.map((term) => start + term));
    size = Math.max(size, ...terms.flat().map((term) => term + 1));
    return terms;
  });
  const byLead = Array.from({ length: leads }, (_, lead) =>
    placed.flatMap((terms, column) => {
      const own = atoms[column];
      return own === undefined ? [] : (terms[byteAt(own, lead)] ?? []);
    }),
  );
  return { byLead, size };
}

/**
 * The probability that each lead is won, by a logistic ridge regression on all ranges of numbers and all tests of texts. That is no card,
 * but it is steadier than single outcomes where those are few.
 * @param atoms by column, the atom of each lead
 * @param outcomes by lead, 1 for won and 0 for lost
 */
export function ridgeProbabilities(
  columns: readonly CodedColumn[],
  atoms: readonly Uint8Array[],
  outcomes: Float64Array,
): Float64Array {
  const { byLead, size } = coefficientsOf(columns, atoms, outcomes.length);
  let coefficients = new Float64Array(size);
  const probabilities = new Float64Array(outcomes.length);
  for (let step = 0; step < MAX_STEPS; step++) {
    const gradient = coefficients.map((one, at) => (at === 0 ? 0 : -RIDGE * one));
    const hessian = new Float64Array(size * size);
    for (let at = 1; at < size; at++) hessian[at * size + at] = RIDGE;
    byLead.forEach((own, lead) => {
      let logOdds = numberAt(coefficients, 0);
      for (const at of own) logOdds += numberAt(coefficients, at);
      const probability = logistic(logOdds);
      probabilities[lead] = probability;
      const error = numberAt(outcomes, lead) - probability;
      const weight = Math.max(probability * (1 - probability), LEAST_WEIGHT);
      addLead(gradient, hessian, own, error, weight);
    });
    const move = cholesky(hessian, size)(gradient);
    coefficients = coefficients.map(
      (one, at) => one + Math.max(-LARGEST_MOVE, Math.min(LARGEST_MOVE, numberAt(move, at))),
    );
    if (move.every((one) => Math.abs(one) < LEAST_MOVE)) break;
  }
  return probabilities;
}

/** Adds what one lead contributes to the gradient and to the lower triangle of the negative Hessian. */
function addLead(
  gradient: Float64Array,
  hessian: Float64Array,
  own: readonly number[],
  error: number,
  weight: number,
): void {
  const size = gradient.length;
  addTo(gradient, 0, error);
  addTo(hessian, 0, weight);
  for (const row of own) {
    addTo(gradient, row, error);
    addTo(hessian, row * size, weight);
    for (const column of own) {
      addTo(hessian, row * size + column, weight);
      if (column === row) break;
    }
  }
}
