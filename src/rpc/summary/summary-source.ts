import { DECISION_WORDS, RESULT_WORDS } from '../../domain/hand-over/answer-word';
import { wordsFor } from '../../domain/hand-over/hand-over-record';
import { recognize } from '../../domain/leads/header';
import { columnLetters } from '../../domain/notation/column-letters';
import type { SourceColumn, SummarySource } from '../../domain/summary/summary-formula';
import { writtenText } from '../../domain/values/reading';
import { isBlank } from '../../domain/values/text';
import { findTab, TAB_NAMES } from '../../sheets/grid/own-tab';
import { holidaysRange } from '../../sheets/holidays/holidays-tab';
import type { LeadHeadings } from '../../sheets/leads/lead-tab';
import type { HandedOverLeads } from '../hand-over/handed-over-leads';

/** Where the Summary's formulas find what they count. */
export function summarySource({ book, lead }: HandedOverLeads): SummarySource {
  const layout = book.layout();
  const reasons = book.reasons();
  const { taken } = lead.headings.handOver;
  const decisions = wordsFor(DECISION_WORDS, taken, 'decision');
  const results = wordsFor(RESULT_WORDS, taken, 'outcome');
  return {
    leadTab: lead.sheet.getName(),
    headerRow: lead.headerRow,
    columns: lettersOf(lead.headings),
    reasonsTab: {
      tab: reasons?.sheet.getName() ?? '',
      reason: columnLetters((reasons?.places.name ?? 0) + 1),
      kind: columnLetters((reasons?.places.kind ?? 0) + 1),
      count: reasons?.rows.length ?? 0,
    },
    historyTab: findTab(layout, 'history')?.getName() ?? '',
    holidays: holidaysRange(layout),
    summaryTab: findTab(layout, 'summary')?.getName() ?? TAB_NAMES.summary[book.environment.language],
    words: {
      accepted: decisions('accepted'),
      rejected: decisions('rejected'),
      won: results('won'),
      lost: results('lost'),
    },
  };
}

function lettersOf({ team, handOver, managed }: LeadHeadings): SummarySource['columns'] {
  const kinds = team.map((cell) => recognize(isBlank(cell) ? '' : writtenText(cell, null)));
  const places: readonly (readonly [SourceColumn, number | undefined])[] = [
    ...handOver.places,
    ['grade', managed.get('grade')],
    ['source', kinds.indexOf('source') + 1],
    ['owner', kinds.indexOf('owner') + 1],
  ];
  return Object.fromEntries(
    places.flatMap(([column, place = 0]) => (place === 0 ? [] : [[column, columnLetters(place)]])),
  );
}
