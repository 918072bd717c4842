import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { parseDefinition } from '../../../src/domain/definition/parse';
import { summarySheet } from '../../../src/domain/summary/summary';
import type { SummarySource } from '../../../src/domain/summary/summary-formula';

const ENGLISH: SummarySource = {
  leadTab: 'Leads',
  reasonsTab: { tab: 'Reasons', reason: 'A', kind: 'C', count: 3 },
  historyTab: 'History',
  summaryTab: 'Summary',
  holidays: null,
  headerRow: 1,
  columns: {
    handedOver: 'K',
    version: 'L',
    scoreThen: 'M',
    brief: 'N',
    decision: 'O',
    decidedOn: 'P',
    reason: 'Q',
    note: 'R',
    outcome: 'S',
    grade: 'I',
    source: 'E',
    owner: 'F',
  },
  words: {
    accepted: ['Accepted', '受け入れ'],
    rejected: ['Rejected', '却下'],
    won: ['Won', '受注'],
    lost: ['Lost', '失注'],
  },
};

const { grade: _, owner: __, ...columns } = ENGLISH.columns;
/** In Japanese, with three rows above the leads, and neither grades nor owners. */
const JAPANESE: SummarySource = {
  ...ENGLISH,
  leadTab: 'リード一覧',
  historyTab: '履歴',
  summaryTab: '集計 2',
  headerRow: 3,
  reasonsTab: { tab: '却下理由', reason: 'B', kind: 'D', count: 12 },
  columns,
};

const TARGETS = [
  ['Part', 'Name', 'Field', 'Condition', 'Value', 'Points', 'Group', 'Note'],
  ['Criterion', 'A', 'Job title', 'contains', 'Director', 50, '', ''],
  ['Grade', 'Hot', '', '', 60, '', '', ''],
  ['Grade', 'Cold', '', '', '', '', '', ''],
  ['Target', 'Accepted leads', 'Accepted', '', 10, '', '', 'a month'],
  ['Target', 'Handed', 'Handed over', '', 20, '', '', 'a month'],
  ['Target', 'Hot ones', 'Hot', '', 5, '', '', 'per week'],
  ['Target', 'Other', 'Nothing', '', 5, '', '', 'a year'],
  ['Service level', 'First contact', '', '', 2, '', '', 'days'],
];

function definitionOf(rows: readonly (readonly (string | number)[])[]) {
  const parsed = parseDefinition(rows);
  if (!parsed.ok) throw new Error('The definition has faults');
  return parsed.definition;
}

describe('the sheet of the Summary', () => {
  // The digests are of the whole sheet: whoever changes a formula on purpose writes the new ones here.
  test.each([
    ['en', ENGLISH, null, 'a251f2eb3fa9fafd'],
    ['en', ENGLISH, definitionOf(TARGETS), '7995286ca41fe46f'],
    ['ja', JAPANESE, null, '6026306b93f1a678'],
    ['ja', JAPANESE, definitionOf(TARGETS), 'c7be23668ea3c37d'],
  ] as const)('is what it was, whatever it counts: in %s (%#)', (language, source, definition, digest) => {
    const sheet = JSON.stringify(summarySheet(source, definition, language));
    expect(createHash('sha256').update(sheet).digest('hex').slice(0, 16)).toBe(digest);
  });

  test('counts where the definition has neither targets nor a time to decide', () => {
    const { rows, headings } = summarySheet(ENGLISH, null, 'en');
    expect(headings.map((row) => rows[row - 1]?.[0])).toEqual(['Figure', 'Month', 'Rejection reason']);
    expect(rows[4]).toEqual(['Handed over', { formula: "=COUNT('Leads'!K2:K)" }]);
    expect(rows[7]).toEqual(['To answer', { formula: '=B5-B6-B7-B9' }]);
  });
});
