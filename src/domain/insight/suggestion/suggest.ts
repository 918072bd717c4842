import { type Criterion, testsOf } from '../../definition/definition';
import { normalize } from '../../values/text';
import { findAlternatives } from '../card/alternatives';
import { type Card, type FitOptions, fitCard, sizeFor, trainingOf } from '../card/card';
import { crossValidate, fitsFor, GATE, predict, type Quality } from '../card/cross-validation';
import { codeCriterion, type ExistingCriterion } from '../card/existing';
import type { Feature, FieldCriterion } from '../card/feature';
import { auc } from '../card/measures';
import { type Case, casesOf, columnsOver } from '../columns/case';
import { BLANK, type CodedColumn, codeColumn, type FieldColumn } from '../columns/coding';
import { exclusionOf, FIXED } from '../columns/learnable';
import { evidenceOf } from './evidence';
import { FEWEST_OUTCOMES } from './interval';
import type {
  ExcludedField,
  Leak,
  Progress,
  Strength,
  SuggestedCard,
  SuggestedLine,
  Suggestion,
  SuggestRequest,
} from './suggestion';

const MODERATE = 50;
const USABLE = 100;
/** Above these, what was learned from was probably filled in after the outcome. */
const LEAK = 0.95;
const LEAK_ALONE = 0.85;
const RECENT = 0.2;

function strengthOf(rarer: number): Strength {
  if (rarer < MODERATE) return 'exploratory';
  return rarer < USABLE ? 'moderate' : 'usable';
}

/** Which fields are learned from, and why the others aren't. */
function chooseFields(
  columns: readonly FieldColumn[],
  { pinned, fields }: Pick<SuggestRequest, 'pinned' | 'fields'>,
): { readonly used: FieldColumn[]; readonly excluded: ExcludedField[] } {
  const used: FieldColumn[] = [];
  const excluded: ExcludedField[] = [];
  for (const column of columns) {
    const why = exclusionOf(column, pinned?.calendar ?? null);
    const wanted = fields[column.header];
    const isFixed = why !== null && FIXED.has(why);
    if (why !== null && (isFixed || wanted !== true)) excluded.push({ header: column.header, why, isFixed });
    else if (wanted !== false) used.push(column);
  }
  return { used, excluded };
}

/** True for a candidate that a person left out, or that is pinned already: the ridge's slack would find it once more. */
function forbidding(forbidden: readonly FieldCriterion[], pinned: readonly Criterion[]) {
  const key = ({ field, condition, value }: Readonly<Record<keyof FieldCriterion, unknown>>) =>
    JSON.stringify([normalize(String(field)), condition, normalize(String(value ?? ''))]);
  const single = pinned.map(testsOf).flatMap((tests) => (tests.length === 1 ? tests : []));
  const left = new Set([
    ...forbidden.map(key),
    ...single.map(({ field, condition, value }) => key({ field, condition: condition.keyword.en, value })),
  ]);
  return ({ told }: Feature<FieldCriterion>) => left.has(key(told));
}

