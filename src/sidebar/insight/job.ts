import { type Definition, scoringOnly } from '../../domain/definition/definition';
import { missingFields } from '../../domain/definition/field';
import { parseToday } from '../../domain/definition/today';
import {
  type Backtest,
  backtest,
  knownEndings,
  type Stand,
  unseenScores,
} from '../../domain/insight/backtest/backtest';
import { auc } from '../../domain/insight/card/measures';
import { casesOf } from '../../domain/insight/columns/case';
import type { Loaded } from '../../domain/insight/outcomes/history';
import { type Examination, examine } from '../../domain/insight/suggestion/examine';
import { suggest } from '../../domain/insight/suggestion/suggest';
import type { Progress, Suggestion, SuggestRequest } from '../../domain/insight/suggestion/suggestion';
import { type ChooseRequest, chooseLeads } from '../../domain/labelling/choose-leads';
import { judgeCard } from '../../domain/labelling/judge-card';
import type { BothAnswers, Round } from '../../domain/labelling/round';
import type { BothCards } from '../../domain/labelling/side-by-side';
import { prepare } from '../../domain/scoring/scorer';
import type { Cells } from '../../domain/values/cell';
import type { Day } from '../../domain/values/day';
import { toPoints } from '../../domain/values/hundredths';

/** A definition to be judged, as cells. */
export interface Judged {
  readonly definition: Cells;
  /** The day on which its criteria were learned from outcomes; null for one that people wrote. */
  readonly learnedOn: Day | null;
  /**
   * For each lead the probability by cards that had not seen it, where the definition was learned from these very leads; else
   * null.
   */
  readonly unseen: Float64Array | null;
}

/** What is to be worked out, as plain data. Definitions are cells, read as they are at the moment `now` (milliseconds since 1970). */
export type Job = { readonly now: number } & (
  | ({
      readonly kind: 'suggest';
      readonly pinned: Cells | null;
      /** A definition that people wrote, to be compared with what is suggested; null for none. */
      readonly present: Cells | null;
      /** The definition that takes the suggestion: only leads that it can hand over are in a capacity. */
      readonly draft: Cells;
    } & Omit<SuggestRequest, 'columns' | 'history' | 'months' | 'pinned' | 'fit'>)
  | { readonly kind: 'judge'; readonly judged: readonly Judged[] }
  | ({ readonly kind: 'choose leads'; readonly definition: Cells } & Pick<ChooseRequest, 'wanted' | 'seed'>)
  | {
      readonly kind: 'fit cards';
      readonly definition: Cells;
      readonly round: Round;
      readonly answers: BothAnswers;
    }
);

export interface Judgement {
  /** The fields that the sheet lacks. If there are any, nothing was judged. */
  readonly missing: readonly string[];
  /** Null for a definition that can't be read. */
  readonly backtest: Backtest | null;
  readonly examination: Examination | null;
}

export type Done =
  /** The criteria that are kept have faults. */
  | { readonly kind: 'unreadable' }
  /** `present`: how often a won lead stands above a lost one by the present definition; null where that can't be told. */
  | { readonly kind: 'suggested'; readonly suggestion: Suggestion; readonly present: number | null }
  | { readonly kind: 'judged'; readonly judgements: readonly Judgement[] }
  | { readonly kind: 'leads chosen'; readonly round: Round }
  | { readonly kind: 'cards fitted'; readonly cards: BothCards };

const NOT_JUDGED: Judgement = { missing: [], backtest: null, examination: null };

