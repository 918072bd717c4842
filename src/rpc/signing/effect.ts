import { missingFields } from '../../domain/definition/field';
import { parseToday } from '../../domain/definition/today';
import { effectOf } from '../../domain/effect/effect';
import { fateReader } from '../../domain/hand-over/fate';
import { revisionOf } from '../../domain/notation/revision';
import type { Cells } from '../../domain/values/cell';
import { stampPlaces } from '../../sheets/leads/hand-over-columns';
import { teamCells } from '../../sheets/leads/lead-tab';
import { agreedSheet } from '../agreement/agreed-sheet';
import { isDefinition } from '../agreement/conditions';
import { granted, reading, refused } from '../answer';
import { type Book, todayOf } from '../book';
import type { EffectNow } from './contract';
import { SIGNING } from './requests';

/** The effect of the draft on the leads, and the leads' revision; null without leads or with a draft that can't be read. */
export function effectNow(book: Book, draft: Cells): EffectNow | null {
  const lead = book.lead();
  const [before, after] = [book.parsed(), parseToday(draft, book.environment.moment)];
  if (lead === null || lead.movedFrom !== null || !after.ok) return null;
  const { all, team, handOver } = lead.headings;
  if (missingFields(after.definition, team).length > 0) return null;
  const read = book.leadRows();
  const rows = read.map(teamCells(lead.headings));
  const outcomeOf = fateReader(all, stampPlaces(handOver), handOver.taken, book.calendar(), todayOf(book));
  const effect = effectOf(before.ok ? before.definition : null, after.definition, team, rows, (at) =>
    outcomeOf(read[at] ?? []),
  );
  return { effect, leads: revisionOf([team, ...read]) };
}

export const readEffect = reading(SIGNING.readEffect, (book) => {
  const sheet = agreedSheet(book);
  if (!sheet.ok) return sheet;
  const now = effectNow(book, sheet.value.draft);
  if (now !== null) return granted(now);
  const readable = isDefinition(sheet.value);
  return readable.ok ? refused({ kind: 'not set up' }) : readable;
});
