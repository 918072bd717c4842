import { describe, expect, test } from '@jest/globals';
import type { Clause } from '../../../src/domain/definition/definition';
import { blocksOf } from '../../../src/domain/draft/draft-edit';
import { wordsOfPart } from '../../../src/domain/draft/part-words';
import { readClause } from '../../../src/domain/draft/read-clause';
import type { Cell, Row } from '../../../src/domain/values/cell';

type Rows = readonly (readonly [Cell, ...Cell[]])[];
const wide = (row: Row): Row => [...row, '', '', '', '', '', '', ''].slice(0, 8);

function wordsOf(rows: Rows, language: 'en' | 'ja', clause: Clause | null = null) {
  const [block] = blocksOf(rows.map(wide));
  if (block === undefined) throw new Error('There is no part');
  const { isNamed, ...words } = wordsOfPart(block, clause, null, language);
  return words;
}

/** Part, Name, Field, Condition, Value, Points, Group, Note; and what its card tells in English and in Japanese. */
const PARTS: readonly (readonly [Rows, en: string, ja: string])[] = [
  [[['Base', '', '', '', '', 10]], 'Base | every lead | +10', '基礎点 | すべてのリード | +10'],
  [[['Base', 'Start', '', '', '', 10]], 'Start | every lead | +10', 'Start | すべてのリード | +10'],
  [
    [['Base', '', '', '', '', 'ten', 'Fit']],
    'Base | every lead | ten | Fit',
    '基礎点 | すべてのリード | ten | Fit',
  ],
  [[['Highest', '', '', '', '', '', 'Fit']], 'Fit: only the largest counts', 'Fitは最大の1つだけを数えます'],
  [[['Cap', '', '', '', '', 40]], 'In total at most 40', '合計は40点まで'],
  [[['Cap', '', '', '', '', 40, 'Fit']], 'Fit: at most 40', 'Fitは40点まで'],
  [[['Floor', '', '', '', '', 5]], 'In total at least 5', '合計は5点以上'],
  [[['Grade', 'Hot', '', '', 50]], 'Hot | from 50', 'Hot | 50点以上'],
  [[['Grade', 'Cold']], 'Cold | all the rest', 'Cold | 残りすべて'],
  [[['Hand over', 'Hot']], 'Hot', 'Hot'],
  [[['Member', 'a@example.com', '', '', '', '', 'Sales']], 'a@example.com | Sales', 'a@example.com | Sales'],
  [[['Brief', '', 'Phone']], 'Phone', 'Phone'],
  [[['Field', 'Size', '', '', 'Employees']], 'Size | Employees', 'Size | Employees'],
  [[['Blank', '', '', '', 'n/a']], 'Counts as blank | n/a', '空欄とみなす値 | n/a'],
  [[['Blank', '', 'Size', '', '-']], 'Counts as blank in Size | -', 'Sizeで空欄とみなす値 | -'],
  [
    [['Owner', 'a@example.com', '', '', 20]],
    'a@example.com | at most 20 a month',
    'a@example.com | 月20件まで',
  ],
  [
    [
      ['Owner', 'a@example.com', '', '', 20],
      ['And', '', 'Size', 'is at least', 100],
    ],
    'a@example.com | at most 20 a month, Size is at least 100',
    'a@example.com | 月20件まで、Size is at least 100',
  ],
  [[['Owner', 'a@example.com']], 'a@example.com', 'a@example.com'],
  [[['Permission', '', '', '', 'editors']], 'Who may hand over | editors', '引き渡しができる人 | editors'],
  [[['As of', '', '', '', '2026-11-22']], 'As of | 2026-11-22', '基準日 | 2026-11-22'],
  [[['As of', '', '', 'every day']], 'As of | every day', '基準日 | every day'],
  [[['Time zone', '', '', '', 'Asia/Tokyo']], 'Time zone | Asia/Tokyo', 'タイムゾーン | Asia/Tokyo'],
  [
    [['Target', 'MQL', 'handed over', 'a month', 30, '', '', 'n']],
    'MQL | handed over 30 a month n',
    'MQL | handed over 30 a month n',
  ],
  [[['Service level', 'Sales', 'f', '', 1]], 'Sales | f within 1 day', 'Sales | f 1日以内'],
  [[['Service level', 'Sales', '', '', 2, '', '', 'n']], 'Sales | within 2 days n', 'Sales | 2日以内 n'],
  [
    [['Service level', 'Sales', '', 'working days', 1]],
    'Sales | within 1 working day',
    'Sales | 1営業日以内',
  ],
  [[['Service level', 'Sales', '', '営業日', 3]], 'Sales | within 3 working days', 'Sales | 3営業日以内'],
  [
    [['Service level', 'Sales', '', 'working days', 'soon']],
    'Sales | soon working days',
    'Sales | soon working days',
  ],
  [
    [['Criterion', 'Large', 'Size', 'is big', 100, 'many']],
    'Large | Size is big 100 | many',
    'Large | Size is big 100 | many',
  ],
  [[['Criterion', 'Small', 'Size', 'x', 1, -5]], 'Small | Size x 1 | -5', 'Small | Size x 1 | -5'],
  [
    [
      ['Required', 'Both', 'Size', 'is big'],
      ['Or', '', 'Phone', 'is there'],
    ],
    'Both | Size is big, Or Phone is there',
    'Both | Size is big、Or Phone is there',
  ],
  [[['Knock-out', 'Rival', 'Company', 'is', 'x']], 'Rival | Company is x', 'Rival | Company is x'],
  [
    [['Bonus', 'Large', 'Size', 'is', 100, 5, 'Fit', 'n']],
    'Bonus | Large Size is 100 5 n',
    'Bonus | Large Size is 100 5 n',
  ],
  [[['', 'Large', '', '', '', '', '', 'n']], 'Part: none | Large n', '区分: なし | Large n'],
];

describe.each([
  ['en', 1],
  ['ja', 2],
] as const)('a part is told by its card (%s)', (language, at) => {
  test.each(PARTS)('%j', (...part) => {
    const { title, detail, points, group } = wordsOf(part[0], language);
    expect([title, detail, points, group].filter((one) => one !== '').join(' | ')).toBe(part[at]);
  });
});

test('a part whose title is its name is told from one whose title is a sentence', () => {
  const named = PARTS.filter(([rows]) => {
    const [block] = blocksOf(rows.map(wide));
    return block !== undefined && wordsOfPart(block, null, null, 'en').isNamed;
  });
  const parts = new Set(named.map(([[row]]) => row?.[0]));
  expect([...parts]).toEqual([
    ...['Base', 'Grade', 'Hand over', 'Member', 'Brief', 'Field', 'Owner', 'Target', 'Service level'],
    ...['Criterion', 'Required', 'Knock-out'],
  ]);
});

test('a clause that can be read is told in words', () => {
  const rows = [wide(['Criterion', 'Large', 'Size', 'is at least', 100, 20])];
  const { clause } = readClause(rows, rows, null);
  expect(wordsOf([['Criterion', 'Large', 'Size', 'is at least', 100, 20]], 'ja', clause)).toEqual({
    title: 'Large',
    detail: 'Sizeが100以上',
    points: '+20',
    group: '',
  });
});
