import { type Definition, testsOf } from '../../definition/definition';
import { locator } from '../../definition/field';
import { toPoints } from '../../values/hundredths';
import { compositesOf } from '../card/composite';
import { codeCriterion, type ExistingCriterion } from '../card/existing';
import { countAtoms, type Feature, type FieldCriterion, featuresOf } from '../card/feature';
import { type Compose, gainsOf } from '../card/gains';
import { stateOf, type Training } from '../card/state';
import { type Case, casesOf, columnsOver } from '../columns/case';
import { type CodedColumn, codeColumn, type FieldColumn } from '../columns/coding';
import { exclusionOf } from '../columns/learnable';
import { type Evidence, evidenceOf } from './evidence';
import { FEWEST_OUTCOMES } from './interval';

/** How one criterion of a definition has done. */
export interface ExaminedCriterion {
  readonly name: string;
  readonly points: number;
  /** With too few outcomes there are no shares in it, and no lift. */
  readonly evidence: Evidence;
  /** Odds of winning as a multiple, the other criteria being equal; null where nothing can be told. */
  readonly odds: number | null;
  /** False: what it tells besides the others is no more than chance gives. Null where nothing can be told. */
  readonly matters: boolean | null;
}

/** A field that no criterion reads, with the criterion on it that would tell most. */
export interface UnusedField {
  readonly criterion: FieldCriterion;
  readonly evidence: Evidence;
}

export interface Examination {
  readonly learned: number;
  readonly won: number;
  readonly criteria: readonly ExaminedCriterion[];
  readonly unused: readonly UnusedField[];
}

/** Half of the 95 % point of chi squared with one degree of freedom. */
const CHANCE = 1.92;
/** A field is the best of many: it has to tell more to be named. */
const CHANCE_OF_MANY = 6;
const UNUSED = 3;

/**
 * Holds each criterion of a definition, and each field that it doesn't read, against the outcomes.
 * @param isLearned its criteria were chosen by these outcomes: what they do beside one another would flatter them, and isn't told
 */
export function examine(
  definition: Definition,
  columns: readonly FieldColumn[],
  history: readonly Case[],
  isLearned = false,
): Examination {
  const { leads, won } = casesOf(history);
  const own = columnsOver(columns, leads);
  const histories = (lead: number) => history[leads[lead] ?? -1];
  const wins = won.reduce((sum, one) => sum + one, 0);
  const isEnough = Math.min(wins, won.length - wins) >= FEWEST_OUTCOMES;
  const coded: CodedColumn[] = [];
  const features: Feature<ExistingCriterion>[] = [];
  for (const criterion of definition.criteria) {
    const made = codeCriterion(criterion, definition, own, coded.length);
    if (made === null) continue;
    coded.push(made.coded);
    features.push(made.feature);
  }
  const locate = locator(
    definition,
    own.map(({ header }) => header),
  );
  const read = new Set(definition.criteria.flatMap(testsOf).map(({ field }) => locate(field)));
  const fresh = own.filter(
    (column, at) => !read.has(at) && exclusionOf(column, definition.calendar) === null,
  );
  const offset = coded.length;
  for (const column of fresh) coded.push(codeColumn(column, definition.calendar));
  const training: Training = {
    columns: coded,
    atoms: coded.map(({ atoms }) => atoms),
    outcomes: Float64Array.from(won),
    isSmooth: false,
  };
  const meets =
    ({ column, levels }: Feature) =>
    (lead: number) =>
      (levels[coded[column]?.atoms[lead] ?? 0] ?? 0) > 0;
  const evidence = (feature: Feature) => {
    const found = evidenceOf(meets(feature), won, histories);
    return isEnough ? found : { ...found, rateMet: null, rateUnmet: null, lift: null };
  };
  const all = isEnough ? stateOf(features, training) : null;
  const criteria = features.map((feature, at): ExaminedCriterion => {
    const { criterion } = feature.told;
    const without =
      all &&
      stateOf(
        features.filter((_, place) => place !== at),
        training,
      );
    return {
      name: criterion.name,
      points: toPoints(criterion.points),
      evidence: evidence(feature),
      odds: isLearned ? null : all && Math.exp(all.fit.coefficients[at + 1] ?? 0),
      matters: isLearned ? null : without && without.fit.loss - (all?.fit.loss ?? 0) > CHANCE,
    };
  });
  if (all === null) return { learned: won.length, won: wins, criteria, unused: [] };
  const counts = coded.map((column) => countAtoms(column, column.atoms, training.outcomes));
  const candidates = coded.map((column, place) => {
    const own = counts[place];
    return place < offset || own === undefined ? [] : featuresOf(column, place, own);
  });
  const compose: Compose<FieldCriterion> = (place, residual) => {
    const [column, own] = [coded[place], counts[place]];
    return column && own ? compositesOf(column, place, own, residual) : [];
  };
  const named = new Set<number>();
  const unused = gainsOf<ExistingCriterion | FieldCriterion>(all, training, candidates, compose).flatMap(
    ({ feature, gain }) => {
      const { told } = feature;
      if ('criterion' in told || gain < CHANCE_OF_MANY || named.has(feature.column) || named.size === UNUSED)
        return [];
      named.add(feature.column);
      return [{ criterion: told, evidence: evidence(feature) }];
    },
  );
  return { learned: won.length, won: wins, criteria, unused };
}
