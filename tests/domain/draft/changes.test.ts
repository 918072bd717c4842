import { describe, expect, test } from '@jest/globals';
import { changesBetween, describeChanges } from '../../../src/domain/draft/changes';
import type { Cells, Row } from '../../../src/domain/values/cell';

const VERSION: Row = ['Version', 3, '', '', '', '', '', ''];
const BUDGET: Row = ['Criterion', 'Budget', 'Budget', 'is at least', 100, 20, 'Fit', 'agreed in May'];
const AND: Row = ['And', '', 'Country', 'is', 'JP', '', '', ''];
const GRADE: Row = ['Grade', 'Hot', '', '', 30, '', '', ''];
const ASKED: Row = ['Required', '', 'Phone', 'is not empty', '', '', '', ''];
const CAP: Row = ['Cap', '', '', '', '', 40, 'Fit', ''];
const WAS: Cells = [VERSION, BUDGET, AND, GRADE];

/** A row with another cell at a place (0-based). */
const withCell = (row: Row, place: number, cell: string | number): Row =>
  row.map((one, at) => (at === place ? cell : one));

describe('what changed is said', () => {
  test.each<[string, Cells, string[], string[]]>([
    ['nothing', WAS, [], []],
    ['another number of the version alone', [['Version', 4], BUDGET, AND, GRADE], [], []],
    [
      'a part added, by its Field where it has no name',
      [...WAS, ASKED],
      ['added Required “Phone”: Phone is not empty'],
      ['追加 必須条件「Phone」: Phone is not empty'],
    ],
    [
      'a part added, by its Group where it has neither',
      [...WAS, CAP],
      ['added Cap “Fit”: 40 Fit'],
      ['追加 上限「Fit」: 40 Fit'],
    ],
    [
      'a part added that says nothing',
      [...WAS, ['Hand over', 'Hot']],
      ['added Hand over “Hot”'],
      ['追加 引き渡し「Hot」'],
    ],
    [
      'a part removed, with its And rows',
      [VERSION, GRADE],
      ['removed Criterion “Budget”: Budget is at least 100 20 Fit, and Country is JP'],
      ['削除 評価基準「Budget」: Budget is at least 100 20 Fit、かつ Country is JP'],
    ],
    [
      'the cells that differ, none for a blank one',
      [VERSION, withCell(withCell(BUDGET, 5, 25), 6, ''), AND, GRADE],
      ['changed Criterion “Budget”: Points 20 → 25, Group Fit → none'],
      ['変更 評価基準「Budget」: 点数 20 → 25、グループ Fit → なし'],
    ],
    [
      'a cell of an And row',
      [VERSION, BUDGET, withCell(AND, 4, 'US'), GRADE],
      ['changed Criterion “Budget”: Value JP → US'],
      ['変更 評価基準「Budget」: 値 JP → US'],
    ],
    [
      'a cell that was blank',
      [VERSION, BUDGET, AND, withCell(GRADE, 6, 'Fit')],
      ['changed Grade “Hot”: Group none → Fit'],
      ['変更 ランク「Hot」: グループ なし → Fit'],
    ],
    [
      'all rows where there are more or fewer',
      [VERSION, BUDGET, GRADE],
      ['changed Criterion “Budget”: Budget is at least 100 20 Fit'],
      ['変更 評価基準「Budget」: Budget is at least 100 20 Fit'],
    ],
    ['a mere change of order', [VERSION, GRADE, BUDGET, AND], ['only the order changed'], ['順序のみの変更']],
    [
      'a part of no known kind',
      [...WAS, ['Criterium', 'x']],
      ['added Criterium “x”'],
      ['追加 Criterium「x」'],
    ],
  ])('%s', (_, is, en, ja) => {
    expect(describeChanges(WAS, is, 'en')).toEqual(en);
    expect(describeChanges(WAS, is, 'ja')).toEqual(ja);
  });

  test('of a part without any name by its kind alone', () => {
    expect(describeChanges([], [['Floor', '', '', '', '', 0, '', '']], 'en')).toEqual(['added Floor: 0']);
  });

  test('without the day of an As of that moves by itself', () => {
    const asOf = (condition: string, day: string): Cells => [['As of', '', '', condition, day, '', '', '']];
    expect(describeChanges(asOf('every day', '2026-11-20'), asOf('every day', '2026-11-21'), 'en')).toEqual(
      [],
    );
    expect(describeChanges([], asOf('every day', '2026-11-21'), 'en')).toEqual(['added As of: every day']);
    expect(describeChanges(asOf('', '2026-11-20'), asOf('every day', '2026-11-21'), 'en')).toEqual([
      'changed As of: Condition none → every day',
    ]);
    expect(describeChanges(asOf('', '2026-11-20'), asOf('', '2026-11-21'), 'en')).toEqual([
      'changed As of: Value 2026-11-20 → 2026-11-21',
    ]);
  });

  test('with a date as the day that it is in the time zone of its own version', () => {
    const noon: Row = ['As of', '', '', '', new Date('2026-11-20T16:00:00Z'), '', '', ''];
    const zone = (name: string): Row => ['Time zone', '', '', '', name, '', '', ''];
    expect(describeChanges([zone('Asia/Tokyo'), noon], [zone('UTC'), noon], 'en')).toEqual([
      'changed Time zone: Value Asia/Tokyo → UTC',
      'changed As of: Value 2026-11-21 → 2026-11-20',
    ]);
  });
});

test('a change names the part and has both forms of it', () => {
  const [changed, ...others] = changesBetween(WAS, [VERSION, BUDGET, AND, withCell(GRADE, 4, 40)], 'en');
  expect(others).toEqual([]);
  expect([changed?.part, changed?.was?.rows, changed?.is?.rows]).toEqual([
    'grade',
    [GRADE],
    [withCell(GRADE, 4, 40)],
  ]);
  const [order] = changesBetween(WAS, [VERSION, GRADE, BUDGET, AND], 'en');
  expect(order).toMatchObject({ key: null, part: undefined, was: null, is: null });
});
