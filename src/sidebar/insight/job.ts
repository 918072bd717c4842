import type { Cells } from '../../domain/cell';
import { missingFields } from '../../domain/field';
import { toPoints } from '../../domain/hundredths';
import { type Backtest, backtest } from '../../domain/insight/backtest';
import type { Case } from '../../domain/insight/case';
import type { FieldColumn } from '../../domain/insight/coding';
import { type Examination, examine } from '../../domain/insight/examine';
import { type Progress, type Suggestion, type SuggestRequest, suggest } from '../../domain/insight/suggest';
import { parseDefinition } from '../../domain/parse';
import { prepare } from '../../domain/scorer';

/** The leads, as plain data that may go to another thread. */
export interface Loaded {
  readonly columns: readonly FieldColumn[];
  readonly history: readonly Case[];
}

/** What is to be worked out, as plain data. Definitions are cells. */
export type Job =
  | ({ readonly kind: 'suggest'; readonly pinned: Cells | null } & Omit<
      SuggestRequest,
      'columns' | 'history' | 'pinned'
    >)
  | { readonly kind: 'judge'; readonly definition: Cells };

export interface Judgement {
  readonly kind: 'judged';
  /** The fields that the headers lack: nothing was judged. */
  readonly missing: readonly string[];
  readonly backtest: Backtest | null;
  readonly examination: Examination | null;
}

export type Done = { readonly kind: 'suggested'; readonly suggestion: Suggestion } | Judgement;

const NOT_JUDGED = { kind: 'judged', missing: [], backtest: null, examination: null } as const;

/** Does a job step by step. A definition that can't be read is judged by nothing. */
export function* doJob({ columns, history }: Loaded, job: Job): Generator<Progress, Done> {
  if (job.kind === 'suggest') {
    const parsed = job.pinned && parseDefinition(job.pinned);
    const pinned = parsed?.ok ? parsed.definition : null;
    return { kind: 'suggested', suggestion: yield* suggest({ ...job, columns, history, pinned }) };
  }
  const parsed = parseDefinition(job.definition);
  if (!parsed.ok) return NOT_JUDGED;
  const headers = columns.map(({ header }) => header);
  const missing = missingFields({ ...parsed.definition, briefs: [] }, headers).map(({ field }) => field);
  if (missing.length > 0) return { ...NOT_JUDGED, missing };
  const rows = history.map((_, lead) => columns.map(({ values, rows }) => values[rows[lead] ?? -1]));
  yield { done: 0, of: 2 };
  const scores = prepare({ ...parsed.definition, briefs: [] }, headers).points(rows);
  const tested = backtest(
    scores.map((score) => (score === null ? null : toPoints(score))),
    history,
  );
  yield { done: 1, of: 2 };
  return { ...NOT_JUDGED, backtest: tested, examination: examine(parsed.definition, columns, history) };
}
