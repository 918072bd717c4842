import { revisionOf } from '../../domain/notation/revision';
import type { ReasonRow } from '../../domain/rejections/reason';
import { normalize } from '../../domain/values/text';
import { protectionsOf } from '../../sheets/grid/protection';
import type { ReasonsRead } from '../../sheets/rejections/reasons-tab';
import { granted, refused, unobstructed } from '../answer';
import type { Book } from '../book';
import type { Answer } from '../contract';
import { type HandedOverLeads, handedOverLeads } from '../hand-over/handed-over-leads';
import { reasonsTab } from '../reasons/reasons-tab';

/** The Reasons tab, one of its reasons, and the leads that were rejected for it. */
export interface ReasonsSheet {
  readonly book: Book;
  readonly leads: HandedOverLeads;
  readonly read: ReasonsRead;
  /** Undefined for a new one. */
  readonly present: ReasonRow | undefined;
  /** The leads' places. */
  readonly used: readonly number[];
}

export function reasonsSheet(book: Book, { at }: { readonly at: number }): Answer<ReasonsSheet> {
  const leads = handedOverLeads(book);
  if (!leads.ok) return leads;
  const read = book.reasons();
  if (read === null) return refused({ kind: 'not set up' });
  const present = read.rows[at];
  const used = leads.value.records.flatMap(({ reason }, lead) =>
    present !== undefined && normalize(reason) === normalize(present.name) ? [lead] : [],
  );
  return granted({ book, leads: leads.value, read, present, used });
}

/** The Reasons tab is still as the caller saw it. */
export function areFresh({ read }: ReasonsSheet, { revision }: { readonly revision: string }): Answer<null> {
  return revisionOf(read.cells) === revision
    ? granted(null)
    : refused({ kind: 'stale reasons', current: reasonsTab(read) });
}

/** The Reasons tab may be written. */
export function areWritable({ book, read }: ReasonsSheet): Answer<null> {
  return unobstructed(protectionsOf(book.layout(), read.sheet));
}