/** Does a job step by step. */
export function* doJob(loaded: Loaded, job: Job): Generator<Progress, Done> {
  const moment = new Date(job.now);
  if (job.kind === 'suggest') {
    const parsed = job.pinned && parseToday(job.pinned, moment);
    if (parsed !== null && !parsed.ok) return { kind: 'unreadable' };
    // A person's own criterion on the outcome itself is not weighed.
    const columns = loaded.columns.filter(({ unlearnable }) => unlearnable !== 'outcome');
    const fit = fitLeads(loaded, job.draft, moment);
    const request = { ...job, ...loaded, columns, fit, pinned: parsed?.definition ?? null };
    const suggestion = yield* suggest(request);
    const present = job.present && aucOf(loaded, job.present, moment);
    return { kind: 'suggested', suggestion, present };
  }
  if (job.kind === 'choose leads' || job.kind === 'fit cards') {
    const { columns } = loaded;
    const parsed = parseToday(job.definition, moment);
    const definition = parsed.ok ? parsed.definition : null;
    yield { done: 0, of: 1 };
    if (job.kind === 'choose leads')
      return { kind: 'leads chosen', round: chooseLeads({ ...job, columns, definition }) };
    const { round, answers } = job;
    const marketing = judgeCard({ round, answers: answers.marketing, columns, definition });
    const sales = judgeCard({ round, answers: answers.sales, columns, definition });
    return { kind: 'cards fitted', cards: { marketing, sales } };
  }
  const judgements: Judgement[] = [];
  const of = job.judged.length * 2;
  for (const one of job.judged) {
    const parsed = parseToday(one.definition, moment);
    judgements.push(
      parsed.ok ? yield* judge(loaded, parsed.definition, one, judgements.length * 2, of) : NOT_JUDGED,
    );
  }
  return { kind: 'judged', judgements };
}

/** By lead, true where some score of a definition hands it over; null where that can't be told. */
function fitLeads({ columns, history }: Loaded, cells: Cells, moment: Date): boolean[] | null {
  const parsed = parseToday(cells, moment);
  if (!parsed.ok) return null;
  const headers = columns.map(({ header }) => header);
  const definition = scoringOnly(parsed.definition);
  if (missingFields(definition, headers).length > 0) return null;
  const rows = history.map((_, lead) => columns.map(({ values, rows }) => values[rows[lead] ?? -1]));
  const scorer = prepare(definition, headers);
  return scorer
    .scores(rows)
    .map((score, lead) => score !== null && !score.out && scorer.meetsRequired(rows[lead] ?? []));
}

/** How often a won lead stands above a lost one by a definition, of the leads that are learned from. */
function aucOf({ columns, history }: Loaded, cells: Cells, moment: Date): number | null {
  const parsed = parseToday(cells, moment);
  if (!parsed.ok) return null;
  const headers = columns.map(({ header }) => header);
  const definition = scoringOnly(parsed.definition);
  if (missingFields(definition, headers).length > 0) return null;
  const { leads, won } = casesOf(history);
  const rows = Array.from(leads, (lead) => columns.map(({ values, rows }) => values[rows[lead] ?? -1]));
  const scores = prepare(definition, headers).scores(rows);
  // A lead that is knocked out would be handed over last of all.
  return auc(
    scores.map((one) => (one === null || one.out ? -Infinity : one.score)),
    won,
  );
}

function* judge(
  { columns, history, months }: Loaded,
  written: Definition,
  { learnedOn, unseen }: Judged,
  done: number,
  of: number,
): Generator<Progress, Judgement> {
  const headers = columns.map(({ header }) => header);
  const definition = scoringOnly(written);
  const missing = missingFields(definition, headers).map(({ field }) => field);
  if (missing.length > 0) return { ...NOT_JUDGED, missing };
  const rows = history.map((_, lead) => columns.map(({ values, rows }) => values[rows[lead] ?? -1]));
  yield { done, of };
  const scorer = prepare(definition, headers);
  const scored = scorer.scores(rows);
  const points =
    unseen === null ? scored.map((one) => one && toPoints(one.score)) : unseenScores(scored, unseen);
  const tested = backtest(
    points.map((score, lead): Stand => {
      if (scored[lead]?.out) return 'out';
      return score === null || scorer.meetsRequired(rows[lead] ?? []) ? score : 'not ready';
    }),
    knownEndings(history, unseen === null ? learnedOn : null),
    months,
  );
  yield { done: done + 1, of };
  const isLearned = unseen !== null || learnedOn !== null;
  const examination = examine(written, columns, history, isLearned);
  return { missing: [], backtest: tested, examination };
}
