import type { CodedColumn } from '../columns/coding';
import { addTo, numberAt } from '../columns/numbers';
import { type Card, type FitOptions, fitCard, probabilityAt, sumOf, trainingOf } from './card';
import type { FieldCriterion } from './feature';
import { stratifiedFolds } from './folds';
import { auc, averagePrecision, brier, calibrationError, logLoss, lossOf } from './measures';

/** How good predictions were, of leads that the card had not seen. `measures.ts` defines each figure. */
export interface Quality {
  readonly auc: number;
  readonly averagePrecision: number;
  readonly logLoss: number;
  readonly brier: number;
  readonly calibrationError: number;
}

/** What cards say of leads that they were fitted without. */
export interface CrossValidation<Source> {
  /** The probability of each lead by cards that were fitted without it. */
  readonly probabilities: Float64Array;
  readonly quality: Quality;
  /** By lead, how much smaller its log loss is than that of the base rate. */
  readonly gains: Float64Array;
  /** By how many standard errors the mean gain is above 0. A suggestion is made above `GATE` only. */
  readonly evidence: number;
  /** The cards, each fitted without one fold. */
  readonly cards: readonly Card<Source>[];
}

/** The leads are parted into 5 folds. */
export const FOLDS = 5;
/**
 * The standard errors that evidence has to exceed. At 1.645, the 95 % point of the normal distribution, the gate opened on 59 of 2,219 samples
 * of 500 leads without a pattern (2.7 %), at 1.9 on 18 of 1,000; at most 2 % are wanted.
 */
export const GATE = 1.9;
/** Below 500 leads, figures depend much on which fold a lead comes into: so 5 partings into folds are averaged. */
const REPEATED_BELOW = 500;
const REPEATS = 5;

/** How many cards are fitted to judge so many leads. */
export function fitsFor(leads: number): number {
  return FOLDS * (leads < REPEATED_BELOW ? REPEATS : 1);
}

/** The partings of the leads into folds; each has the fold of each lead. */
export function partingsOf(won: ArrayLike<number>, seed: number): Uint8Array[] {
  // Seeds that differ in the last bit alone give the same folds.
  return Array.from({ length: fitsFor(won.length) / FOLDS }, (_, at) =>
    stratifiedFolds(won, FOLDS, seed + at * 1000),
  );
}

/**
 * How good predictions were. The area under the curve is the mean of those of the folds, since each fold has a card of its own.
 * @param probabilities by lead, by the card that was fitted without it
 * @param folds by lead
 */
export function qualityOf(probabilities: Float64Array, won: ArrayLike<number>, folds: Uint8Array): Quality {
  const areas = Array.from({ length: FOLDS }, (_, fold) => {
    const leads = leadsOf(folds, (one) => one === fold);
    return auc(
      Float64Array.from(leads, (lead) => numberAt(probabilities, lead)),
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

/** By how many standard errors the mean of some numbers is above 0; 0 where all are the same. */
export function errorsAbove(numbers: Float64Array): number {
  const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  const variance = numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0) / numbers.length;
  return variance > 0 ? mean / Math.sqrt(variance / numbers.length) : 0;
}

/** The places of the leads whose fold is wanted. */
export function leadsOf(folds: Uint8Array, wanted: (fold: number) => boolean): Int32Array {
  const leads: number[] = [];
  folds.forEach((fold, lead) => {
    if (wanted(fold)) leads.push(lead);
  });
  return Int32Array.from(leads);
}

/** The probability that each of some leads is won, by a card. @param test the places of the leads */
export function predict<Source>(
  card: Card<Source>,
  columns: readonly CodedColumn[],
  test: Int32Array,
): Float64Array {
  return Float64Array.from(test, (lead) => probabilityAt(card, sumOf(card, columns, lead)));
}

/** Judges cards, each of which is fitted without a fifth of the leads, by that fifth. Yields the number of cards after each. */
export function* crossValidate<Source>(
  columns: readonly CodedColumn[],
  won: ArrayLike<number>,
  options: FitOptions<Source>,
  seed: number,
): Generator<number, CrossValidation<Source | FieldCriterion>> {
  const partings = partingsOf(won, seed);
  const mean = new Float64Array(won.length);
  const gains = new Float64Array(won.length);
  const qualities: Quality[] = [];
  const cards: Card<Source | FieldCriterion>[] = [];
  for (const folds of partings) {
    const probabilities = new Float64Array(won.length);
    for (let fold = 0; fold < FOLDS; fold++) {
      const train = leadsOf(folds, (one) => one !== fold);
      const test = leadsOf(folds, (one) => one === fold);
      const base = train.reduce((sum, lead) => sum + (won[lead] ?? 0), 0) / train.length;
      const card = fitCard(trainingOf(columns, won, train), options);
      cards.push(card);
      const predicted = predict(card, columns, test);
      test.forEach((lead, at) => {
        const outcome = won[lead] ?? 0;
        const probability = numberAt(predicted, at);
        const gain = lossOf(base, outcome) - lossOf(probability, outcome);
        probabilities[lead] = probability;
        addTo(mean, lead, probability / partings.length);
        addTo(gains, lead, gain / partings.length);
      });
      yield cards.length;
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
  return { probabilities: mean, quality, gains, evidence: errorsAbove(gains), cards };
}
