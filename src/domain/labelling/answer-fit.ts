import { cholesky, logDeterminant } from '../insight/card/cholesky';
import { logistic } from '../insight/card/logistic';
import { addTo, numberAt } from '../insight/columns/numbers';

/** What is thought of a criterion before any answer is known: what it is worth in log odds, give or take. */
export interface Expected {
  /** By judged lead, the share of its points that the lead earns. */
  readonly levels: Float64Array;
  /** What it is thought to be worth, in log odds. */
  readonly worth: number;
}

/** A logistic regression that is fitted to a few answers. */
export interface AnswerFit {
  /** The intercept, then one coefficient for each criterion, in log odds. */
  readonly coefficients: Float64Array;
  /** The log of how probable the answers are by these criteria, over all coefficients that were possible before (Laplace's approximation). */
  readonly evidence: number;
}

/** How far coefficients were thought to lie from what was expected: variances, in squared log odds. */
const VARIANCE = { intercept: 25, criterion: 4 };
/** At most 30 steps of Newton's method are made; they end when one lowers the loss by less than this. */
const MAX_STEPS = 30;
const LEAST_GAIN = 1e-6;
/** A step is halved until the loss falls, at most to this scale. */
const LEAST_SCALE = 1e-3;
/** By so much the loss may rise through rounding. */
const SLACK = 1e-9;

/** log(1 + e^x) without overflow. */
const softplus = (x: number) => (x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x)));

/** The answers by the criteria of one card, and what was expected of these. */
interface Problem {
  /** The number of coefficients: the intercept's and one for each criterion. */
  readonly size: number;
  /** The levels by lead: `levels[lead * size + coefficient]`, 1 for the intercept. */
  readonly levels: Float64Array;
  /** By lead, 1 for hot, 0 for not, and ½ for one that was judged both ways. */
  readonly hot: Float64Array;
  readonly worth: Float64Array;
  /** By coefficient, one over its variance. */
  readonly precision: Float64Array;
}

/** Fits the coefficients that are most probable by the answers and by what was expected of each criterion. */
export function fitAnswers(hot: Float64Array, criteria: readonly Expected[]): AnswerFit {
  const size = criteria.length + 1;
  const levels = new Float64Array(hot.length * size);
  for (let lead = 0; lead < hot.length; lead++) {
    levels[lead * size] = 1;
    criteria.forEach((one, at) => {
      levels[lead * size + at + 1] = numberAt(one.levels, lead);
    });
  }
  const worth = Float64Array.from([0, ...criteria.map((one) => one.worth)]);
  const precision = new Float64Array(size).fill(1 / VARIANCE.criterion);
  precision[0] = 1 / VARIANCE.intercept;
  const problem: Problem = { size, levels, hot, worth, precision };
  let coefficients = worth;
  let logOdds = logOddsAt(coefficients, problem);
  let loss = lossAt(coefficients, logOdds, problem);
  let { gradient, hessian } = derivativesAt(coefficients, logOdds, problem);
  for (let step = 0; step < MAX_STEPS; step++) {
    const move = cholesky(hessian, size)(gradient);
    const before = loss;
    for (let scale = 1; scale > LEAST_SCALE; scale /= 2) {
      const next = coefficients.map((one, at) => one + scale * numberAt(move, at));
      const nextOdds = logOddsAt(next, problem);
      const nextLoss = lossAt(next, nextOdds, problem);
      if (nextLoss > before + SLACK) continue;
      [coefficients, logOdds, loss] = [next, nextOdds, nextLoss];
      break;
    }
    ({ gradient, hessian } = derivativesAt(coefficients, logOdds, problem));
    if (before - loss < LEAST_GAIN) break;
  }
  const logPrecision = precision.reduce((sum, one) => sum + Math.log(one), 0);
  return { coefficients, evidence: -loss + (logPrecision - logDeterminant(hessian, size)) / 2 };
}

function logOddsAt(coefficients: Float64Array, { size, levels, hot }: Problem): Float64Array {
  return hot.map((_, lead) => {
    let sum = 0;
    for (let at = 0; at < size; at++) sum += numberAt(coefficients, at) * numberAt(levels, lead * size + at);
    return sum;
  });
}

/** The negative log of the posterior, without its constant. */
function lossAt(
  coefficients: Float64Array,
  logOdds: Float64Array,
  { size, hot, worth, precision }: Problem,
): number {
  let loss = 0;
  for (let lead = 0; lead < hot.length; lead++)
    loss += softplus(numberAt(logOdds, lead)) - numberAt(hot, lead) * numberAt(logOdds, lead);
  for (let at = 0; at < size; at++)
    loss += (numberAt(precision, at) * (numberAt(coefficients, at) - numberAt(worth, at)) ** 2) / 2;
  return loss;
}

/** The derivatives of the log of the posterior. Of the negative Hessian only the lower triangle is filled. */
function derivativesAt(coefficients: Float64Array, logOdds: Float64Array, problem: Problem) {
  const { size, levels, hot, worth, precision } = problem;
  const gradient = new Float64Array(size);
  const hessian = new Float64Array(size * size);
  for (let at = 0; at < size; at++) {
    gradient[at] = numberAt(precision, at) * (numberAt(worth, at) - numberAt(coefficients, at));
    hessian[at * size + at] = numberAt(precision, at);
  }
  for (let lead = 0; lead < hot.length; lead++) {
    const probability = logistic(numberAt(logOdds, lead));
    const error = numberAt(hot, lead) - probability;
    const weight = probability * (1 - probability);
    for (let at = 0; at < size; at++) {
      const level = numberAt(levels, lead * size + at);
      if (level === 0) continue;
      addTo(gradient, at, error * level);
      for (let other = 0; other <= at; other++)
        addTo(hessian, at * size + other, weight * level * numberAt(levels, lead * size + other));
    }
  }
  return { gradient, hessian };
}
