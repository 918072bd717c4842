import { type Definition, testsOf } from '../../definition/definition';
import { locator } from '../../definition/field';
import { toPoints } from '../../values/hundredths';
import { compositesOf } from '../card/composite';
import { codeCriteria, type ExistingCriterion } from '../card/existing';
import { countAtoms, type Feature, type FieldCriterion } from '../card/feature';
import { type Compose, gainsOf } from '../card/gains';
import { featuresOf } from '../card/single-features';
import { type State, stateOf, type Training } from '../card/state';
import { readBlanks } from '../columns/blanks';
import { type Case, casesOf, columnsOver } from '../columns/case';
import { codeColumn, type FieldColumn } from '../columns/coding';
import { exclusionOf } from '../columns/learnable';
import { byteAt, numberAt } from '../columns/numbers';
import { type Evidence, evidenceOf } from './evidence';
import { FEWEST_OUTCOMES } from './interval';

/** How one criterion of a definition has done. */
export interface ExaminedCriterion {
  readonly name: string;
  readonly points: number;
  /** What became of the leads that meet it and of those that don't. With too few outcomes it has counts, and no shares and no lift. */
  readonly evidence: Evidence;
  /** By how much the criterion multiplies the odds of winning, with the other criteria being equal; null where nothing can be said. */
  readonly odds: number | null;
  /** False where the criterion adds no more to the others than chance would; null where nothing can be said. */
  readonly matters: boolean | null;
}

/** A field that no criterion reads, with the criterion on it that would add most. */
export interface UnusedField {
  readonly criterion: FieldCriterion;
  readonly evidence: Evidence;
}

/** How a definition's criteria, and the fields that it doesn't read, have done. */
export interface Examination {
  /** How many leads with an outcome were looked at, and how many of them were won. */
  readonly learned: number;
  readonly won: number;
  readonly criteria: readonly ExaminedCriterion[];
  /** At most `MAX_UNUSED` fields, that which would add most first. */
  readonly unused: readonly UnusedField[];
}

/** A criterion matters when it adds more than this to the log likelihood: half the 95 % point of chi squared with one degree of freedom. */
const CHANCE = 1.92;
/** An unused field has to add more to be named, since it is the best of many. */
const CHANCE_OF_MANY = 6;
/** At most 3 unused fields are named. */
const MAX_UNUSED = 3;

/**
 * Compares each criterion of a definition, and each field that it doesn't read, with the outcomes.
 * @param isLearned true where its criteria were chosen by these outcomes: what they add to one another would flatter them, and is left out
 */
export function examine(
  definition: Definition,
  columns: readonly FieldColumn[],
  history: readonly Case[],
  isLearned = false,
): Examination {
  const { leads, won } = casesOf(history);
  const own = columnsOver(readBlanks(columns, definition), leads);
  const wins = won.reduce((sum, one) => sum + one, 0);
  const isEnough = Math.min(wins, won.length - wins) >= FEWEST_OUTCOMES;
  const { coded: criteriaColumns, features } = codeCriteria(definition.criteria, definition, own, 0);
  const fresh = unreadColumns(definition, own).map((column) => codeColumn(column, definition.calendar));
  const coded = [...criteriaColumns, ...fresh];
  const training: Training = {
    columns: coded,
    atoms: coded.map(({ atoms }) => atoms),
    outcomes: Float64Array.from(won),
    won: Float64Array.from(won),
    isSmooth: false,
  };
  const historyOf = (lead: number) => history[leads[lead] ?? -1];
  const evidence = ({ column, levels }: Feature): Evidence => {
    const atoms = coded[column]?.atoms;
    const meets = (lead: number) => atoms !== undefined && numberAt(levels, byteAt(atoms, lead)) > 0;
    const all = evidenceOf(meets, won, historyOf);
    return isEnough ? all : { ...all, rateMet: null, rateUnmet: null, lift: null };
  };
  const state = isEnough ? stateOf(features, training) : null;
  const criteria = features.map((feature, at): ExaminedCriterion => {
    const { name, points } = feature.source.criterion;
    const effect = state === null || isLearned ? null : effectOf(state, at, training);
    return {
      name,
      points: toPoints(points),
      evidence: evidence(feature),
      odds: effect?.odds ?? null,
      matters: effect?.matters ?? null,
    };
  });
  const best = state === null ? [] : bestUnused(state, training, criteriaColumns.length);
  const unused = best.map(({ feature, criterion }) => ({ criterion, evidence: evidence(feature) }));
  return { learned: won.length, won: wins, criteria, unused };
}

/** The columns that no criterion reads and that can be learned from. */
function unreadColumns({ fields, criteria, calendar }: Definition, columns: readonly FieldColumn[]) {
  const locate = locator(
    { fields, calendar },
    columns.map(({ header }) => header),
  );
  const read = new Set(criteria.flatMap(testsOf).map(({ field }) => locate(field)));
  return columns.filter((column, at) => !read.has(at) && exclusionOf(column, calendar) === null);
}

/** What the feature at a place of a state adds to the others. */
function effectOf(state: State<ExistingCriterion>, at: number, training: Training) {
  const others = state.features.filter((_, place) => place !== at);
  return {
    odds: Math.exp(numberAt(state.fit.coefficients, at + 1)),
    matters: stateOf(others, training).fit.loss - state.fit.loss > CHANCE,
  };
}

/** The criteria on unread fields that would add most to a state, one for each field. @param from the place of the first unread field */
function bestUnused(state: State<ExistingCriterion>, training: Training, from: number) {
  const counts = training.columns.map((column) => countAtoms(column, column.atoms, training.outcomes));
  const candidates = training.columns.map((column, place) => {
    const own = counts[place];
    return place < from || own === undefined ? [] : featuresOf(column, place, own);
  });
  const compose: Compose<FieldCriterion> = (place, residual) => {
    const [column, own] = [training.columns[place], counts[place]];
    return column && own ? compositesOf(column, place, own, residual) : [];
  };
  const gains = gainsOf(state, training, candidates, compose);
  const best = new Map<number, { readonly feature: Feature; readonly criterion: FieldCriterion }>();
  for (const { feature, gain } of gains) {
    const { column, source } = feature;
    if (gain < CHANCE_OF_MANY || best.has(column)) continue;
    best.set(column, { feature, criterion: source });
  }
  return [...best.values()].slice(0, MAX_UNUSED);
}
