import { describe, expect, test } from '@jest/globals';
import { countFates, headedColumns } from '../../../src/domain/leads/outcome';
import { TOKYO } from '../../calendars';

if (TOKYO === null) throw new Error('No such time zone');
const CALENDAR = TOKYO;
const columns = headedColumns(['Decision', 'Outcome', 'Lead status', 'Rejection reason', 'Lost reason']);
const decisionOf = (word: string) => columns.decision([word]);
const outcomeOf = (word: string) => columns.outcome(['', word]);

const ACCEPTED = [
  'Accept',
  'accepted',
  '受け入れ',
  '受入れ',
  '受け入',
  '受入',
  '採用',
  '受諾',
  'OK',
  '採用済',
  '受諾済み',
];
const REJECTED = ['Reject', 'rejected', '却下', '差し戻し', '差戻し', '差し戻', '差戻', 'NG', '却下済み'];
const NO_DECISION = [
  '',
  'unaccepted',
  'Accepted by',
  '再却下',
  '却下理由',
  'OK?!',
  'prejected',
  'NGO',
  '済',
  '受入済分',
];

test('what is written of a decision', () => {
  expect([...new Set(ACCEPTED.map(decisionOf))]).toEqual(['accepted']);
  expect([...new Set(REJECTED.map(decisionOf))]).toEqual(['rejected']);
  expect([...new Set(NO_DECISION.map(decisionOf))]).toEqual([null]);
});

const WON = [
  ...[
    'Won',
    'Closed Won',
    'closed-won',
    'Deal won',
    'Customer',
    'Existing customer',
    'Evangelist',
    '受注',
    '成約',
  ],
  ...['契約', '成立', '顧客', '既存顧客', 'カスタマー', '既存カスタマー', '受注済み', '契約済'],
];
const LOST = [
  ...[
    'Lost',
    'Closed Lost',
    'deal_lost',
    'Lost lead',
    'Unqualified',
    'Disqualified',
    'Not qualified',
    'Junk',
  ],
  ...[
    'Junk lead',
    'Dead lead',
    'Bad fit',
    'Not converted',
    'Closed - Not Converted',
    '失注',
    '不成立',
    '見送り',
  ],
  ...['対象外', '不適格', '見込みなし'],
];
const NO_OUTCOME = [
  ...['', 'Won back', 'Nearly won', 'Customer success', 'Not lost', 'Lost and found', '失注寸前', '再失注'],
  ...['新規顧客', '受注見込み', 'Qualified', 'Open', '済み', '済受注'],
];

test('what is written of an outcome', () => {
  expect([...new Set(WON.map(outcomeOf))]).toEqual(['won']);
  expect([...new Set(LOST.map(outcomeOf))]).toEqual(['lost']);
  expect([...new Set(NO_OUTCOME.map(outcomeOf))]).toEqual([null]);
});

test('the status of the lead tells an outcome where no column of outcomes does', () => {
  expect(columns.outcome(['', '', 'Customer'])).toBe('won');
  expect(columns.outcome(['', 'Lost', 'Customer'])).toBe('lost');
});

describe('why a lead was rejected or lost', () => {
  const reasonOf = (
    decision: 'accepted' | 'rejected' | null,
    outcome: 'won' | 'lost' | null,
    ...reasons: string[]
  ) => columns.reason(['', '', '', ...reasons], { decision, outcome }, CALENDAR);

  test('stands first in the column of its end', () => {
    expect(reasonOf(null, 'lost', 'No need', 'Price')).toBe('Price');
    expect(reasonOf('rejected', null, 'No need', 'Price')).toBe('No need');
    expect(reasonOf('rejected', null, '', 'Price')).toBe('Price');
    expect(reasonOf('rejected', null)).toBe('');
  });

  test('is nothing for any other lead', () => {
    expect([reasonOf(null, null, 'a', 'b'), reasonOf('accepted', null, 'a', 'b')]).toEqual(['', '']);
    expect([reasonOf('rejected', 'won', 'a', 'b'), reasonOf(null, 'won', 'a', 'b')]).toEqual(['', '']);
  });
});

test('a lead that was decided and has no outcome counts once', () => {
  const lead = { decision: 'accepted' as const, outcome: null, reason: '' };
  expect(countFates([lead, { ...lead, outcome: 'won' }])).toEqual({
    accepted: 2,
    rejected: 0,
    won: 1,
    lost: 0,
    undecided: 0,
    reasons: [],
    otherReasons: 0,
  });
});
