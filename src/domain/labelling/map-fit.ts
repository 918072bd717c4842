import { cholesky } from '../insight/card/cholesky';
import { logistic } from '../insight/card/logistic';
import { addTo, numberAt } from '../insight/columns/numbers';

/** What was answered, as a regression takes it. */
export interface Answered {
  /** How many answers there are. */
  readonly count: number;
  /** By answer, 1 for hot and 0 for not. */
  readonly hot: Float64Array;
}

/** A criterion by answer, with what is thought of it before any answer is known. */
export interface Weighed {
  readonly levels: Float64Array;
  /** The log odds that it is thought to be worth. */
  readonly expected: number;
}

/** A logistic regression that is fitted to a few answers. */
export interface MapFit {
  /** The intercept, then one coefficient for each criterion, in log odds. */
  readonly coefficients: Float64Array;
  /** The log of how probable the answers are under these criteria, whatever their coefficients (Laplace's approximation). */
  readonly evidence: number;
}

const MAX_STEPS = 30;
const LEAST_MOVE = 1e-6;
const softplus = (x: number) => (x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x)));

/** Fits by the largest posterior. @param variances of the intercept and of every coefficient about what is expected */
export function fitMap(
  { count, hot }: Answered,
  criteria: readonly Weighed[],
  variances: { readonly intercept: number; readonly coefficient: number },
): MapFit {
  const size = criteria.length + 1;
  const means = Float64Array.from([0, ...criteria.map(({ expected }) => expected)]);
  const precisions = Float64Array.from({ length: size }, (_, at) =>
    at === 0 ? 1 / variances.intercept : 1 / variances.coefficient,
  );
  const rows = Array.from({ length: count }, (_, answer) =>
    Float64Array.from([1, ...criteria.map(({ levels }) => numberAt(levels, answer))]),
  );
  const sumAt = (coefficients: Float64Array, row: Float64Array) => {
    let sum = 0;
    for (let at = 0; at < size; at++) sum += numberAt(coefficients, at) * numberAt(row, at);
    return sum;
  };
  const lossAt = (coefficients: Float64Array) => {
    let loss = 0;
    for (let answer = 0; answer < count; answer++) {
      const sum = sumAt(coefficients, rows[answer] as Float64Array);
      loss += softplus(sum) - numberAt(hot, answer) * sum;
    }
    for (let at = 0; at < size; at++)
      loss += 0.5 * numberAt(precisions, at) * (numberAt(coefficients, at) - numberAt(means, at)) ** 2;
    return loss;
  };
  let coefficients: Float64Array = Float64Array.from(means);
  let loss = lossAt(coefficients);
  let hessian = new Float64Array(size * size);
  for (let step = 0; step < MAX_STEPS; step++) {
    const gradient = new Float64Array(size);
    hessian = new Float64Array(size * size);
    for (let answer = 0; answer < count; answer++) {
      const row = rows[answer] as Float64Array;
      const probability = logistic(sumAt(coefficients, row));
      const error = numberAt(hot, answer) - probability;
      const weight = probability * (1 - probability);
      for (let at = 0; at < size; at++) {
        const level = numberAt(row, at);
        if (level === 0) continue;
        addTo(gradient, at, error * level);
        for (let other = 0; other <= at; other++)
          addTo(hessian, at * size + other, weight * level * numberAt(row, other));
      }
    }
    for (let at = 0; at < size; at++) {
      addTo(gradient, at, -numberAt(precisions, at) * (numberAt(coefficients, at) - numberAt(means, at)));
      addTo(hessian, at * size + at, numberAt(precisions, at));
    }
    const move = cholesky(hessian, size)(gradient);
    let scale = 1;
    let next = coefficients;
    let nextLoss = Infinity;
    for (; scale > 1e-3; scale /= 2) {
      next = coefficients.map((one, at) => one + scale * numberAt(move, at));
      nextLoss = lossAt(next);
      if (nextLoss <= loss + 1e-9) break;
    }
    const moved = loss - nextLoss;
    coefficients = next;
    loss = nextLoss;
    if (moved < LEAST_MOVE) break;
  }
  let logDet = 0;
  const lower = new Float64Array(size * size);
  for (let row = 0; row < size; row++)
    for (let column = 0; column <= row; column++) {
      let rest = numberAt(hessian, row * size + column);
      for (let at = 0; at < column; at++)
        rest -= numberAt(lower, row * size + at) * numberAt(lower, column * size + at);
      if (row === column) {
        lower[row * size + row] = Math.sqrt(Math.max(rest, 1e-12));
        logDet += Math.log(Math.max(rest, 1e-12));
      } else lower[row * size + column] = rest / numberAt(lower, column * size + column);
    }
  let logPrior = 0;
  for (let at = 0; at < size; at++) logPrior += 0.5 * Math.log(numberAt(precisions, at));
  return { coefficients, evidence: -loss + logPrior - 0.5 * logDet };
}
