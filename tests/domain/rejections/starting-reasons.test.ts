import { describe, expect, test } from '@jest/globals';
import { parseDefinition } from '../../../src/domain/definition/parse';
import { guessReason, startingReasons } from '../../../src/domain/rejections/starting-reasons';

const parsed = parseDefinition([
  ['評価基準', '決裁に関わる役職', '役職', '次を含む', '部長', 20, '', ''],
  ['評価基準', '規模', '従業員数', '以上', 100, 20, '', ''],
  ['必須条件', '電話番号あり', '電話番号', '空欄でない', '', '', '', ''],
]);
const definition = parsed.ok ? parsed.definition : null;

describe('the reasons to begin with', () => {
  test('are twelve in each language, each with a meaning, and none twice', () => {
    for (const language of ['en', 'ja'] as const) {
      const reasons = startingReasons(language, null);
      expect(new Set(reasons.map(({ name }) => name)).size).toBe(12);
      expect(reasons.every(({ meaning }) => meaning !== '')).toBe(true);
    }
    expect(startingReasons('ja', null).map(({ name }) => name)).toEqual([
      '連絡不通',
      'データ不備',
      '重複',
      '対象外（業種・規模・地域）',
      '決裁権なし',
      'ニーズなし',
      '予算なし',
      '時期尚早',
      '競合・導入済み',
      '商談中',
      '情報不足',
      'その他（記述必須）',
    ]);
  });

  test('need a note where they say too little alone', () => {
    const needed = startingReasons('en', null).filter(({ noteNeeded }) => noteNeeded);
    expect(needed.map(({ name }) => name)).toEqual(['Not enough known', 'Other (say what)']);
  });

  test('contradict a criterion of several columns by one of them, and no Knock-out', () => {
    const both = parseDefinition([
      ['Criterion', 'Senior or large', 'Job title', 'contains', 'Director', 20, '', ''],
      ['Or', '', 'Employees', 'is at least', 100, '', '', ''],
    ]);
    const reasons = startingReasons('en', both.ok ? both.definition : null);
    expect(reasons.filter(({ contradicts }) => contradicts !== '').length).toBe(2);
  });

  test('contradict the criteria that read what they speak of', () => {
    const contradicts = new Map(
      startingReasons('ja', definition).map((reason) => [reason.name, reason.contradicts]),
    );
    expect(contradicts.get('決裁権なし')).toBe('決裁に関わる役職');
    expect(contradicts.get('対象外（業種・規模・地域）')).toBe('規模');
    expect(contradicts.get('連絡不通')).toBe('電話番号あり');
    expect(contradicts.get('予算なし')).toBe('');
  });
});

describe("a value of the team's own column becomes a reason", () => {
  test.each([
    ['予算が合わない', 'definition'],
    ['タイミング・時期', 'timing'],
    ['電話に出ない（連絡が取れない）', 'data'],
    ['Price too high', 'definition'],
    ['Duplicate', 'data'],
    ['なんとなく', 'other'],
  ])('%s is of the kind %s, under its own name', (value, kind) => {
    expect(guessReason(value, 'ja', definition)).toMatchObject({ name: value, kind, noteNeeded: false });
  });

  test('that says nothing but its name where it is like no other', () => {
    expect(guessReason('なんとなく', 'ja', definition)).toMatchObject({ meaning: '', contradicts: '' });
  });
});