/** Suggests a card from the outcomes of a sheet's leads; yields after each fit. The same seed gives the same answer. */
export function* suggest(request: SuggestRequest): Generator<Progress, Suggestion> {
  const cases = casesOf(request.history);
  const { leads, won, counts, isDated } = cases;
  const wins = won.reduce((sum, one) => sum + one, 0);
  const columns = columnsOver(request.columns, leads);
  const { used, excluded } = chooseFields(columns, request);
  const told = {
    counts,
    learned: won.length,
    won: wins,
    isDated,
    unweighed: [],
    isSearchedAnew: false,
    excluded,
    used: used.map(({ header }) => header),
  };
  const rarer = Math.min(wins, won.length - wins);
  if (won.length === 0) return { ...told, answer: { kind: 'no outcomes' } };
  if (rarer === 0) return { ...told, answer: { kind: 'one outcome' } };
  if (rarer < FEWEST_OUTCOMES) return { ...told, answer: { kind: 'too few' } };

  const learned = new Set(request.learned.map(normalize));
  const isLearned = ({ name }: { readonly name: string }) => learned.has(normalize(name));
  const all = request.pinned?.criteria ?? [];
  const written = all.filter((criterion) => !isLearned(criterion));
  // Those that were learned come last, so that they can be left out of what judges.
  const criteria = [...written, ...all.filter(isLearned)];
  const isSearchedAnew = criteria.length > written.length;
  const coded: CodedColumn[] =
    request.search || isSearchedAnew
      ? used.map((column) => codeColumn(column, request.pinned?.calendar ?? null))
      : [];
  const fields = coded.length;
  const pinned: Feature<ExistingCriterion>[] = [];
  const unweighed: string[] = [];
  for (const criterion of criteria) {
    const made = request.pinned && codeCriterion(criterion, request.pinned, columns, coded.length);
    if (!made) {
      unweighed.push(criterion.name);
      continue;
    }
    coded.push(made.coded);
    pinned.push(made.feature);
  }
  if (coded.length === 0 || (!request.search && pinned.length === 0))
    return { ...told, unweighed, answer: { kind: request.search ? 'no fields' : 'no criteria' } };

  const kept = request.search
    ? used.flatMap(({ header }, at) => (request.keptFields.includes(header) ? [at] : []))
    : [];
  const options: FitOptions<ExistingCriterion> = {
    pinned,
    fields,
    isForbidden: forbidding(request.forbidden, criteria),
    search: request.search,
    size: Math.max(sizeFor(wins, won.length - wins), pinned.length + kept.length),
    kept,
    largest: request.largest,
  };
  // Criteria that were learned from these leads are no test of themselves: what is told is how well a search without them does.
  const judgedBy: FitOptions<ExistingCriterion> = isSearchedAnew
    ? {
        ...options,
        pinned: pinned.filter(({ told: { criterion } }) => !isLearned(criterion)),
        isForbidden: forbidding(request.forbidden, written),
        search: true,
      }
    : options;
  const fits = fitsFor(won.length);
  const of = 2 * fits + 2;
  yield { done: 0, of };
  const judging = coded.slice(0, fields + judgedBy.pinned.length);
  const validation = crossValidate(judging, won, judgedBy, request.seed);
  let step = validation.next();
  for (; !step.done; step = validation.next()) yield { done: step.value, of };
  const { probabilities, quality, evidence } = step.value;
  const strength = strengthOf(rarer);
  const answered = { ...told, unweighed, isSearchedAnew };
  if (!(evidence > GATE)) return { ...answered, answer: { kind: 'no pattern', strength, evidence } };

  const recent = recentOf(judging, won, judgedBy);
  yield { done: fits + 1, of };
  const everyone = Int32Array.from(won, (_, at) => at);
  const training = trainingOf(coded, won, everyone);
  const first = fitCard(training, options);
  yield { done: fits + 2, of };
  const search = findAlternatives(first, training, won, options, request.seed);
  let judged = search.next();
  for (let done = fits + 3; !judged.done; judged = search.next()) yield { done: done++, of };
  if (first.lines.length === 0) return { ...answered, answer: { kind: 'no pattern', strength, evidence } };
  const found = [{ card: first, aucAgainstFirst: 0 }, ...judged.value].filter(
    ({ card }) => card.lines.length > 0,
  );
  const cards = found.map(({ card, aucAgainstFirst }) =>
    tellCard(card, aucAgainstFirst, coded, won, (lead) => request.history[leads[lead] ?? -1]),
  );
  const unseen = new Float64Array(request.history.length).fill(Number.NaN);
  leads.forEach((lead, at) => {
    unseen[lead] = probabilities[at] ?? Number.NaN;
  });
  yield { done: of, of };
  const leaks = leaksOf(quality, cards[0]?.lines ?? []);
  return {
    ...answered,
    answer: { kind: 'found', strength, evidence, expected: quality, recent, leaks, cards, unseen },
  };
}

function recentOf<Told>(coded: readonly CodedColumn[], won: Uint8Array, options: FitOptions<Told>) {
  const all = Int32Array.from(won, (_, at) => at);
  const from = Math.floor(won.length * (1 - RECENT));
  const test = all.slice(from);
  const wins = test.reduce((sum, lead) => sum + (won[lead] ?? 0), 0);
  const rarer = Math.min(wins, test.length - wins);
  const before = won.subarray(0, from).reduce((sum, one) => sum + one, 0);
  if (rarer < 5 || Math.min(before, from - before) < FEWEST_OUTCOMES / 2) return null;
  const probabilities = new Float64Array(test.length);
  const tell = (lead: number, probability: number) => {
    probabilities[lead - from] = probability;
  };
  predict(coded, won, all.slice(0, from), options, tell, test);
  return { auc: auc(probabilities, won.slice(from)), leads: test.length, won: wins };
}

function tellCard(
  card: Card<ExistingCriterion | FieldCriterion>,
  aucAgainstFirst: number,
  coded: readonly CodedColumn[],
  won: Uint8Array,
  histories: (lead: number) => Case | undefined,
): SuggestedCard {
  const lines = card.lines.map(({ feature, points }): SuggestedLine => {
    const atoms = coded[feature.column]?.atoms;
    const meets = (lead: number) => (feature.levels[atoms?.[lead] ?? BLANK] ?? 0) > 0;
    const { told } = feature;
    return {
      pinned: 'criterion' in told ? told.criterion.name : null,
      criterion: 'criterion' in told ? null : told,
      points,
      odds: Math.exp(card.slope * points),
      evidence: evidenceOf(meets, won, histories),
    };
  });
  lines.sort((one, other) => Math.abs(other.points) - Math.abs(one.points));
  return { aucAgainstFirst, lines, intercept: card.intercept, slope: card.slope };
}

function leaksOf({ auc: all }: Quality, lines: readonly SuggestedLine[]): Leak[] {
  const alone = lines.flatMap(({ pinned, criterion, evidence: { aloneAuc } }) =>
    aloneAuc > LEAK_ALONE ? [{ header: criterion?.field ?? pinned ?? '', auc: aloneAuc }] : [],
  );
  return all > LEAK ? [{ header: null, auc: all }, ...alone] : alone;
}
