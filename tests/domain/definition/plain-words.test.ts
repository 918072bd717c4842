import { describe, expect, test } from '@jest/globals';
import { CONDITIONS } from '../../../src/domain/definition/conditions';
import { parseDefinition } from '../../../src/domain/definition/parse';
import { sayClause } from '../../../src/domain/definition/plain-words';
import type { Cell } from '../../../src/domain/values/cell';

function said(condition: string, value: Cell, field = '役職', ...ands: Cell[][]) {
  const parsed = parseDefinition([
    ['As of', '', '', '', '2026-11-23', '', '', ''],
    ['Criterion', 'x', field, condition, value, 1, '', ''],
    ...ands,
  ]);
  if (!parsed.ok) throw new Error(parsed.faults.map(({ message }) => message.en).join());
  const clause = parsed.definition.criteria[0] ?? { alternatives: [] };
  return [sayClause(clause, 'en'), sayClause(clause, 'ja')];
}

describe('a condition in plain words', () => {
  test.each([
    ['is', '部長', '役職 is 部長', '役職が「部長」'],
    [
      'is',
      '部長, 課長、取締役',
      '役職 is 部長, 課長 or 取締役',
      '役職が「部長」「課長」「取締役」のいずれか',
    ],
    ['is not', 'a', '役職 is not a', '役職が「a」でない'],
    ['is not', 'a, b', '役職 is not a or b', '役職が「a」「b」のいずれでもない'],
    ['contains', 'a', '役職 contains a', '役職が「a」を含む'],
    ['contains', 'a,b', '役職 contains a or b', '役職が「a」「b」のいずれかを含む'],
    ['does not contain', 'a', '役職 does not contain a', '役職が「a」を含まない'],
    ['does not contain', 'a,b', '役職 does not contain a or b', '役職が「a」「b」のいずれも含まない'],
    ['starts with', 'a', '役職 starts with a', '役職が「a」で始まる'],
    ['ends with', 'a,b', '役職 ends with a or b', '役職が「a」「b」のいずれかで終わる'],
    ['includes', 'a', '役職 includes a', '役職が「a」を選択肢に含む'],
    ['does not include', 'a', '役職 does not include a', '役職が「a」を選択肢に含まない'],
    ['is empty', '', '役職 is empty', '役職が空欄'],
    ['is not empty', '', '役職 is not empty', '役職が空欄でない'],
    ['is at least', '1,000万円', '役職 is at least 1,000万円', '役職が1,000万円以上'],
    ['is less than', 5, '役職 is less than 5', '役職が5未満'],
    ['is between', '10〜20', '役職 is between 10 and 20', '役職が10〜20の範囲内'],
    ['is on or after', '2026/1/2', '役職 is on or after 2026-01-02', '役職が2026-01-02以降'],
    ['is within the last', 1, '役職 is within the last 1 day', '役職が直近1日以内'],
    ['is older than', 30, '役職 is older than 30 days', '役職が30日より前'],
    ['fades over', 90, '役職 fades over 90 days', '役職から90日で減衰'],
    ['each, up to', 10, '役職: each, up to 10', '役職の1件ごと（上限10回）'],
  ] as const)('%s %s', (condition, value, en, ja) => {
    expect(said(condition, value)).toEqual([en, ja]);
  });

  test('an address is not called one twice', () => {
    expect(said('email domain is', 'a.jp, b.jp', 'メール')).toEqual([
      'メール domain is a.jp or b.jp',
      'メールのドメインが「a.jp」「b.jp」のいずれか',
    ]);
  });

  test('And rows follow', () => {
    expect(said('is', '部長', '役職', ['And', '', '従業員数', '以上', 100, '', '', ''])).toEqual([
      '役職 is 部長, and 従業員数 is at least 100',
      '役職が「部長」、かつ従業員数が100以上',
    ]);
  });

  test('every condition there is can be said, without a gap in either language', () => {
    const values = {
      nothing: '',
      items: 'x',
      number: 1,
      between: '1..2',
      day: '2026-01-01',
      days: 3,
      times: 4,
    };
    for (const { keyword, operand } of CONDITIONS) {
      const [en, ja] = said(keyword.en, values[operand.kind]);
      expect(en).not.toMatch(/undefined|\(| {2}/);
      expect(ja).not.toMatch(/undefined|次|（日数）|（上限回数）/);
      expect(ja?.length).toBeGreaterThan('役職'.length);
    }
  });
});
