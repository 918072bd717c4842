import { describe, expect, test } from '@jest/globals';
import {
  countChanges,
  type DraftSide,
  differences,
  mergeDrafts,
} from '../../../src/domain/draft/draft-merge';
import type { Row } from '../../../src/domain/values/cell';

const HEADINGS: Row = ['区分', '名前', '項目', '条件', '値', '点数', 'グループ', '備考'];
const criterion = (name: string, points: number | string): Row => [
  '評価基準',
  name,
  '役職',
  '次のいずれか',
  '部長',
  points,
  '',
  '',
];
const and = (value: number): Row => ['かつ', '', '従業員数', '以上', value, '', '', ''];
const version = (number: number): Row => ['版', number, '', '', '', '', '', ''];

const base = [HEADINGS, version(3), criterion('A', 10), criterion('B', 20), criterion('C', 30)];
const told = (mine: readonly Row[], theirs: readonly Row[]) =>
  differences(base, mine, theirs).map(({ mine: my, theirs: their, changedBy }) => [
    my?.rows[0]?.[5] ?? null,
    their?.rows[0]?.[5] ?? null,
    changedBy,
  ]);

describe('who changed what', () => {
  test.each([
    ['nothing', base, base, []],
    ['mine', [...base.slice(0, 4), criterion('C', 31)], base, [[31, 30, 'mine']]],
    ['theirs', base, [...base.slice(0, 4), criterion('C', 32)], [[30, 32, 'theirs']]],
    ['both, alike', [...base.slice(0, 4), criterion('C', 33)], [...base.slice(0, 4), criterion('C', 33)], []],
    [
      'both, otherwise',
      [...base.slice(0, 4), criterion('C', 31)],
      [...base.slice(0, 4), criterion('C', 32)],
      [[31, 32, null]],
    ],
    ['mine removed', base.slice(0, 4), base, [[null, 30, 'mine']]],
    ['theirs added', base, [...base, criterion('D', 1)], [[null, 1, 'theirs']]],
    ['mine added', [...base, criterion('D', 1)], base, [[1, null, 'mine']]],
    ['an And row of mine', [...base, and(100)], base, [[30, 30, 'mine']]],
    ['the text of the same number', base, [...base.slice(0, 4), criterion('C', '30')], []],
  ] as const)('%s', (_, mine, theirs, expected) => {
    expect(told(mine, theirs)).toEqual(expected);
  });

  test('a date and another date differ, the same one does not', () => {
    const asOf = (date: Date): Row[] => [['基準日', '', '', '', date, '', '', '']];
    const [one, other] = [new Date('2026-11-20'), new Date('2026-11-21')];
    expect(differences([], asOf(one), asOf(new Date(one)))).toEqual([]);
    expect(differences([], asOf(one), asOf(other))).toHaveLength(1);
  });

  test.each<[string, Row, Row]>([
    ['a name', ['Criterion', 'A', 'x', '', 1], ['Criterion', 'A', 'y', '', 2]],
    ['a field, where the name is blank', ['Brief', '', 'Phone', '', 1], ['Brief', '', 'phone', '', 2]],
    ['a group, where both are blank', ['Cap', '', '', '', 1, 40, 'Fit'], ['Cap', '', '', '', 1, 50, 'Fit']],
    ['a part that is none', ['Bonus', 'A', '', '', 1], ['bonus', 'A', '', '', 2]],
  ])('a part is the same one by %s', (_, one, other) => {
    expect(differences([], [one], [other])).toHaveLength(1);
  });

  test.each<[string, Row, Row]>([
    ['of another name', ['Criterion', 'A', 'x'], ['Criterion', 'B', 'x']],
    ['of another field', ['Brief', '', 'Phone'], ['Brief', '', 'Email']],
    ['of another group', ['Cap', '', '', '', '', 40, 'Fit'], ['Cap', '', '', '', '', 40, 'Interest']],
    ['of another kind', ['Bonus', 'A'], ['Malus', 'A']],
  ])('a part %s is another one', (_, one, other) => {
    expect(differences([], [one], [other])).toHaveLength(2);
  });

  test('three parts of one name are three', () => {
    const mine = [criterion('A', 1), criterion('A', 2), criterion('A', 3)];
    const theirs = [criterion('A', 1), criterion('A', 9), criterion('A', 8)];
    expect(
      differences(mine, mine, theirs).map(({ mine: my, theirs: their }) => [
        my?.rows[0]?.[5],
        their?.rows[0]?.[5],
      ]),
    ).toEqual([
      [2, 9],
      [3, 8],
    ]);
  });

  test('two parts of one name are told apart by their order', () => {
    const mine = [criterion('A', 1), criterion('A', 2)];
    expect(differences(mine, mine, [criterion('A', 1), criterion('A', 3)])).toHaveLength(1);
  });
});

