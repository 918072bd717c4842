import type { CodedColumn } from '../columns/coding';
import { byteAt, numberAt, sumOfAll } from '../columns/numbers';
import { compositesOf } from './composite';
import type { Feature, FieldCriterion } from './feature';
import { countAtoms } from './feature';
import type { Compose } from './gains';
import { logistic } from './logistic';
import { ridgeProbabilities } from './ridge';
import { calibrated, type Points, roundPoints } from './rounding';
import { type Space, searchState, settled } from './search';
import { shrunk } from './shrinkage';
import { featuresOf } from './single-features';
import { type State, stateOf, type Training } from './state';

/** A criterion of a card with its points, a whole number. */
export interface Line<Source> {
  readonly feature: Feature<Source>;
  readonly points: number;
}

/** A score card. Its lines stand in the order of their choice. */
export interface Card<Source = FieldCriterion> {
  readonly lines: readonly Line<Source>[];
  /** The log odds of winning at a sum of 0, and what each point adds to them. */
  readonly intercept: number;
  readonly slope: number;
}

/** What a card may be made of. */
export interface FitOptions<Source> {
  /** Criteria that have to be in the card. Their columns are among the coded ones. */
  readonly pinned: readonly Feature<Source>[];
  /** How many columns are fields. They come first; the others are those of pinned criteria. */
  readonly fields: number;
  /** Columns on which a criterion has to be in the card. */
  readonly kept: readonly number[];
  /** True for a candidate that must not be in the card. */
  isForbidden(feature: Feature<FieldCriterion>): boolean;
  /** False where only the pinned criteria get points. */
  readonly search: boolean;
  /** How many criteria the card has at most. */
  readonly size: number;
  /** No criterion has more points than this, or fewer than minus this. */
  readonly largest: number;
  /** Pinned criteria of which the highest counts alone, by their places: none may get more points than the one before it. */
  readonly orders: readonly (readonly number[])[];
}

/** Below 2,000 leads, outcomes are mixed with the probabilities of a regression on all columns, in which these have a share of 0.75. */
const SMOOTHED_BELOW = 2000;
const SMOOTH_SHARE = 0.75;

/** How many criteria a card may have that is learned from so many outcomes: one for each 8 of the rarer outcome, from 2 to 10. */
export function sizeFor(won: number, lost: number): number {
  return Math.min(Math.max(Math.floor(Math.min(won, lost) / 8), 2), 10);
}

/**
 * The training on some of the leads.
 * @param won by lead, 1 for a lead that was won
 * @param train the places of the leads to learn from
 */
export function trainingOf(
  columns: readonly CodedColumn[],
  won: ArrayLike<number>,
  train: Int32Array,
): Training {
  const atoms = columns.map((column) => Uint8Array.from(train, (lead) => byteAt(column.atoms, lead)));
  const own = Float64Array.from(train, (lead) => won[lead] ?? 0);
  if (won.length >= SMOOTHED_BELOW) return { columns, atoms, outcomes: own, won: own, isSmooth: false };
  const smooth = ridgeProbabilities(columns, atoms, own);
  const outcomes = own.map((one, at) => (1 - SMOOTH_SHARE) * one + SMOOTH_SHARE * numberAt(smooth, at));
  return { columns, atoms, outcomes, won: own, isSmooth: true };
}

/** The best card of those that the options allow. */
export function fitCard<Source>(
  training: Training,
  options: FitOptions<Source>,
): Card<Source | FieldCriterion> {
  return cardOf(searched(training, options).state, options.largest, options.pinned.length, options.orders);
}

/**
 * The best card of those that the options allow, without the criteria that aren't steady. Pinned ones stay.
 * @param isSteady tells whether a criterion was found often enough without some of the leads
 */
export function fitSteadyCard<Source>(
  training: Training,
  options: FitOptions<Source>,
  isSteady: (line: Line<Source | FieldCriterion>) => boolean,
): Card<Source | FieldCriterion> {
  const { pinned, kept, largest, orders } = options;
  const { state, space } = searched(training, options);
  const card = cardOf(state, largest, pinned.length, orders);
  const stays = (line: Line<Source | FieldCriterion>, at: number) =>
    at < pinned.length || kept.includes(line.feature.column) || isSteady(line);
  const steady = card.lines.filter(stays).map(({ feature }) => feature);
  if (steady.length === card.lines.length) return card;
  return cardOf(settled(stateOf(steady, training), space, pinned.length), largest, pinned.length, orders);
}

function searched<Source>(training: Training, options: FitOptions<Source>) {
  const { pinned, kept, size } = options;
  const space = spaceOf(training, options);
  const state = searchState<Source | FieldCriterion>(space, pinned, kept, size);
  return { state: settled(state, space, pinned.length), space };
}

/** The criteria that the options allow. */
export function spaceOf<Source>(training: Training, options: FitOptions<Source>): Space<FieldCriterion> {
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
  return { training, candidates, compose, surplus: surplusIn(training) };
}

/** By column and atom, by how many the wins are more than those of as many leads at the base rate. */
function surplusIn({ columns, atoms, won }: Training): Float64Array[] {
  const base = sumOfAll(won) / won.length;
  return columns.map((coded, column) => {
    const counts = countAtoms(coded, atoms[column] ?? new Uint8Array(0), won);
    return counts.won.map((wins, atom) => wins - base * numberAt(counts.leads, atom));
  });
}

/** The card of a state's features. A criterion that gets no points is left out, unless it is one of the first `pinned` ones. */
export function cardOf<Source>(
  state: State<Source>,
  largest: number,
  pinned: number,
  orders: FitOptions<Source>['orders'] = [],
): Card<Source> {
  const free = roundPoints(state.patterns, state.fit.coefficients, largest);
  const rounded = inOrder(free, orders, state);
  const { points, intercept, slope } = shrunk(
    state.patterns,
    state.features.length === 0 ? calibrated(state.patterns, []) : rounded,
  );
  const lines = state.features.flatMap((feature, at) => {
    const own = points[at] ?? 0;
    return own === 0 && at >= pinned ? [] : [{ feature, points: own }];
  });
  return { lines, intercept, slope };
}

/** The points with none of an order more than the one before it. */
function inOrder(rounded: Points, orders: readonly (readonly number[])[], { patterns }: State): Points {
  const points = [...rounded.points];
  for (const order of orders)
    order.forEach((place, at) => {
      const [own, before] = [points[place], points[order[at - 1] ?? -1]];
      if (own !== undefined && before !== undefined) points[place] = Math.min(own, before);
    });
  return points.every((one, at) => one === rounded.points[at]) ? rounded : calibrated(patterns, points);
}

/** The sum of a lead's points. `lead` is its place in the columns. */
export function sumOf<Source>(card: Card<Source>, columns: readonly CodedColumn[], lead: number): number {
  let sum = 0;
  for (const { feature, points } of card.lines) {
    const column = columns[feature.column];
    if (column !== undefined) sum += points * numberAt(feature.levels, byteAt(column.atoms, lead));
  }
  return sum;
}

/** The probability that leads with this sum are won. */
export function probabilityAt<Source>({ intercept, slope }: Card<Source>, sum: number): number {
  return logistic(intercept + slope * sum);
}
