import { type Card, type FitOptions, fitCards, probabilityAt, sumOf, trainingOf } from './card';
import type { CodedColumn } from './coding';
import type { FieldCriterion } from './feature';
import { stratifiedFolds } from './folds';
import { auc, averagePrecision, brier, calibrationError, logLoss, lossOf } from './measures';

/** How good predictions were of leads that the card had not seen. */
export interface Quality {
  readonly auc: number;
  readonly averagePrecision: number;
  readonly logLoss: number;
  readonly brier: number;
  readonly calibrationError: number;
}

export interface CrossValidation {
  /** The probability of each lead by a card that was fitted without it. */
  readonly probabilities: Float64Array;
  readonly quality: Quality;
  /**
   * By how many standard errors the out-of-fold log loss is below that of the base rate. A suggestion is only made above 1.645.
   */
  readonly evidence: number;
}

export const FOLDS = 5;
/** One-sided, 95 %. */
export const GATE = 1.645;

/** @param probabilities of leads that what gave them had not seen */
export function qualityOf(probabilities: Float64Array, won: ArrayLike<number>): Quality {
  return {
    auc: auc(probabilities, won),
    averagePrecision: averagePrecision(probabilities, won),
    logLoss: logLoss(probabilities, won),
    brier: brier(probabilities, won),
    calibrationError: calibrationError(probabilities, won),
  };
}

/** The leads (places) that are, or aren't, in a fold. */
export function leadsOf(folds: Uint8Array, wanted: (fold: number) => boolean): Int32Array {
  const leads: number[] = [];
  folds.forEach((fold, lead) => {
    if (wanted(fold)) leads.push(lead);
  });
  return Int32Array.from(leads);
}

/** Fits the best card to some leads and predicts others by it. */
export function predict<Told>(
  columns: readonly CodedColumn[],
  won: ArrayLike<number>,
  train: Int32Array,
  options: FitOptions<Told>,
  lead: (place: number, probability: number) => void,
  test: Int32Array,
): Card<Told | FieldCriterion> {
  const [card] = fitCards(trainingOf(columns, won, train), options);
  const best = card ?? { lines: [], intercept: 0, slope: 0 };
  for (const place of test) lead(place, probabilityAt(best, sumOf(best, columns, place)));
  return best;
}

/** Five cards, each fitted without a fifth of the leads and judged by it; yields after each. */
export function* crossValidate<Told>(
  columns: readonly CodedColumn[],
  won: ArrayLike<number>,
  options: FitOptions<Told>,
  seed: number,
): Generator<number, CrossValidation> {
  const folds = stratifiedFolds(won, FOLDS, seed);
  const probabilities = new Float64Array(won.length);
  const bases = new Float64Array(FOLDS);
  for (let fold = 0; fold < FOLDS; fold++) {
    const train = leadsOf(folds, (one) => one !== fold);
    const test = leadsOf(folds, (one) => one === fold);
    bases[fold] = train.reduce((sum, lead) => sum + (won[lead] ?? 0), 0) / train.length;
    predict(columns, won, train, options, (lead, probability) => (probabilities[lead] = probability), test);
    yield fold + 1;
  }
  let [sum, squares] = [0, 0];
  for (let lead = 0; lead < won.length; lead++) {
    const outcome = won[lead] ?? 0;
    const gain = lossOf(bases[folds[lead] ?? 0] ?? 0, outcome) - lossOf(probabilities[lead] ?? 0, outcome);
    sum += gain;
    squares += gain * gain;
  }
  const mean = sum / won.length;
  const error = Math.sqrt(Math.max(squares / won.length - mean * mean, 0) / won.length);
  return { probabilities, quality: qualityOf(probabilities, won), evidence: error > 0 ? mean / error : 0 };
}
