import { describe, expect, test } from '@jest/globals';
import { makeEnglishLeads } from '../../../playground/samples/english-leads';
import { makeJapaneseLeads } from '../../../playground/samples/japanese-leads';
import { fateReader } from '../../../src/domain/hand-over/fate';
import { recognize } from '../../../src/domain/leads/header';
import { countFates, fateOf } from '../../../src/domain/leads/outcome';
import type { Cell, Row } from '../../../src/domain/values/cell';
import { share } from '../../../src/domain/values/share';
import { TOKYO } from '../../calendars';

const outcomeReader = (headers: Row) =>
  fateReader(headers, {}, [], TOKYO, TOKYO(new Date('2026-11-24T03:00:00Z')));
const fateBy = (heading: string, cell: Cell) => fateOf(outcomeReader([heading])([cell]));

describe('what became of a lead', () => {
  test.each<[heading: string, cell: Cell, fate: string]>([
    // What doesn't decide.
    ['Outcome', '', 'undecided'],
    ['Outcome', null, 'undecided'],
    ['Outcome', undefined, 'undecided'],
    ['Outcome', '#N/A', 'undecided'],
    ['Outcome', 'Open', 'undecided'],
    ['Outcome', true, 'undecided'],
    ['Outcome', new Date(Number.NaN), 'undecided'],
    ['Deal stage', 'Negotiation', 'undecided'],
    ['ステータス', '商談中', 'undecided'],
    ['ステータス', '失注見込み', 'undecided'],
    ['Outcome', 'constructor', 'undecided'],
    ['Outcome', 'Accepted', 'undecided'],
    ['Decision', 'Won', 'undecided'],
    ['判定', 'A', 'undecided'],
    ['Notes', 'Won', 'undecided'],
    ['', 'Won', 'undecided'],
    // What does.
    ['Outcome', 'Won', 'won'],
    ['outcome', ' WON ', 'won'],
    ['Deal stage', 'Closed won', 'won'],
    ['deal_stage', 'closed-won', 'won'],
    ['Stage', 'Closed - Lost', 'lost'],
    ['結果', '受注', 'won'],
    ['商談結果', '受注済み', 'won'],
    ['成約', '契約済', 'won'],
    ['ステータス', '成約', 'won'],
    ['結果', '失注', 'lost'],
    ['Decision', 'Accepted', 'accepted'],
    ['Decision', 'accept', 'accepted'],
    ['判定', 'ＯＫ', 'accepted'],
    ['営業判断', '採用', 'accepted'],
    ['受入可否', '受け入れ', 'accepted'],
    ['判定', '受諾', 'accepted'],
    ['Decision', 'Rejected', 'rejected'],
    ['判定', '却下', 'rejected'],
    ['判定', '差し戻し', 'rejected'],
    ['判定', '差戻し', 'rejected'],
    ['営業判断', 'NG', 'rejected'],
  ])('%s: %p is %s', (heading, cell, fate) => {
    expect(fateBy(heading, cell)).toBe(fate);
  });

  test('is found by heading wherever the columns stand, and by the leftmost that decides', () => {
    const read = outcomeReader(['ステータス', 'Decision', 'Outcome', 'Result']);
    expect(read(['架電中', 'Accepted', 'Won', 'Lost'])).toEqual({
      decision: 'accepted',
      outcome: 'won',
      reason: '',
    });
  });

  test.each<[what: string, row: Row, outcome: string | null]>([
    ['a day of the contract that has come', ['', '2026-11-24', ''], 'won'],
    ['one after today', ['', '2026-11-25', ''], null],
    ['one beside a stage on the way', ['商談中', '2026-10-01', ''], 'won'],
    ['one beside a stage that says lost', ['失注', '2026-10-01', ''], 'lost'],
    ['why the deal was lost', ['', '', '予算なし'], 'lost'],
    ['one beside a stage that says won', ['受注', '', '予算なし'], 'won'],
    ['what says that nothing is known', ['', '未定', '-'], null],
    ['nothing', ['', '', ''], null],
  ])('%s tells the end where no word does', (_, row, outcome) => {
    expect(outcomeReader(['ステージ', '受注日', '失注理由'])(row).outcome).toBe(outcome);
  });

  test.each<[what: string, row: Row, reason: string]>([
    ['rejected, with both reasons', ['NG', '', ' 担当者が 退職 ', '予算なし'], '担当者が 退職'],
    ['rejected, with the other one', ['NG', '', '', '予算なし'], '予算なし'],
    ['lost, with both', ['OK', '失注', '担当者が退職', '予算なし'], '予算なし'],
    ['lost, with none', ['OK', '失注', '', '#N/A'], ''],
    ['won, with one left over', ['NG', '受注', '担当者が退職', '予算なし'], ''],
    ['undecided, with one', ['', '', '担当者が退職', ''], ''],
    ['a row too short', ['NG'], ''],
  ])('the reason of one %s', (_, row, reason) => {
    expect(outcomeReader(['判定', '結果', '却下理由', '失注理由'])(row).reason).toBe(reason);
  });

  test.each([
    ['Rejection reason', 'rejectionReason'],
    ['却下理由', 'rejectionReason'],
    ['対象外理由', 'rejectionReason'],
    ['Lost reason', 'lostReason'],
    ['失注理由', 'lostReason'],
    ['営業判断', 'decision'],
    ['商談結果', 'outcome'],
  ])('the heading %s is known to the set-up too', (heading, kind) => {
    expect(recognize(heading)).toBe(kind);
  });

  test.each([
    ['English', makeEnglishLeads, 16],
    ['Japanese', makeJapaneseLeads, 17],
  ])('the %s sample: every filled outcome is read, every loss with its reason', (_, make, column) => {
    const [headers = [], ...rows] = make().rows;
    const read = outcomeReader(headers);
    const outcomes = rows.map(read);
    const filled = rows.filter((row) => row[column] !== '').length;
    const { won, lost, undecided, reasons, otherReasons } = countFates(outcomes);
    expect(won + lost).toBe(filled);
    expect(won).toBeGreaterThan(20);
    expect(undecided).toBe(rows.length - filled);
    expect(reasons.reduce((sum, { count }) => sum + count, otherReasons)).toBe(lost);
  });
});