describe('one draft out of two', () => {
  const mine = [HEADINGS, version(3), criterion('A', 11), criterion('N', 5), criterion('B', 20)];
  const theirs = [
    HEADINGS,
    version(3),
    criterion('B', 22),
    criterion('A', 10),
    criterion('C', 30),
    criterion('T', 7),
  ];
  const merged = (side: DraftSide) =>
    mergeDrafts(mine, theirs, () => side)
      .slice(2)
      .map((row) => [row[1], row[5]]);

  test('all theirs is theirs', () => {
    expect(mergeDrafts(mine, theirs, () => 'theirs')).toEqual(theirs);
  });

  test('all mine has each part of mine, in their order, and what only I have after what it follows in mine', () => {
    expect(merged('mine')).toEqual([
      ['B', 20],
      ['A', 11],
      ['N', 5],
    ]);
  });

  test('part by part', () => {
    const rows = mergeDrafts(mine, theirs, (key) => (key.includes(' a') ? 'mine' : 'theirs'));
    expect(rows.slice(2).map((row) => [row[1], row[5]])).toEqual([
      ['B', 22],
      ['A', 11],
      ['C', 30],
      ['T', 7],
    ]);
  });

  test('what only I have comes first where it follows nothing that they have', () => {
    const rows = mergeDrafts(
      [criterion('N', 1), criterion('M', 2), criterion('A', 3)],
      [criterion('A', 3), criterion('B', 4)],
      () => 'mine',
    );
    expect(rows.map((row) => row[1])).toEqual(['N', 'M', 'A']);
  });

  test('what only I have comes after what it follows of the parts that are there', () => {
    const mine = [criterion('A', 1), criterion('X', 2), criterion('N', 3)];
    const rows = mergeDrafts(mine, [criterion('A', 1), criterion('B', 4)], (key) =>
      key.includes(' n') ? 'mine' : 'theirs',
    );
    expect(rows.map((row) => row[1])).toEqual(['A', 'N', 'B']);
  });

  test('blank rows of theirs stay', () => {
    const spaced = [HEADINGS, criterion('A', 1), Array(8).fill(''), criterion('B', 2)];
    expect(mergeDrafts([HEADINGS], spaced, () => 'theirs')).toEqual(spaced);
  });
});

describe('changes against the version in force', () => {
  test.each([
    ['none', base, 0],
    ['another Version row', [HEADINGS, version(4), ...base.slice(2)], 0],
    ['a Version row that stands elsewhere', [HEADINGS, ...base.slice(2), version(3)], 0],
    ['one part', [...base.slice(0, 4), criterion('C', 1)], 1],
    ['a name changed is one gone and one new', [...base.slice(0, 4), criterion('Z', 30)], 2],
    [
      'a mere change of order',
      [HEADINGS, version(3), criterion('B', 20), criterion('A', 10), criterion('C', 30)],
      1,
    ],
    ['everything gone', [], 3],
  ] as const)('%s', (_, draft, expected) => {
    expect(countChanges(draft, base)).toBe(expected);
  });
});
