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
      for (const { meaning } of reasons) expect(meaning).toMatch(/.{10}[.。]$/);
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

  test('are each of a kind of fault', () => {
    expect(startingReasons('en', null).map(({ name, kind }) => `${name}: ${kind}`)).toEqual([
      'Not reachable: data',
      'Bad data: data',
      'Duplicate: data',
      'Wrong industry, size or region: definition',
      'No authority to decide: definition',
      'No need: definition',
      'No budget: definition',
      'Too early: timing',
      'Competitor, or has a solution: definition',
      'Already in talks: other',
      'Not enough known: data',
      'Other (say what): other',
    ]);
  });

  test('contradict each the columns that it speaks of', () => {
    const fields = [
      'Phone',
      'Email',
      'Industry',
      'Employees',
      'Revenue',
      'Region',
      'Job title',
      'Department',
    ];
    const others = ['Pages viewed', 'Visits', 'Budget', 'Timeline', 'Company', 'Shoe size'];
    const rows = [...fields, ...others].map((field) => [
      'Required',
      field,
      field,
      'is not empty',
      '',
      '',
      '',
      '',
    ]);
    const all = parseDefinition(rows);
    const reasons = startingReasons('en', all.ok ? all.definition : null);
    expect(
      Object.fromEntries(
        reasons.flatMap(({ name, contradicts }) => (contradicts === '' ? [] : [[name, contradicts]])),
      ),
    ).toEqual({
      'Not reachable': 'Phone, Email',
      'Wrong industry, size or region': 'Industry, Employees, Revenue, Region',
      'No authority to decide': 'Job title, Department',
      'No need': 'Pages viewed, Visits',
      'No budget': 'Budget',
      'Too early': 'Timeline',
      'Competitor, or has a solution': 'Company',
    });
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
    ['連絡取れず', 'data'],
    ['連絡つかず', 'data'],
    ['No answer', 'data'],
    ['必要性がない', 'definition'],
    ['必要なし', 'definition'],
    ['Not interested', 'definition'],
    ['来期に延期', 'timing'],
    ['早すぎる', 'timing'],
    ['Already bought', 'definition'],
    ['In talks', 'other'],
    ['なんとなく', 'other'],
  ])('%s is of the kind %s, under its own name', (value, kind) => {
    expect(guessReason(value, 'ja', definition)).toMatchObject({ name: value, kind, noteNeeded: false });
  });

  test('that says nothing but its name where it is like no other', () => {
    expect(guessReason('なんとなく', 'ja', definition)).toMatchObject({ meaning: '', contradicts: '' });
  });
});
