import { findAlternatives } from '../card/alternatives';
import { type FitOptions, fitCard, trainingOf } from '../card/card';
import { crossValidate, fitsFor, GATE, predict } from '../card/cross-validation';
import { auc } from '../card/measures';
import { casesOf, columnsOver } from '../columns/case';
import type { CodedColumn } from '../columns/coding';
import { numberAt } from '../columns/numbers';
import { FEWEST_OUTCOMES } from './interval';
import { chooseFields, prepareLearning } from './preparation';
import { leaksOf, suggestedCard } from './suggested-card';
import type { Progress, Strength, Suggestion, SuggestRequest } from './suggestion';

/** From these numbers of the rarer outcome on, outcomes carry a suggestion moderately, and well. */
const MODERATE_FROM = 50;
const USABLE_FROM = 100;
/** The latest fifth of the leads is predicted by a card that is fitted to those before. */
const RECENT_SHARE = 0.2;
/** The latest fifth has to have at least 5 of the rarer outcome, and the leads before at least 10. */
const FEWEST_RECENT = 5;
const FEWEST_BEFORE = FEWEST_OUTCOMES / 2;

/** Suggests a card from the outcomes of a sheet's leads. Yields after each fit. The same seed gives the same answer. */
export function* suggest(request: SuggestRequest): Generator<Progress, Suggestion> {
  const { leads, won, counts, isDated } = casesOf(request.history);
  const wins = winsIn(won);
  const losses = won.length - wins;
  const rarer = Math.min(wins, losses);
  const columns = columnsOver(request.columns, leads);
  const { used, excluded } = chooseFields(columns, request);
  const basis = {
    counts,
    learned: won.length,
    won: wins,
    isDated,
    unweighed: [],
    isSearchedAnew: false,
    excluded,
    used: used.map(({ header }) => header),
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
  const { probabilities, quality, evidence } = yield* counting(validation, 0, of);
  const strength = strengthOf(rarer);
  const answered = { ...basis, unweighed, isSearchedAnew };
  if (!(evidence > GATE)) return { ...answered, answer: { kind: 'no pattern', strength, evidence } };

  const recent = judgeRecent(judged.columns, won, judged.options);
  yield { done: fits + 1, of };
  const everyone = Int32Array.from(won, (_, at) => at);
  const training = trainingOf(coded, won, everyone);
  const first = fitCard(training, options);
  yield { done: fits + 2, of };
  const search = findAlternatives(first, training, won, options, request.seed);
  const alternatives = yield* counting(search, fits + 2, of);
  if (first.lines.length === 0) return { ...answered, answer: { kind: 'no pattern', strength, evidence } };

  const cards = [{ card: first, aucAgainstFirst: 0 }, ...alternatives]
    .filter(({ card }) => card.lines.length > 0)
    .map(({ card, aucAgainstFirst }) =>
      suggestedCard(card, aucAgainstFirst, coded, won, (lead) => request.history[leads[lead] ?? -1]),
    );
  const unseen = new Float64Array(request.history.length).fill(Number.NaN);
  leads.forEach((lead, at) => {
    unseen[lead] = numberAt(probabilities, at);
  });
  yield { done: of, of };
  const leaks = leaksOf(quality, cards[0]?.lines ?? []);
  return {
    ...answered,
    answer: { kind: 'found', strength, evidence, expected: quality, recent, leaks, cards, unseen },
  };
}

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

/**
 * How well a card that is fitted to the earlier leads predicts the latest ones; null where either have too few of one outcome.
 * @param won in the order of time
 */
function judgeRecent<Source>(columns: readonly CodedColumn[], won: Uint8Array, options: FitOptions<Source>) {
  const from = Math.floor(won.length * (1 - RECENT_SHARE));
  const [before, latest] = [won.subarray(0, from), won.subarray(from)];
  const [winsBefore, wins] = [winsIn(before), winsIn(latest)];
  if (Math.min(wins, latest.length - wins) < FEWEST_RECENT) return null;
  if (Math.min(winsBefore, from - winsBefore) < FEWEST_BEFORE) return null;
  const all = Int32Array.from(won, (_, at) => at);
  const probabilities = predict(columns, won, options, all.subarray(0, from), all.subarray(from));
  return { auc: auc(probabilities, latest), leads: latest.length, won: wins };
}
