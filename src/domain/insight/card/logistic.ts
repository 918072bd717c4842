import { addTo, numberAt, sumOfAll } from '../columns/numbers';
import { cholesky } from './cholesky';

/** The leads of a training by patterns: leads that no feature tells apart are one pattern. */
export interface Patterns {
  /** How many patterns there are. */
  readonly count: number;
  /** How many features there are. */
  readonly width: number;
  /** The level of each feature in each pattern: `levels[pattern * width + feature]`. */
  readonly levels: Float64Array;
  /** By pattern, how many leads it has, and the sum of their outcomes: 0 to 1 each, 1 for a lead that was won. */
  readonly leads: Float64Array;
  readonly won: Float64Array;
}

/** A logistic regression that is fitted. */
export interface Fit {
  /** The intercept, then one coefficient for each feature, in log odds. */
  readonly coefficients: Float64Array;
  /** The negative log likelihood, in natural units, with the penalty of the ridge. */
  readonly loss: number;
  /** The probability that a lead of each pattern is won. */
  readonly probabilities: Float64Array;
}

/** At most 25 steps of Newton's method are made. */
const MAX_STEPS = 25;
/** The steps end when one lowers the loss by less than this share of it. */
const LEAST_GAIN = 1e-7;
/** A step is halved until the loss falls, at most to this scale. */
const LEAST_SCALE = 1e-4;
/** By so much the loss may rise through rounding. */
const SLACK = 1e-9;

/** The probability that belongs to log odds. */
export const logistic = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));

/** log(1 + e^x) without overflow. */
const softplus = (x: number) => (x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x)));

/**
 * Fits a logistic regression with a ridge on all coefficients but the intercept, by Newton's method with halved steps.
 * @param ridge the weight of the penalty, half the sum of the squared coefficients
 * @param start coefficients to begin with; without them, those of the base rate
 */
export function fitLogistic(patterns: Patterns, ridge: number, start?: Float64Array): Fit {
  const size = patterns.width + 1;
  let coefficients = start ?? new Float64Array(size);
  if (start === undefined) coefficients[0] = baseLogOdds(patterns);
  const logOdds = new Float64Array(patterns.count);
  let loss = lossAt(coefficients, patterns, ridge, logOdds);
  for (let step = 0; step < MAX_STEPS; step++) {
    const { gradient, hessian } = derivativesAt(coefficients, patterns, ridge, logOdds);
    const move = cholesky(hessian, size)(gradient);
    let next = coefficients;
    let nextLoss = Infinity;
    for (let scale = 1; scale > LEAST_SCALE; scale /= 2) {
      next = coefficients.map((one, at) => one + scale * numberAt(move, at));
      nextLoss = lossAt(next, patterns, ridge, logOdds);
      if (nextLoss <= loss + SLACK) break;
    }
    const gain = loss - nextLoss;
    if (!(gain >= 0)) break;
    coefficients = next;
    loss = nextLoss;
    if (gain < LEAST_GAIN * (1 + Math.abs(loss))) break;
  }
  loss = lossAt(coefficients, patterns, ridge, logOdds);
  return { coefficients, loss, probabilities: logOdds.map(logistic) };
}

/** The log odds of winning among all leads, with half a lead added to either side. */
function baseLogOdds({ leads, won }: Patterns): number {
  const wins = sumOfAll(won);
  return Math.log((wins + 0.5) / (sumOfAll(leads) - wins + 0.5));
}

/** The loss with some coefficients. It writes the log odds of each pattern into `logOdds`. */
function lossAt(
  coefficients: Float64Array,
  { count, width, levels, leads, won }: Patterns,
  ridge: number,
  logOdds: Float64Array,
): number {
  let loss = 0;
  for (let pattern = 0; pattern < count; pattern++) {
    const own = pattern * width;
    let sum = numberAt(coefficients, 0);
    for (let at = 0; at < width; at++) sum += numberAt(levels, own + at) * numberAt(coefficients, at + 1);
    logOdds[pattern] = sum;
    loss += numberAt(leads, pattern) * softplus(sum) - numberAt(won, pattern) * sum;
  }
  for (let at = 1; at <= width; at++) loss += 0.5 * ridge * numberAt(coefficients, at) ** 2;
  return loss;
}

/** The derivatives of the log likelihood by the coefficients. */
interface Derivatives {
  /** How many coefficients there are. */
  readonly size: number;
  readonly gradient: Float64Array;
  /** The negative Hessian: size × size numbers by rows, of which only the lower triangle is filled. */
  readonly hessian: Float64Array;
}

/** The derivatives at some coefficients, whose log odds by pattern are given. */
function derivativesAt(
  coefficients: Float64Array,
  patterns: Patterns,
  ridge: number,
  logOdds: Float64Array,
): Derivatives {
  const size = patterns.width + 1;
  const gradient = new Float64Array(size);
  const hessian = new Float64Array(size * size);
  const derivatives = { size, gradient, hessian };
  for (let pattern = 0; pattern < patterns.count; pattern++) {
    const probability = logistic(numberAt(logOdds, pattern));
    const leads = numberAt(patterns.leads, pattern);
    const error = numberAt(patterns.won, pattern) - leads * probability;
    const weight = leads * probability * (1 - probability);
    addPattern(derivatives, patterns, pattern, error, weight);
  }
  for (let at = 1; at < size; at++) {
    addTo(gradient, at, -(ridge * numberAt(coefficients, at)));
    addTo(hessian, at * size + at, ridge);
  }
  return derivatives;
}

/** Adds what one pattern contributes to the derivatives. Most levels are 0 and contribute nothing. */
function addPattern(
  { size, gradient, hessian }: Derivatives,
  { width, levels }: Patterns,
  pattern: number,
  error: number,
  weight: number,
): void {
  const own = pattern * width;
  addTo(gradient, 0, error);
  addTo(hessian, 0, weight);
  for (let feature = 0; feature < width; feature++) {
    const level = numberAt(levels, own + feature);
    if (level === 0) continue;
    const row = (feature + 1) * size;
    addTo(gradient, feature + 1, error * level);
    addTo(hessian, row, weight * level);
    for (let other = 0; other <= feature; other++) {
      const otherLevel = numberAt(levels, own + other);
      if (otherLevel !== 0) addTo(hessian, row + other + 1, weight * level * otherLevel);
    }
  }
}
