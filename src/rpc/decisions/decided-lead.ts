import { DECISION_WORDS, type Decision } from '../../domain/hand-over/answer-word';
import { HAND_OVER_COLUMNS, type HandOverColumn } from '../../domain/hand-over/hand-over-column';
import type { HandOverRecord } from '../../domain/hand-over/hand-over-record';
import { wordsFor } from '../../domain/hand-over/hand-over-record';
import type { Cell } from '../../domain/values/cell';
import { fillCells } from '../../sheets/leads/lead-sheet';
import { granted, refused } from '../answer';
import type { Book } from '../book';
import type { Answer } from '../contract';
import type { SeenLead } from '../hand-over/contract';
import { findSeen, type HandedOverLeads, withColumns, writableLeads } from '../hand-over/handed-over-leads';

/** One lead that a decision is made or taken back of. */
export interface DecidedLead {
  readonly leads: HandedOverLeads;
  readonly at: number;
  readonly record: HandOverRecord;
}

/** The lead as the caller saw it, where the columns that a decision fills may be written. */
export function decidedLead(book: Book, { lead }: { readonly lead: SeenLead }): Answer<DecidedLead> {
  const leads = writableLeads(HAND_OVER_COLUMNS)(book);
  if (!leads.ok) return leads;
  const found = findSeen(leads.value, [lead]);
  if (!found.ok) return found;
  const [at = 0] = found.value;
  const record = leads.value.records[at];
  return record === undefined
    ? refused({ kind: 'stale leads', leads: 1 })
    : granted({ leads: leads.value, at, record });
}

/** The lead was handed over and nobody has decided on it. */
export function isUndecided({ record: { handedOver, decided } }: DecidedLead): Answer<null> {
  return handedOver !== null && decided === '' ? granted(null) : refused({ kind: 'stale leads', leads: 1 });
}

/** What a decision fills. */
type DecisionColumn = Extract<HandOverColumn, 'decision' | 'decidedOn' | 'decidedBy' | 'reason' | 'note'>;

/** Writes a decision into the lead's columns, and who made it. @returns what stood in the way of the column for who made it */
export function writeDecision(
  { leads, at }: DecidedLead,
  cells: Readonly<Partial<Record<DecisionColumn, Cell>>>,
): Answer<null> {
  const widened = withColumns(leads, ['decidedBy']);
  if (!widened.ok) return widened;
  for (const column of ['decision', 'reason', 'note', 'decidedOn', 'decidedBy'] as const) {
    const cell = cells[column];
    if (cell !== undefined) fillCells(widened.value, column, [at], cell);
  }
  return granted(null);
}

/** The word by which the Decision column says a decision: the team's own, or that of the sheet's language, which its dropdown offers. */
export function decisionWord({ book, lead }: HandedOverLeads, decision: Decision): string {
  const { taken } = lead.headings.handOver;
  const parsed = book.parsed();
  const language = parsed.ok ? parsed.definition.language : book.environment.language;
  const words = wordsFor(DECISION_WORDS, taken, 'decision')(decision);
  const own = DECISION_WORDS[decision][language];
  return words.includes(own) ? own : (words[0] ?? own);
}
