import { describe, expect, test } from '@jest/globals';
import { lintCells, lintEffect } from '../../../src/domain/lint/lint-cells';
import type { Row } from '../../../src/domain/values/cell';
import { and, cap, criterion, grade, knockOut, parsed } from './lint-rows';

describe('cells that a part never reads are told, all others left alone', () => {
  test.each([
    ['Field', ['field', 'condition', 'points', 'group']],
    ['Blank', ['condition', 'points', 'group']],
    ['Base', ['field', 'condition', 'value']],
    ['Highest', ['field', 'condition', 'value', 'points']],
    ['Required', ['points', 'group']],
    ['Knock-out', ['points', 'group']],
    ['Cap', ['field', 'condition', 'value']],
    ['Floor', ['field', 'condition', 'value', 'group']],
    ['Grade', ['field', 'condition', 'points']],
    ['Hand over', ['field', 'condition', 'value', 'points', 'group']],
    ['Brief', ['condition', 'value', 'points', 'group']],
    ['Owner', ['field', 'condition', 'points', 'group']],
    ['Permission', ['field', 'condition', 'points', 'group']],
    ['Criterion', []],
    ['And', []],
    ['Version', []],
    ['As of', []],
    ['Member', []],
    ['No such part', []],
  ])('%s', (part, columns) => {
    const full: Row = [part, 'a name', 'a field', 'is', 'x', 5, 'Fit', 'a note'];
    const told = lintCells([full]);
    expect(told.map(({ column }) => column)).toEqual(columns);
    expect(told.every(({ row, kind }) => row === 1 && kind === 'cell without effect')).toBe(true);
    expect(lintCells([[part, 'a name', '', '', '', '', '', 'a note']])).toEqual([]);
  });

  test('by what they say and what the part reads, in either language', () => {
    const [told] = lintCells([['Cap', '', 'PV', '', '', 40, '', '']]);
    expect(told?.message).toEqual({
      en: '“PV” has no effect: Cap reads only Name / Points / Group; correct or clear it',
      ja: '「PV」は効果がありません。「上限」で使うのは 名前 / 点数 / グループ だけです。直すか、空にしてください',
    });
  });
});

describe('a Group that nothing earns for', () => {
  const columnsIn = (rows: readonly Row[]) =>
    lintEffect(parsed(rows)).map(({ row, column }) => [row, column]);
  const HIGHEST: Row = ['Highest', '', '', '', '', '', 'Fit'];

  test.each<[string, readonly Row[], (string | number)[][]]>([
    ['has a Highest without effect', [criterion('役職', 'is', '部長', 5), HIGHEST], [[2, 'group']]],
    ['has one with effect once it earns', [criterion('役職', 'is', '部長', 5, ' fit'), HIGHEST], []],
    [
      'has a Highest without effect beside a Base',
      [['Base', '', '', '', '', 5, 'Fit'], HIGHEST],
      [[2, 'group']],
    ],
    ['has a Cap with effect beside a Base', [['Base', '', '', '', '', 5, 'Fit'], cap(3, 'FIT')], []],
    [
      'has a Cap with effect where it is graded',
      [grade('A', 0, 'Fit'), grade('B', '', 'Fit'), cap(-3, 'Fit')],
      [],
    ],
    ['is not the whole definition', [cap(3)], []],
  ])('%s', (_, rows, told) => {
    expect(columnsIn(rows)).toEqual(told);
  });
});

test.each<[string, readonly Row[]]>([
  ['a Knock-out', [knockOut('会社', 'is empty'), knockOut('電話', 'is empty', 'x')]],
  ['an And row', [criterion('県', 'is', '東京', 5), and('電話', 'is not empty', 'x')]],
  ['an Owner', [['Owner', 'sato@example.com'], and('電話', 'is not empty', 'x')]],
])('a Value beside a condition that takes none is told of %s, and no other one', (_, rows) => {
  expect(lintEffect(parsed(rows)).map(({ row, column }) => [row, column])).toEqual([[2, 'value']]);
});
