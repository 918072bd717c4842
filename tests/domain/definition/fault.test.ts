import { describe, expect, test } from '@jest/globals';
import { describeFaults, type FaultKind } from '../../../src/domain/definition/fault';
import { parseDefinition } from '../../../src/domain/definition/parse';
import type { Cells } from '../../../src/domain/values/cell';

type Spoiled = readonly [FaultKind, Cells, string, string];

const date = new Date('2026-11-20T15:00:00Z');
const asOf = ['As of', '', '', '', '2026-11-23', '', '', ''];

/** Each way to go wrong, and words of its message in both languages. */
const SPOILED: readonly Spoiled[] = [
  ['unknown part', [['Criterium']], 'did you mean Criterion', 'という区分はありません'],
  ['missing part', [['', 'x']], 'Part is missing', '区分がありません'],
  [
    'unknown condition',
    [['Criterion', 'a', 'f', 'contain', 'x', 1]],
    'did you mean “contains”',
    'という条件はありません',
  ],
  ['missing condition', [['Criterion', 'a', 'f', '', 'x', 1]], 'Condition is missing', '条件がありません'],
  ['missing value', [['Criterion', 'a', 'f', 'is', ' , ', 1]], 'Value is missing', '値がありません'],
  [
    'unreadable value',
    [['Criterion', 'a', 'f', 'is between', '20..10', 1]],
    'lower one first',
    '小さい方を先に',
  ],
  ['missing name', [['Criterion', '', 'f', 'is', 'x', 1]], 'Name is missing', '名前がありません'],
  ['missing field', [['Criterion', 'a', '', 'is', 'x', 1]], 'Field is missing', '項目がありません'],
  ['missing points', [['Criterion', 'a', 'f', 'is', 'x', '']], 'Points are missing', '点数がありません'],
  [
    'unreadable points',
    [['Criterion', 'a', 'f', 'is', 'x', 'ten']],
    '“ten” is not a number',
    '「ten」は数値ではありません',
  ],
  [
    'too many decimals',
    [['Criterion', 'a', 'f', 'is', 'x', 0.125]],
    '0.125 has more than 2 decimals',
    '0.125 は小数点以下',
  ],
  ['too large', [['Criterion', 'a', 'f', 'is', 'x', 1_000_001]], 'beyond ±1,000,000', '±1,000,000の範囲'],
  [
    'same name',
    [
      ['Criterion', 'A', 'f', 'is', 'x', 1],
      ['Criterion', 'ａ', 'f', 'is', 'x', 1],
    ],
    'name of row 1',
    '1行目と同じ名前',
  ],
  [
    'same minimum',
    [
      ['Grade', 'A', '', '', 10],
      ['Grade', 'B', '', '', '１０点'],
    ],
    'already that of row 1',
    '1行目と同じです',
  ],
  ['stands once', [asOf, asOf], 'already stands in row 1', '1行目にもあります'],
  [
    'mixed grades',
    [
      ['Grade', 'A', '', '', 10, '', 'Fit'],
      ['Grade', 'B'],
    ],
    'some have none',
    '混ざっています',
  ],
  [
    'no such grade',
    [
      ['Grade', 'Hot'],
      ['Hand over', 'Hott'],
    ],
    'write one of: Hot',
    '次のいずれかを書いてください：Hot',
  ],
  ['And without owner', [asOf, ['And', '', 'f', 'is', 'x']], 'directly below', 'すぐ下に'],
  [
    'row carries',
    [
      ['Required', 'a', 'f', 'is', 'x'],
      ['And', 'b', 'f', 'is', 'x'],
    ],
    'takes no “b”',
    '「b」を書けません',
  ],
  [
    'computes outside a criterion',
    [asOf, ['Required', 'a', 'f', 'fades over', 9]],
    'in a Criterion row only',
    '評価基準の行でだけ',
  ],
  ['no As of', [['Criterion', 'a', 'f', 'fades over', 9, 1]], 'add an As of row', '「基準日」の行を追加'],
  ['no Time zone', [['As of', '', '', '', date]], 'add a Time zone row', '「タイムゾーン」の行を追加'],
];

test.each(SPOILED)('%s', (kind, cells, en, ja) => {
  const parsed = parseDefinition(cells);
  const faults = parsed.ok ? [] : parsed.faults;
  expect(faults.map((fault) => fault.kind)).toEqual([kind]);
  expect(describeFaults(faults, 'en')).toContain(en);
  expect(describeFaults(faults, 'ja')).toContain(ja);
});

describe('many faults', () => {
  const cells = Array.from({ length: 8 }, (_, at) => ['Criterion', `c${at}`, 'f', 'is', 'x', 'ten']);
  const parsed = parseDefinition(cells);
  const faults = parsed.ok ? [] : parsed.faults;

  test('are listed all at once: the first five with their places, and how many more', () => {
    expect(describeFaults(faults, 'en')).toMatch(/8 faults.*row 1, Points.*row 5, Points.*and 3 more$/);
    expect(describeFaults(faults, 'ja')).toMatch(/8件.*1行目「点数」.*5行目「点数」.*ほか3件$/);
  });

  test('do not bring others with them: an unreadable As of is one fault, not one for each condition on dates', () => {
    const spoiled = parseDefinition([
      ['As of', '', '', '', 'soon'],
      ['Criterion', 'a', 'f', 'fades over', 9, 1],
    ]);
    expect(spoiled.ok ? [] : spoiled.faults.map(({ row, column }) => [row, column])).toEqual([[1, 'value']]);
  });
});
