import { describe, expect, test } from '@jest/globals';
import { DECISION_WORDS, RESULT_WORDS, SAMPLE_WORD } from '../../../src/domain/hand-over/answer-word';
import { HAND_OVER_HEADINGS } from '../../../src/domain/hand-over/hand-over-column';
import {
  type HandOverPlaces,
  handOverReader,
  wordsFor,
} from '../../../src/domain/hand-over/hand-over-record';
import type { Cell } from '../../../src/domain/values/cell';
import { TOKYO } from '../../calendars';
import { NO_RECORD } from './records';

const MOMENT = new Date('2026-11-20T15:30:00Z');
const PLACES = {
  handedOver: 0,
  version: 1,
  scoreThen: 2,
  brief: 3,
  decision: 4,
  decidedOn: 5,
  reason: 6,
  note: 7,
  outcome: 8,
  sample: 9,
  recycleOn: 10,
  earlier: 11,
  owner: 12,
  decidedBy: 13,
};
const read = (row: readonly Cell[], places: HandOverPlaces = PLACES) =>
  handOverReader(places, [], TOKYO)(row);

test('the headings and words that formulas and dropdowns count on', () => {
  expect(Object.values(HAND_OVER_HEADINGS).map(({ en, ja }) => `${en} ${ja}`)).toEqual([
    'Handed over on 引き渡し日',
    'Version 版',
    'Score then 引き渡し時スコア',
    'Brief 申し送り',
    'Decision 判定',
    'Decided on 判定日',
    'Rejection reason 却下理由',
    'Rejection note 却下メモ',
    'Outcome 結果',
    'Sample 抽出',
    'Come up again on 再引き渡し予定日',
    'Earlier hand-overs 過去の引き渡し',
    'Owner 担当',
    'Decided by 判定者',
  ]);
  expect([DECISION_WORDS, RESULT_WORDS, SAMPLE_WORD]).toEqual([
    { accepted: { en: 'Accepted', ja: '受け入れ' }, rejected: { en: 'Rejected', ja: '却下' } },
    {
      won: { en: 'Won', ja: '受注' },
      lost: { en: 'Lost', ja: '失注' },
      open: { en: 'Open', ja: '進行中' },
    },
    { en: 'Random sample', ja: '無作為抽出' },
  ]);
});

describe('the columns of the hand-over', () => {
  test('are read each by itself', () => {
    const answer = ['Rejected', MOMENT, 'Too early', 'n', 'Lost'];
    const rest = ['Random sample', MOMENT, 'e', 'Sato', 'a@example.com'];
    expect(read([MOMENT, 2, 58, 'b', ...answer, ...rest])).toEqual({
      handedOver: MOMENT,
      version: 2,
      scoreThen: 58,
      brief: 'b',
      decision: 'rejected',
      decided: 'Rejected',
      decidedOn: MOMENT,
      reason: 'Too early',
      note: 'n',
      outcome: 'lost',
      sample: true,
      recycleOn: MOMENT,
      earlier: 'e',
      owner: 'Sato',
      decidedBy: 'a@example.com',
    });
  });

  test('say nothing where they are blank or not there', () => {
    expect(read([])).toEqual(NO_RECORD);
    expect(read(['Accepted', 'Accepted'], {})).toEqual(NO_RECORD);
  });

  test('hold dates and numbers, and no texts of them', () => {
    const found = read(['2026-11-20', '2', '58', '', 'Accepted', new Date(Number.NaN)]);
    expect(found).toMatchObject({ handedOver: null, version: null, scoreThen: null, decidedOn: null });
  });

  test.each<[Cell, string | null]>([
    ['ACCEPTED', 'accepted'],
    ['受け入れ', 'accepted'],
    ['却下', 'rejected'],
    ['Ａccepted', null],
    ['Accepted ', null],
    ['maybe', null],
    [true, null],
  ])('%j is the decision %s, as Sheets compares it', (cell, decision) => {
    expect(read(['', '', '', '', cell]).decision).toBe(decision);
  });
});

describe('a column of the team’s own', () => {
  const taken = [
    { column: 'decision' as const, words: { 受注済: 'accepted', 見送り: 'rejected', OK: 'accepted' } },
  ];
  const reader = handOverReader(PLACES, taken, TOKYO);

  test('says by its own words what LeadPact’s column would', () => {
    const decisions = ['ok', '受注済', '見送り', 'Accepted'].map((word) => reader(['', '', '', '', word]));
    expect(decisions.map(({ decision }) => decision)).toEqual(['accepted', 'accepted', 'rejected', null]);
  });

  test('stands for one column: the others keep their words', () => {
    expect(wordsFor(DECISION_WORDS, taken, 'decision')('accepted')).toEqual(['受注済', 'OK']);
    expect(wordsFor(RESULT_WORDS, taken, 'outcome')('won')).toEqual(['Won', '受注']);
    expect(reader(['', '', '', '', '', '', '', '', 'Won']).outcome).toBe('won');
  });
});
