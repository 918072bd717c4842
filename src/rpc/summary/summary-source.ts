import { DECISION_WORDS, RESULT_WORDS } from '../../domain/hand-over/answer-word';
import { wordsFor } from '../../domain/hand-over/hand-over-record';
import { knownColumns } from '../../domain/leads/column-kind';
import type { HeaderKind } from '../../domain/leads/common-header';
import { columnLetters } from '../../domain/notation/column-letters';
import type { SourceColumn, SummarySource } from '../../domain/summary/summary-formula';
import type { Cells } from '../../domain/values/cell';
import { findTab, TAB_NAMES } from '../../sheets/grid/own-tab';
import { holidaysRange } from '../../sheets/holidays/holidays-tab';
import type { LeadHeadings } from '../../sheets/leads/lead-tab';
import type { HandedOverLeads } from '../hand-over/handed-over-leads';

/** Where the Summary's formulas find what they count. */
export function summarySource({ book, lead, rows }: HandedOverLeads): SummarySource {
  const layout = book.layout();
  const reasons = book.reasons();
  const { taken } = lead.headings.handOver;
  const decisions = wordsFor(DECISION_WORDS, taken, 'decision');
  const results = wordsFor(RESULT_WORDS, taken, 'outcome');
  return {
    leadTab: lead.sheet.getName(),
    headerRow: lead.headerRow,
    columns: lettersOf(lead.headings, rows),
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

function lettersOf({ team, handOver, managed }: LeadHeadings, rows: Cells): SummarySource['columns'] {
  const known = knownColumns(team, rows);
  const placeOf = (kind: HeaderKind) => (known.get(kind)?.at ?? -1) + 1;
  const places: readonly (readonly [SourceColumn, number | undefined])[] = [
    // Before a hand-over has made or taken a column of owners, the team's own tells them.
    ['owner', placeOf('owner')],
    ...handOver.places,
    ['grade', managed.get('grade')],
    ['source', placeOf('source')],
  ];
  return Object.fromEntries(
    places.flatMap(([column, place = 0]) => (place === 0 ? [] : [[column, columnLetters(place)]])),
  );
}
