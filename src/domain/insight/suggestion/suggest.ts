import { findAlternatives } from '../card/alternatives';
import { fitSteadyCard, type Line, trainingOf } from '../card/card';
import { crossValidate, fitsFor, GATE } from '../card/cross-validation';
import type { ExistingCriterion } from '../card/existing';
import type { FieldCriterion } from '../card/feature';
import { foundIn, isSteady } from '../card/steadiness';
import { readBlanks } from '../columns/blanks';
import { casesOf, columnsOver } from '../columns/case';
import { numberAt } from '../columns/numbers';
import { judgeRecent } from './drift';
import { gainOf } from './gain';
import { aucRate, FEWEST_OUTCOMES } from './interval';
import { leaksOf } from './leak';
import { chooseFields, prepareLearning } from './preparation';
import { suggestedCard, turnedLines } from './suggested-card';
import type { Progress, Strength, Suggestion, SuggestRequest } from './suggestion';

/** From these numbers of the rarer outcome on, outcomes carry a suggestion moderately, and well. */
const MODERATE_FROM = 50;
const USABLE_FROM = 100;
/** Above this area under the curve all columns together tell too much, even where none is named. */
const TOO_GOOD = 0.95;

/** Suggests a card from the outcomes of a sheet's leads. Yields after each fit. The same seed gives the same answer. */
export function* suggest(request: SuggestRequest): Generator<Progress, Suggestion> {
  const { leads, won, counts, order } = casesOf(request.history);
  const wins = winsIn(won);
  const losses = won.length - wins;
  const rarer = Math.min(wins, losses);
  const everywhere = readBlanks(request.columns, request.pinned);
  const columns = columnsOver(everywhere, leads);
  const { used, excluded, personal } = chooseFields(columns, request);
  const basis = {
    counts,
    learned: won.length,
    won: wins,
    order,
    unweighed: [],
    isSearchedAnew: false,
    excluded,
    used: used.map(({ header }) => header),
    personal,
  };
  if (won.length === 0) return { ...basis, answer: { kind: 'no outcomes' } };
  if (rarer === 0) return { ...basis, answer: { kind: 'one outcome' } };
  if (rarer < FEWEST_OUTCOMES) return { ...basis, answer: { kind: 'too few' } };

  const preparation = prepareLearning(request, columns, used, { wins, losses });
  const { columns: coded, options, judged, unweighed, isSearchedAnew } = preparation;
  if (coded.length === 0 || (!request.search && options.pinned.length === 0))
    return { ...basis, unweighed, answer: { kind: request.search ? 'no fields' : 'no criteria' } };

  const fits = fitsFor(won.length);
  const of = 2 * fits + 2;
  yield { done: 0, of };
  const validation = crossValidate(judged.columns, won, judged.options, request.seed);
  const { probabilities, quality, evidence, cards: foldCards } = yield* counting(validation, 0, of);
  const strength = strengthOf(rarer);
  const answered = { ...basis, unweighed, isSearchedAnew };
  if (!(evidence > GATE)) return { ...answered, answer: { kind: 'no pattern', strength, evidence } };

  const recent = judgeRecent(judged.columns, won, judged.options, probabilities);
  yield { done: fits + 1, of };
  const everyone = Int32Array.from(won, (_, at) => at);
  const training = trainingOf(coded, won, everyone);
  const foundOf = (line: Line<ExistingCriterion | FieldCriterion>) => foundIn(line, foldCards, coded);
  const first = fitSteadyCard(training, options, (line) => isSteady(foundOf(line)));
  yield { done: fits + 2, of };
  if (first.lines.length === 0) return { ...answered, answer: { kind: 'no pattern', strength, evidence } };
  const search = findAlternatives(first, training, won, options, request.seed);
  const alternatives = yield* counting(search, fits + 2, of);

  const cards = [{ card: first, aucAgainstFirst: 0, foundOf }, ...alternatives]
    .filter(({ card }) => card.lines.length > 0)
    .map((chosen) => suggestedCard(chosen, training, won, (lead) => request.history[leads[lead] ?? -1]));
  const unseen = new Float64Array(request.history.length).fill(Number.NaN);
  leads.forEach((lead, at) => {
    unseen[lead] = numberAt(probabilities, at);
  });
  const calendar = request.pinned?.calendar ?? null;
  const named = leaksOf(used, everywhere, request.history, won, calendar, request.seed);
  const isTooGood = named.length === 0 && quality.auc > TOO_GOOD;
  const leaks = isTooGood ? [{ header: null, auc: quality.auc, why: 'tells too much' } as const] : named;
  const area = aucRate(quality.auc, wins, losses);
  const turned = recent?.isDrift === true ? turnedLines(first, coded, won, won.length - recent.leads) : [];
  // Leads that no score hands over are in no capacity.
  const places = Array.from(leads, (_, at) => at).filter((at) => request.fit?.[leads[at] ?? -1] ?? true);
  const gain = gainOf(
    Float64Array.from(places, (at) => numberAt(probabilities, at)),
    Uint8Array.from(places, (at) => won[at] ?? 0),
    monthsIn(request, won.length),
  );
  yield { done: of, of };
  return {
    ...answered,
    answer: {
      kind: 'found',
      strength,
      evidence,
      expected: quality,
      area,
      recent,
      turned,
      gain,
      leaks,
      cards,
      unseen,
    },
  };
}

/** The months over which the leads came in that are learned from, as their share of all leads. */
const monthsIn = ({ months, history }: SuggestRequest, learned: number) =>
  months === null ? null : (months * learned) / history.length;

/** Runs a part of the job to its end, and counts each of its steps as one fit. @param done how many fits were made before */
function* counting<Result>(
  part: Generator<unknown, Result>,
  done: number,
  of: number,
): Generator<Progress, Result> {
  let fits = done;
  let step = part.next();
  for (; !step.done; step = part.next()) yield { done: ++fits, of };
  return step.value;
}

function strengthOf(rarer: number): Strength {
  if (rarer < MODERATE_FROM) return 'exploratory';
  return rarer < USABLE_FROM ? 'moderate' : 'usable';
}

const winsIn = (won: Uint8Array) => won.reduce((sum, one) => sum + one, 0);
