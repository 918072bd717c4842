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
    'And without owner',
    [
      ['Cap', '', '', '', '', 10],
      ['And', '', 'f', 'is', 'x'],
    ],
    'row 2',
    '2行目',
  ],
  ['Or without owner', [asOf, ['Or', '', 'f', 'is', 'x']], 'an Or row must stand', '「または」の行は'],
  [
    'no Or here',
    [
      ['Owner', 'a@example.com'],
      ['Or', '', 'f', 'is', 'x'],
    ],
    '“Owner” takes no Or rows',
    '「担当」の下に「または」の行は置けません',
  ],
  [
    'no Or here',
    [
      asOf,
      ['Criterion', 'a', 'f', 'fades over', 9, 1],
      ['And', '', 'f', 'is', 'x'],
      ['Or', '', 'f', 'is', 'x'],
    ],
    'row 4, Part: “fades over” takes no Or rows',
    '「（日数）で減衰」の下に',
  ],
  ['missing group', [['Highest']], 'Group is missing', 'グループがありません'],
  ['missing points', [['Base', 'all']], 'Points are missing', '点数がありません'],
  ['missing value', [['Blank', '', '', '', ' , ""']], 'texts such as: N/A', '「不明, 未回答」のような'],
  [
    'stands once',
    [
      ['Base', '', '', '', '', 1],
      ['Base', '', '', '', '', 2],
    ],
    'Base already stands in row 1',
    '基礎点は1行目にもあります',
  ],
  [
    'stands once',
    [
      ['Base', '', '', '', '', 1, 'Fit'],
      ['Base', '', '', '', '', 2, 'ＦＩＴ'],
    ],
    'Base already stands in row 1',
    '基礎点は1行目にもあります',
  ],
  [
    'stands once',
    [
      ['最大のみ', '', '', '', '', '', 'Fit'],
      ['Highest', '', '', '', '', '', 'fit'],
    ],
    'Highest already stands in row 1',
    '最大のみは1行目にもあります',
  ],
  [
    'only condition',
    [['As of', '', '', 'every week', '2026-11-23']],
    "row 1, Condition: “every week” can't stand here; write “every day”",
    '1行目「条件」: この欄に「every week」は書けません。「毎日」と書くか',
  ],
  ['missing value', [['As of', '', '', 'every day', '']], 'a date such as', 'のような日付'],
  ['unreadable value', [['As of', '', '', '毎日', '=TODAY()']], "“=TODAY()” can't be read", '読み取れません'],
  [
    'only condition',
    [['Service level', 'First contact', '', 'hours', 2]],
    'write “working days”',
    '「営業日」と書くか',
  ],
  [
    'missing value',
    [['Service level', 'First contact', '', 'working days']],
    'Value is missing',
    '値がありません',
  ],
  ['missing name', [['Owner', '', '', '', 5]], 'Name is missing', '名前がありません'],
  [
    'same name',
    [
      ['Owner', 'Sato'],
      ['Owner', 'ＳＡＴＯ'],
    ],
    '“ＳＡＴＯ” is already the name of row 1',
    '1行目と同じ名前',
  ],
  ['unreadable value', [['Owner', 'a', '', '', 0]], "“0” can't be read; write a whole number", '1以上の整数'],
  ['unreadable value', [['Owner', 'a', '', '', 1.5]], 'a whole number of leads a month', '1以上の整数'],
  [
    'computes outside a criterion',
    [
      ['Owner', 'a'],
      ['And', '', 'f', 'each, up to', 3],
    ],
    'in a Criterion row only',
    '評価基準の行でだけ',
  ],
  [
    'no As of',
    [
      ['Owner', 'a'],
      ['And', '', 'f', 'is older than', 3],
    ],
    'add an As of row',
    '「基準日」の行を追加',
  ],
  ['missing value', [['Permission']], '“members” or “editors”', '「メンバーのみ」か「編集者全員」'],
  [
    'unreadable value',
    [['権限', '', '', '', 'everybody']],
    "“everybody” can't be read",
    '「everybody」は読み取れません',
  ],
  [
    'stands once',
    [
      ['Permission', '', '', '', 'members'],
      ['Permission', '', '', '', '編集者全員'],
    ],
    'Permission already stands in row 1',
    '権限は1行目にもあります',
  ],
  [
    'no Time zone',
    [['As of', '', '', '', '2026-11-20T09:30Z']],
    'holds a date or a moment',
    '日付か日時です',
  ],
  [
    'no Time zone',
    [['Version', 1, '', '', '', '', '', '2026-11-20T09:30+09:00']],
    'row 1, Note',
    '1行目「備考」',
  ],
  [
    'row carries',
    [
      ['Required', 'a', 'f', 'is', 'x'],
      ['And', 'b', 'f', 'is', 'x'],
    ],
    'an “And” row takes no “b”',
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

test('an Or row carries what an And row carries, and both are told apart', () => {
  const parsed = parseDefinition([
    ['Knock-out', 'a', 'f', 'is', 'x'],
    ['Or', 'b', 'f', 'each, up to', 'x', 5, 'Fit'],
  ]);
  const faults = parsed.ok ? [] : parsed.faults;
  expect(faults.map(({ row, column }) => [row, column])).toEqual([
    [2, 'name'],
    [2, 'condition'],
    [2, 'value'],
    [2, 'points'],
    [2, 'group'],
  ]);
  expect(faults[0]?.message).toEqual({
    en: 'an “Or” row takes no “b” here; clear the cell',
    ja: '「または」の行のこの欄には「b」を書けません。空にしてください',
  });
});

test.each<[string, Cells]>([
  ['an unknown Condition on a Base', [['Base', '', 'nowhere', 'no such condition', date, 10]]],
  ['Points that are none on a Highest', [['Highest', '', 'nowhere', 'contain', date, 'ten', 'Fit']]],
  [
    'a second Base in another Group',
    [
      ['Base', '', '', '', '', 1],
      ['Base', '', '', '', '', 1, 'Fit'],
    ],
  ],
  ['an Owner without a limit and without conditions', [['Owner', 'a@example.com']]],
  [
    'an Or row below an And row, with a blank row between',
    [
      ['Required', 'a', 'f', 'is', 'x'],
      ['And', '', 'f', 'is', 'x'],
      [''],
      ['Or', '', 'f', 'is', 'x'],
      ['And', '', 'f', 'is', 'x'],
    ],
  ],
])('%s is no fault', (_, cells) => {
  const parsed = parseDefinition(cells);
  expect(parsed.ok ? [] : parsed.faults).toEqual([]);
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
