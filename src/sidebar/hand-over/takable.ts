import type { Decision, Result } from '../../domain/hand-over/answer-word';
import { TAKABLE_COLUMNS, type TakableColumn } from '../../domain/hand-over/hand-over-column';
import type { HeaderKind } from '../../domain/leads/common-header';
import { recognize } from '../../domain/leads/header';
import { headedColumns } from '../../domain/leads/outcome';
import type { Calendar } from '../../domain/values/day';
import { writtenText } from '../../domain/values/reading';
import { isBlank, normalize } from '../../domain/values/text';
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
  owner: ['owner'],
};

/** Kinds that tell something similar only: what the lead's status is in another system, say. */
const SIMILAR: ReadonlySet<HeaderKind | undefined> = new Set(['lostReason', 'leadStatus']);

/** 担当者 alone is the contact at the company, or, beside a column of contacts, the team's own person. */
const OWNER_OR_CONTACT = /^担当者名?$/;

/** The places of the headings that could be taken in the place of a column, the likeliest first. */
function placesFor(column: TakableColumn, headers: readonly string[]): number[] {
  const kinds = headers.map(recognize);
  const named = KINDS[column].map((kind) => kinds.indexOf(kind));
  const isContact = (at: number) =>
    ['person', 'familyName', 'givenName'].some((kind) => kind === kinds[at]) &&
    !OWNER_OR_CONTACT.test(normalize(headers[at] ?? ''));
  const hasContacts = headers.some((_, at) => isContact(at));
  const meant = headers.findIndex((header) => OWNER_OR_CONTACT.test(normalize(header)));
  return [...named, ...(column === 'owner' && hasContacts ? [meant] : [])].filter((at) => at >= 0);
}

/** Finds the team's columns that look like a decision, a reason, an outcome or an owner, the first of each. */
export function findTakable({ headers, columns }: Leads, calendar: Calendar): Takable[] {
  return TAKABLE_COLUMNS.flatMap((column) => {
    const [at = -1] = placesFor(column, headers);
    const kind = recognize(headers[at] ?? '');
    const found = columns[at];
    if (found === undefined) return [];
    const { decision, outcome } = headedColumns([found.header]);
    const meaningOf = (value: string): ValueMeaning['means'] => {
      if (column === 'reason' || column === 'owner') return '';
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
        isLikely: kind !== 'person' && !SIMILAR.has(kind),
        values: values.sort((one, other) => other.leads - one.leads),
      },
    ];
  });
}
