import { cholesky } from './cholesky';

/** Leads that no feature tells apart are one pattern. */
export interface Patterns {
  readonly count: number;
  /** How many features. */
  readonly width: number;
  /** `levels[pattern * width + feature]` */
  readonly levels: Float64Array;
  /** By pattern, how many leads, and the sum of their outcomes (or of what the outcome is taken to be, 0 to 1). */
  readonly leads: Float64Array;
  readonly won: Float64Array;
}

export interface Fit {
  /** The intercept, then a coefficient a feature. */
  readonly coefficients: Float64Array;
  /** Negative log likelihood with the ridge's penalty. */
  readonly loss: number;
  /** The probability of each pattern. */
  readonly probabilities: Float64Array;
}

/** No lead counts for more than one with this coefficient against it: keeps what is perfectly separated finite. */
const STEPS = 25;
const ENOUGH = 1e-7;

export const logistic = (value: number) => 1 / (1 + Math.exp(-value));

/** log(1 + e^x) without overflow. */
const softplus = (x: number) => (x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x)));

/** Logistic regression with a ridge on all coefficients but the intercept, by Newton's method with halved steps. */
export function fitLogistic(patterns: Patterns, ridge: number, start?: Float64Array): Fit {
  const { count, width, levels, leads, won } = patterns;
  const size = width + 1;
  let coefficients = start ?? new Float64Array(size);
  if (start === undefined) coefficients[0] = baseOf(patterns);
  const linear = new Float64Array(count);
  const lossAt = (beta: Float64Array): number => {
    let loss = 0;
    for (let pattern = 0; pattern < count; pattern++) {
      let sum = beta[0] ?? 0;
      for (let at = 0; at < width; at++) sum += (levels[pattern * width + at] ?? 0) * (beta[at + 1] ?? 0);
      linear[pattern] = sum;
      loss += (leads[pattern] ?? 0) * softplus(sum) - (won[pattern] ?? 0) * sum;
    }
    for (let at = 1; at < size; at++) loss += 0.5 * ridge * (beta[at] ?? 0) ** 2;
    return loss;
  };
  let loss = lossAt(coefficients);
  for (let step = 0; step < STEPS; step++) {
    const { gradient, hessian } = curvature(patterns, linear, coefficients, ridge);
    const move = cholesky(hessian, size)(gradient);
    let next = coefficients;
    let nextLoss = Infinity;
    for (let scale = 1; scale > 1e-4; scale /= 2) {
      next = coefficients.map((one, at) => one + scale * (move[at] ?? 0));
      nextLoss = lossAt(next);
      if (nextLoss <= loss + 1e-9) break;
    }
    const gained = loss - nextLoss;
    if (!(gained >= 0)) break;
    coefficients = next;
    loss = nextLoss;
    if (gained < ENOUGH * (1 + Math.abs(loss))) break;
  }
  loss = lossAt(coefficients);
  return { coefficients, loss, probabilities: linear.map(logistic) };
}

function baseOf({ leads, won }: Patterns): number {
  const total = leads.reduce((sum, one) => sum + one, 0);
  const wins = won.reduce((sum, one) => sum + one, 0);
  return Math.log((wins + 0.5) / (total - wins + 0.5));
}

/** The ascent direction's ingredients at `linear`: gradient of the log likelihood, and the negative Hessian. */
function curvature(
  { count, width, levels, leads, won }: Patterns,
  linear: Float64Array,
  beta: Float64Array,
  ridge: number,
) {
  const size = width + 1;
  const gradient = new Float64Array(size);
  const hessian = new Float64Array(size * size);
  const present = new Int32Array(width);
  for (let pattern = 0; pattern < count; pattern++) {
    const probability = logistic(linear[pattern] ?? 0);
    const n = leads[pattern] ?? 0;
    const error = (won[pattern] ?? 0) - n * probability;
    const weight = n * probability * (1 - probability);
    gradient[0] = (gradient[0] ?? 0) + error;
    hessian[0] = (hessian[0] ?? 0) + weight;
    let found = 0;
    for (let at = 0; at < width; at++) if (levels[pattern * width + at] !== 0) present[found++] = at;
    for (let one = 0; one < found; one++) {
      const row = present[one] ?? 0;
      const level = levels[pattern * width + row] ?? 0;
      gradient[row + 1] = (gradient[row + 1] ?? 0) + error * level;
      const start = (row + 1) * size;
      hessian[start] = (hessian[start] ?? 0) + weight * level;
      for (let other = 0; other <= one; other++) {
        const column = present[other] ?? 0;
        const place = start + column + 1;
        hessian[place] = (hessian[place] ?? 0) + weight * level * (levels[pattern * width + column] ?? 0);
      }
    }
  }
  for (let at = 1; at < size; at++) {
    gradient[at] = (gradient[at] ?? 0) - ridge * (beta[at] ?? 0);
    hessian[at * size + at] = (hessian[at * size + at] ?? 0) + ridge;
    for (let column = 0; column < at; column++)
      hessian[column * size + at] = hessian[at * size + column] ?? 0;
  }
  return { gradient, hessian };
}
