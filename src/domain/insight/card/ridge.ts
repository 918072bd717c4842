import type { CodedColumn } from '../columns/coding';
import { cholesky } from './cholesky';
import { logistic } from './logistic';

const RIDGE = 8;
const STEPS = 12;
const ENOUGH = 1e-6;

/** By atom, what tells it: the tests of texts that hold there, or the atom itself where none does. */
function termsOf({ counts, texts }: CodedColumn): readonly number[][] {
  let size = texts.length;
  return counts.map((_, atom) => {
    const own = texts.flatMap((text, at) => (text.atoms.includes(atom) ? [at] : []));
    return own.length === 0 ? [size++] : own;
  });
}

/**
 * The probability of each lead by a ridge logistic regression on all ranges of numbers and all tests of texts: no card, but
 * steadier than single outcomes where those are few.
 * @param atoms by column, the atom of each lead
 */
export function ridgeProbabilities(
  columns: readonly CodedColumn[],
  atoms: readonly Uint8Array[],
  outcomes: Float64Array,
): Float64Array {
  let size = 1;
  const placed = columns.map((column) => {
    const start = size;
    const terms = termsOf(column).map((own) => own.map((term) => start + term));
    size = Math.max(size, ...terms.flat().map((term) => term + 1));
    return terms;
  });
  let beta = new Float64Array(size);
  const probabilities = new Float64Array(outcomes.length);
  const told = Array.from(outcomes, (_, lead) =>
    placed.flatMap((terms, column) => terms[atoms[column]?.[lead] ?? 0] ?? []),
  );
  for (let step = 0; step < STEPS; step++) {
    const gradient = beta.map((one, at) => (at === 0 ? 0 : -RIDGE * one));
    const hessian = new Float64Array(size * size);
    for (let at = 1; at < size; at++) hessian[at * size + at] = RIDGE;
    for (let lead = 0; lead < outcomes.length; lead++) {
      const own = told[lead] ?? [];
      let linear = beta[0] ?? 0;
      for (const at of own) linear += beta[at] ?? 0;
      const probability = logistic(linear);
      probabilities[lead] = probability;
      const error = (outcomes[lead] ?? 0) - probability;
      const weight = Math.max(probability * (1 - probability), 1e-6);
      gradient[0] = (gradient[0] ?? 0) + error;
      hessian[0] = (hessian[0] ?? 0) + weight;
      for (let one = 0; one < own.length; one++) {
        const row = own[one] ?? 0;
        gradient[row] = (gradient[row] ?? 0) + error;
        hessian[row * size] = (hessian[row * size] ?? 0) + weight;
        for (let other = 0; other <= one; other++) {
          const place = row * size + (own[other] ?? 0);
          hessian[place] = (hessian[place] ?? 0) + weight;
        }
      }
    }
    // `cholesky` reads the lower triangle alone.
    const move = cholesky(hessian, size)(gradient);
    beta = beta.map((one, at) => one + Math.max(-3, Math.min(3, move[at] ?? 0)));
    if (move.every((one) => Math.abs(one) < ENOUGH)) break;
  }
  return probabilities;
}
