import { BLANK, type CodedColumn } from '../columns/coding';
import { compositesOf } from './composite';
import type { Feature, FieldCriterion } from './feature';
import { countAtoms, featuresOf } from './feature';
import type { Compose } from './gains';
import { logistic } from './logistic';
import { ridgeProbabilities } from './ridge';
import { calibrated, roundPoints } from './rounding';
import { type Space, searchState } from './search';
import { drawn } from './shrinkage';
import type { State, Training } from './state';

/** A criterion with its whole points. */
export interface Line<Told> {
  readonly feature: Feature<Told>;
  readonly points: number;
}

/** A score card. */
export interface Card<Told = FieldCriterion> {
  readonly lines: readonly Line<Told>[];
  /** The log odds at a sum of 0, and what a point adds. */
  readonly intercept: number;
  readonly slope: number;
}

export interface FitOptions<Told> {
  /** Criteria that have to be in it; their columns are among the coded ones. */
  readonly pinned: readonly Feature<Told>[];
  /** So many columns, the first ones, are fields; the others are those of pinned criteria. */
  readonly fields: number;
  /** Columns on which a criterion has to be in it. */
  readonly kept: readonly number[];
  /** True for a candidate that must not be in it. */
  isForbidden(feature: Feature<FieldCriterion>): boolean;
  /** False: only the pinned ones get points. */
  readonly search: boolean;
  /** How many criteria at the most. */
  readonly size: number;
  /** No criterion has more points than this, or fewer than minus this. */
  readonly largest: number;
}

/** Below so many leads this share of what is learned from is what a regression on everything thinks. */
const FEW = 2000;
const SMOOTH = 0.75;

/** How many criteria so many outcomes bear. */
export function sizeFor(won: number, lost: number): number {
  return Math.min(Math.max(Math.floor(Math.min(won, lost) / 8), 2), 10);
}

/** @param train the leads to learn from, as places in the columns and in `won` */
export function trainingOf(
  columns: readonly CodedColumn[],
  won: ArrayLike<number>,
  train: Int32Array,
): Training {
  const atoms = columns.map((column) => Uint8Array.from(train, (lead) => column.atoms[lead] ?? BLANK));
  const own = Float64Array.from(train, (lead) => won[lead] ?? 0);
  if (won.length >= FEW) return { columns, atoms, outcomes: own, isSmooth: false };
  const smooth = ridgeProbabilities(columns, atoms, own);
  const outcomes = own.map((one, at) => (1 - SMOOTH) * one + SMOOTH * (smooth[at] ?? 0));
  return { columns, atoms, outcomes, isSmooth: true };
}

/** The best card of those that the options allow. */
export function fitCard<Told>(training: Training, options: FitOptions<Told>): Card<Told | FieldCriterion> {
  const space = spaceOf(training, options);
  const state = searchState<Told | FieldCriterion>(space, options.pinned, options.kept, options.size);
  return cardOf(state, options.largest, options.pinned.length);
}

/** The criteria that the options allow. */
export function spaceOf<Told>(training: Training, options: FitOptions<Told>): Space<FieldCriterion> {
  const isAllowed = (feature: Feature<FieldCriterion>) => !options.isForbidden(feature);
  const counts = training.columns.map((coded, column) =>
    countAtoms(coded, training.atoms[column] ?? new Uint8Array(0), training.outcomes),
  );
  const candidates = training.columns.map((coded, column): Feature<FieldCriterion>[] => {
    const own = counts[column];
    if (!options.search || own === undefined || column >= options.fields) return [];
    return featuresOf(coded, column, own).filter(isAllowed);
  });
  const compose: Compose<FieldCriterion> = (column, residual) => {
    const [coded, own] = [training.columns[column], counts[column]];
    return coded && own ? compositesOf(coded, column, own, residual).filter(isAllowed) : [];
  };
  return { training, candidates, compose };
}

/** A state's features with whole points; a criterion that gets none is left out, but for the first `pinned` ones. */
export function cardOf<Told>(state: State<Told>, largest: number, pinned: number): Card<Told> {
  const rounded = roundPoints(state.patterns, state.fit.coefficients, largest);
  const { points, intercept, slope } = drawn(
    state.patterns,
    state.features.length === 0 ? calibrated(state.patterns, []) : rounded,
  );
  const lines = state.features.flatMap((feature, at) => {
    const own = points[at] ?? 0;
    return own === 0 && at >= pinned ? [] : [{ feature, points: own }];
  });
  return { lines, intercept, slope };
}

/** The sum of a lead's points. */
export function sumOf<Told>(card: Card<Told>, columns: readonly CodedColumn[], lead: number): number {
  let sum = 0;
  for (const { feature, points } of card.lines) {
    const atom = columns[feature.column]?.atoms[lead] ?? BLANK;
    sum += points * (feature.levels[atom] ?? 0);
  }
  return sum;
}

/** The probability that leads with this sum are won. */
export function probabilityAt<Told>({ intercept, slope }: Card<Told>, sum: number): number {
  return logistic(intercept + slope * sum);
}
