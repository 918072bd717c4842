import { expect, test } from '@jest/globals';
import { findCounts } from '../../../src/domain/words/count';

const CASES: readonly (readonly [text: string, ...counts: string[]])[] = [
  ['a score of 70 and 100 employees'],
  ['within 14 days of three visits'],
  ['従業員100名以上で30日以内に3回訪れた'],
  ['一件ごとに確認する'],
  ['十分な予算'],
  ['ten new leads a month, net of duplicates'],
  ['毎月リード10件、重複を除く'],
  ['10 leads', '10 leads: by when, duplicates'],
  ['ten accepted leads by friday', 'ten accepted leads: duplicates'],
  ['marketing hands over ten', 'ten: what, by when, duplicates'],
  ['ten a month, each counted once', 'ten: what'],
  ['ten', 'ten: what, by when, duplicates'],
  ['リード10件', 'リード10件: by when, duplicates'],
  ['月に十件', '十件: what, duplicates'],
  ['月末までに商談を5件', '商談を5件: duplicates'],
  ['10件のリードを渡す', '10件のリード: by when, duplicates'],
  ['リードを営業に毎月10件渡す', '10件: duplicates'],
];

test.each(CASES)('counts in %j', (text, ...counts) => {
  const found = findCounts(text);
  expect(found.map(({ start, end, missing }) => `${text.slice(start, end)}: ${missing.join(', ')}`)).toEqual(
    counts,
  );
});
