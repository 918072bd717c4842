import { cholesky } from './cholesky';
import type { CodedColumn } from './coding';
import { logistic } from './logistic';

const RIDGE = 8;
const STEPS = 12;
const ENOUGH = 1e-6;

/**
 * The probability of each lead by a ridge logistic regression on all atoms of all columns: no card, but steadier than single
 * outcomes where those are few.
 * @param atoms by column, the atom of each lead
 */
export function ridgeProbabilities(
  columns: readonly CodedColumn[],
  atoms: readonly Uint8Array[],
  outcomes: Float64Array,
): Float64Array {
  const starts: number[] = [];
  let size = 1;
  for (const { counts } of columns) {
    starts.push(size);
    size += counts.length;
  }
  let beta = new Float64Array(size);
  const probabilities = new Float64Array(outcomes.length);
  const own = new Int32Array(columns.length);
  const locate = (lead: number) => {
    for (let at = 0; at < own.length; at++) own[at] = (starts[at] ?? 0) + (atoms[at]?.[lead] ?? 0);
  };
  for (let step = 0; step < STEPS; step++) {
    const gradient = beta.map((one, at) => (at === 0 ? 0 : -RIDGE * one));
    const hessian = new Float64Array(size * size);
    for (let at = 1; at < size; at++) hessian[at * size + at] = RIDGE;
    for (let lead = 0; lead < outcomes.length; lead++) {
      locate(lead);
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
