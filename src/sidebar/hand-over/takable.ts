import type { Decision, Result } from '../../domain/hand-over/answer-word';
import type { TakableColumn } from '../../domain/hand-over/hand-over-column';
import type { HeaderKind } from '../../domain/leads/common-header';
import { recognize } from '../../domain/leads/header';
import { headedColumns } from '../../domain/leads/outcome';
import type { Calendar } from '../../domain/values/day';
import { writtenText } from '../../domain/values/reading';
import { isBlank } from '../../domain/values/text';
import type { Leads } from '../session/lead-table';

/**
 * A value of a column. `leads` counts the leads that have it; `means` is what it seems to mean, '' for nothing that is counted.
 */
export interface ValueMeaning {
  readonly value: string;
  readonly leads: number;
  readonly means: Decision | Result | '';
}

/** A column of the team's own that could be taken in the place of one of the hand-over's. */
export interface Takable {
  readonly column: TakableColumn;
  readonly header: string;
  /** False for a column that tells something similar only: why a lead was lost is not why it was rejected. */
  readonly isLikely: boolean;
  /** The most frequent first. */
  readonly values: readonly ValueMeaning[];
}

/** At most 20 values of a column become reasons, or are given a meaning one by one. */
export const MOST_VALUES = 20;

/** The kinds of columns that tell it, the likeliest first. */
const KINDS: Readonly<Record<TakableColumn, readonly HeaderKind[]>> = {
  decision: ['decision'],
  reason: ['rejectionReason', 'lostReason'],
  outcome: ['outcome', 'leadStatus'],
};

/** Kinds that tell something similar only: what the lead's status is in another system, say. */
const SIMILAR: ReadonlySet<HeaderKind | undefined> = new Set(['lostReason', 'leadStatus']);

/** Finds the team's columns that look like a decision, a reason or an outcome, the first of each. */
export function findTakable({ headers, columns }: Leads, calendar: Calendar): Takable[] {
  return (['decision', 'reason', 'outcome'] as const).flatMap((column) => {
    const kinds = headers.map(recognize);
    const at = KINDS[column].map((kind) => kinds.indexOf(kind)).find((place) => place >= 0) ?? -1;
    const found = columns[at];
    if (found === undefined) return [];
    const { decision, outcome } = headedColumns([found.header]);
    const meaningOf = (value: string): ValueMeaning['means'] => {
      if (column === 'reason') return '';
      return (column === 'decision' ? decision([value]) : outcome([value])) ?? '';
    };
    const values = found.values.flatMap((cell, index) => {
      const value = isBlank(cell) ? '' : writtenText(cell, calendar);
      return value === '' ? [] : [{ value, leads: found.counts[index] ?? 0, means: meaningOf(value) }];
    });
    return [
      {
        column,
        header: found.header,
        isLikely: !SIMILAR.has(kinds[at]),
        values: values.sort((one, other) => other.leads - one.leads),
      },
    ];
  });
}
