import { type Criterion, testsOf } from '../../definition/definition';
import { undatedText } from '../../values/reading';
import { normalize } from '../../values/text';
import { type FitOptions, sizeFor } from '../card/card';
import { codeCriteria, type ExistingCriterion } from '../card/existing';
import type { Feature, FieldCriterion } from '../card/feature';
import { type CodedColumn, codeColumn, type FieldColumn } from '../columns/coding';
import { FIXED } from '../columns/exclusion';
import { exclusionOf } from '../columns/learnable';
import type { ExcludedField, SuggestRequest } from './suggestion';

/** What a card is learned from, and what it may be made of. */
export interface Preparation {
  /** The fields as columns, then the pinned criteria: first those that people wrote, then those that were learned. */
  readonly columns: readonly CodedColumn[];
  readonly options: FitOptions<ExistingCriterion>;
  /** True where pinned criteria were learned from the same leads. They are no test of themselves, so cards without them are judged. */
  readonly isSearchedAnew: boolean;
  /** The columns and options of the cards that are judged: without the criteria that were learned. */
  readonly judged: {
    readonly columns: readonly CodedColumn[];
    readonly options: FitOptions<ExistingCriterion>;
  };
  /** The names of the pinned criteria whose fields the sheet lacks. */
  readonly unweighed: readonly string[];
}

/** Parts the fields into those that are learned from, and those that aren't with the reasons. */
export function chooseFields(
  columns: readonly FieldColumn[],
  { pinned, fields }: Pick<SuggestRequest, 'pinned' | 'fields'>,
): {
  readonly used: readonly FieldColumn[];
  readonly excluded: readonly ExcludedField[];
  readonly personal: readonly string[];
} {
  const used: FieldColumn[] = [];
  const personal: string[] = [];
  const excluded: ExcludedField[] = [];
  for (const column of columns) {
    const why = exclusionOf(column, pinned?.calendar ?? null);
    const wanted = fields[column.header];
    const isFixed = why !== null && FIXED.has(why);
    if (why !== null && (isFixed || wanted !== true)) excluded.push({ header: column.header, why, isFixed });
    else if (wanted !== false) {
      used.push(column);
      if (why === 'personal') personal.push(column.header);
    }
  }
  return { used, excluded, personal };
}

/**
 * Codes the fields and the pinned criteria.
 * @param columns all columns, over the leads that are learned from
 * @param used those that are learned from
 * @param wins how many of the leads were won, and `losses` how many were not
 */
export function prepareLearning(
  request: SuggestRequest,
  columns: readonly FieldColumn[],
  used: readonly FieldColumn[],
  { wins, losses }: { readonly wins: number; readonly losses: number },
): Preparation {
  const { pinned, search, keptFields, forbidden, largest } = request;
  const learned = new Set(request.learned.map(normalize));
  const isLearned = ({ name }: Criterion) => learned.has(normalize(name));
  const written = (pinned?.criteria ?? []).filter((criterion) => !isLearned(criterion));
  const criteria = [...written, ...(pinned?.criteria ?? []).filter(isLearned)];
  const isSearchedAnew = criteria.length > written.length;

  const fields =
    search || isSearchedAnew ? used.map((column) => codeColumn(column, pinned?.calendar ?? null)) : [];
  const { coded, features, missing, orders } =
    pinned === null
      ? { coded: [], features: [], missing: [], orders: [] }
      : codeCriteria(criteria, pinned, columns, fields.length);
  const kept = search ? used.flatMap(({ header }, at) => (keptFields.includes(header) ? [at] : [])) : [];
  const options: FitOptions<ExistingCriterion> = {
    pinned: features,
    fields: fields.length,
    isForbidden: forbidding(forbidden, criteria),
    search,
    size: Math.max(sizeFor(wins, losses), features.length + kept.length),
    kept,
    largest,
    orders,
  };
  const judgedFeatures = features.filter(({ source: { criterion } }) => !isLearned(criterion));
  const all = [...fields, ...coded];
  return {
    columns: all,
    options,
    isSearchedAnew,
    judged: {
      columns: all.slice(0, fields.length + judgedFeatures.length),
      options: isSearchedAnew
        ? { ...options, pinned: judgedFeatures, isForbidden: forbidding(forbidden, written), search: true }
        : options,
    },
    unweighed: missing.map(({ name }) => name),
  };
}

/**
 * Tells the candidates that must not be in a card: those that a person left out, and those that are pinned already. Without the latter the
 * ridge would leave enough of a pinned criterion unexplained to find it once more.
 */
function forbidding(forbidden: readonly FieldCriterion[], pinned: readonly Criterion[]) {
  const key = ({ field, condition, value }: Omit<FieldCriterion, 'condition'> & { condition: string }) =>
    JSON.stringify([normalize(field), condition, normalize(undatedText(value))]);
  const single = pinned.map(testsOf).flatMap((tests) => (tests.length === 1 ? tests : []));
  const keys = new Set([
    ...forbidden.map(key),
    ...single.map(({ field, condition, value }) => key({ field, condition: condition.keyword.en, value })),
  ]);
  return ({ source }: Feature<FieldCriterion>) => keys.has(key(source));
}
