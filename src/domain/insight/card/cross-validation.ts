import type { CodedColumn } from '../columns/coding';
import { type Card, type FitOptions, fitCard, probabilityAt, sumOf, trainingOf } from './card';
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
  /** The probability of each lead by cards that were fitted without it. */
  readonly probabilities: Float64Array;
  readonly quality: Quality;
  /** By lead, by how much its out-of-fold log loss is below that of the base rate. */
  readonly gains: Float64Array;
  /** By how many standard errors the mean gain is above 0. A suggestion is only made above 1.645. */
  readonly evidence: number;
}

export const FOLDS = 5;
/** One-sided, 95 %. */
export const GATE = 1.645;
/** Below so many leads it depends too much on which fold each comes into: several partings are averaged. */
const FEW = 500;
const REPEATS = 5;

/** How many cards are fitted to judge so many leads. */
export function fitsFor(leads: number): number {
  return FOLDS * (leads < FEW ? REPEATS : 1);
}

/** The folds of each parting. */
export function partingsOf(won: ArrayLike<number>, seed: number): Uint8Array[] {
  // Seeds that differ in the last bit alone give the same chance.
  return Array.from({ length: fitsFor(won.length) / FOLDS }, (_, at) =>
    stratifiedFolds(won, FOLDS, seed + at * 1000),
  );
}

/**
 * The area under the curve is the mean of the folds', each of which has a card of its own.
 * @param probabilities of leads that what gave them had not seen
 */
export function qualityOf(probabilities: Float64Array, won: ArrayLike<number>, folds: Uint8Array): Quality {
  const areas = Array.from({ length: FOLDS }, (_, fold) => {
    const leads = leadsOf(folds, (one) => one === fold);
    return auc(
      Float64Array.from(leads, (lead) => probabilities[lead] ?? 0),
      Uint8Array.from(leads, (lead) => won[lead] ?? 0),
    );
  });
  return {
    auc: meanOf(areas),
    averagePrecision: averagePrecision(probabilities, won),
    logLoss: logLoss(probabilities, won),
    brier: brier(probabilities, won),
    calibrationError: calibrationError(probabilities, won),
  };
}

const meanOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** By how many standard errors the mean of some numbers is above 0. */
export function errorsAbove(numbers: Float64Array): number {
  const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  const variance = numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0) / numbers.length;
  return variance > 0 ? mean / Math.sqrt(variance / numbers.length) : 0;
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
  const card = fitCard(trainingOf(columns, won, train), options);
  for (const place of test) lead(place, probabilityAt(card, sumOf(card, columns, place)));
  return card;
}

/** Cards, each fitted without a fifth of the leads and judged by it; yields after each. */
export function* crossValidate<Told>(
  columns: readonly CodedColumn[],
  won: ArrayLike<number>,
  options: FitOptions<Told>,
  seed: number,
): Generator<number, CrossValidation> {
  const partings = partingsOf(won, seed);
  const mean = new Float64Array(won.length);
  const gains = new Float64Array(won.length);
  const qualities: Quality[] = [];
  let done = 0;
  for (const folds of partings) {
    const probabilities = new Float64Array(won.length);
    for (let fold = 0; fold < FOLDS; fold++) {
      const train = leadsOf(folds, (one) => one !== fold);
      const test = leadsOf(folds, (one) => one === fold);
      const base = train.reduce((sum, lead) => sum + (won[lead] ?? 0), 0) / train.length;
      const tell = (lead: number, probability: number) => {
        const outcome = won[lead] ?? 0;
        const gain = lossOf(base, outcome) - lossOf(probability, outcome);
        probabilities[lead] = probability;
        mean[lead] = (mean[lead] ?? 0) + probability / partings.length;
        gains[lead] = (gains[lead] ?? 0) + gain / partings.length;
      };
      predict(columns, won, train, options, tell, test);
      yield ++done;
    }
    qualities.push(qualityOf(probabilities, won, folds));
  }
  const average = (measure: keyof Quality) => meanOf(qualities.map((one) => one[measure]));
  const quality = {
    auc: average('auc'),
    averagePrecision: average('averagePrecision'),
    logLoss: average('logLoss'),
    brier: average('brier'),
    calibrationError: average('calibrationError'),
  };
  return { probabilities: mean, quality, gains, evidence: errorsAbove(gains) };
}