describe('counting what became of leads', () => {
  const lost = (reason: string) => ({ decision: null, outcome: 'lost', reason }) as const;

  test('nothing of nothing', () => {
    expect(countFates([])).toEqual({
      accepted: 0,
      rejected: 0,
      won: 0,
      lost: 0,
      undecided: 0,
      reasons: [],
      otherReasons: 0,
    });
  });

  test('one accepted and won counts in both, one open in neither', () => {
    const both = { decision: 'accepted', outcome: 'won', reason: '' } as const;
    const none = { decision: null, outcome: null, reason: '' } as const;
    expect(countFates([both, none, none])).toMatchObject({ accepted: 1, won: 1, undecided: 2 });
  });

  test('reasons that differ in nothing but spelling are one, the five most frequent are told', () => {
    const written = ['Too early', 'ＴＯＯ  early', 'b', 'b', 'b', 'c', 'd', 'e', 'f', 'g', ''];
    expect(countFates(written.map(lost))).toMatchObject({
      lost: 11,
      reasons: [
        { reason: 'b', count: 3 },
        { reason: 'Too early', count: 2 },
        { reason: 'c', count: 1 },
        { reason: 'd', count: 1 },
        { reason: 'e', count: 1 },
      ],
      otherReasons: 2,
    });
  });
});

test.each([
  [0, 0, null],
  [7, 7, null],
  [0, 8, 0],
  [2, 8, 0.25],
])('the share of %i in %i is %p', (part, whole, expected) => {
  expect(share(part, whole)).toBe(expected);
});
