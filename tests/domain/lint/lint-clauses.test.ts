import { describe, expect, test } from '@jest/globals';
import { fewest } from '../../../src/domain/lint/lint-clauses';
import type { Row } from '../../../src/domain/values/cell';
import { AS_OF, and, criterion, expectFound, found, knockOut, required } from './lint-rows';

const kindsIn = (rows: readonly Row[]) => found(rows).map(({ row, kind }) => `${row} ${kind}`);
const or = (field: string, condition: string, value: string | number): Row => [
  'Or',
  '',
  field,
  condition,
  value,
];
const HIGHEST: Row = ['Highest', '', '', '', '', '', 'Fit'];

expectFound([
  [
    'one of several alternatives that can never hold',
    [
      criterion('役職', 'is', '部長', 10),
      or('従業員数', 'is at least', 100),
      and('従業員数', 'is less than', 50),
    ],
    3,
    'never holds',
    'this alternative of “役職 is 部長” can never hold: no lead meets all of: 従業員数 is at least 100 / 従業員数 is less than 50',
    '「役職 is 部長」のこの条件では決して成り立ちません。両立しない条件：従業員数が100以上 / 従業員数が50未満',
  ],
  [
    'a Knock-out that can never hold',
    [knockOut('役職', 'is empty'), and('役職', 'is', '部長')],
    2,
    'never holds',
    '“not 役職” can never hold: no lead meets all of: 役職 is empty / 役職 is 部長',
    '「not 役職」は決して成り立ちません。両立しない条件：役職が空欄 / 役職が「部長」',
  ],
  [
    'a criterion that two Knock-outs together take out',
    [
      criterion('会社', 'is', 'A, B', 10),
      knockOut('会社', 'is', 'A'),
      knockOut('会社', 'is', 'B'),
      knockOut('会社', 'is', 'C'),
    ],
    1,
    'never counts',
    'taken out by row 2 “not 会社” (会社 is A), row 3 “not 会社” (会社 is B); change',
    'すべて2行目「not 会社」（会社が「A」）、3行目「not 会社」（会社が「B」）で対象外',
  ],
  [
    'a criterion that a Knock-out makes sure of',
    [criterion('電話', 'is not empty', '', 7.5), knockOut('電話', 'is empty')],
    1,
    'never fails',
    'never fails beside row 2 “not 電話” (電話 is empty): every lead that can be handed over has its 7.5 points',
    'どれにも同じ7.5点が付きます',
  ],
]);

describe('a criterion beside gates is found', () => {
  test.each<[string, readonly Row[], string[]]>([
    [
      'never to fail, but not in a Group of which the highest counts alone',
      [criterion('電話', 'is not empty', '', 10, ' fit'), HIGHEST, required('電話', 'is not empty')],
      [],
    ],
    [
      'never to fail in another Group',
      [
        criterion('電話', 'is not empty', '', 10, 'Interest'),
        criterion('県', 'is', '東京', 5, 'Fit'),
        HIGHEST,
        required('電話', 'is not empty'),
      ],
      ['1 never fails'],
    ],
    [
      'as nothing where gates let no lead through',
      [criterion('電話', 'is', '1', 10), required('電話', 'is', '1'), knockOut('電話', 'is', '1')],
      [],
    ],
    [
      'to count where a Knock-out takes only some of its leads',
      [criterion('会社', 'is', 'A, B', 10), knockOut('会社', 'is', 'A')],
      [],
    ],
    [
      'not when it can never hold at all',
      [criterion('会社', 'is', 'A', 10), and('会社', 'is', 'B'), knockOut('会社', 'is', 'A')],
      ['2 never holds'],
    ],
  ])('%s', (_, rows, kinds) => {
    const ofClauses = /never holds|never counts|never fails/;
    expect(kindsIn(rows).filter((kind) => ofClauses.test(kind))).toEqual(kinds);
  });
});

describe('points cancel out', () => {
  const CHIEF = criterion('役職', 'is', '部長', 10, 'Fit');
  const again = (points: number, group = 'Fit', value = '部長'): Row => [
    'Criterion',
    'again',
    '役職',
    'is',
    value,
    points,
    group,
  ];

  test.each<[string, readonly Row[], string[]]>([
    ['of the same test', [CHIEF, again(-10)], ['2 points cancel out']],
    ['in a Group however written', [CHIEF, again(-10, ' FIT ')], ['2 points cancel out']],
    ['the negative one first', [again(-10), CHIEF], ['2 points cancel out']],
    [
      'once for each, with the first one that it takes from',
      [CHIEF, ['Criterion', 'b', ...CHIEF.slice(2)], again(-10)],
      ['3 points cancel out'],
    ],
    ['not where less is taken', [CHIEF, again(-5)], []],
    ['not of equal points', [CHIEF, again(10)], []],
    ['not of 0 points', [criterion('役職', 'is', '部長', 0, 'Fit'), again(0)], []],
    ['not of another Group', [CHIEF, again(-10, '')], []],
    ['not for other leads', [CHIEF, again(-10, 'Fit', '課長')], []],
    ['not where one holds for more leads', [CHIEF, again(-10, 'Fit', '部長, 課長')], []],
    ['not where the highest counts alone', [CHIEF, again(-10), HIGHEST], []],
    [
      'of the same alternatives of one field',
      [CHIEF, or('役職', 'is', '課長'), again(-10, 'Fit', '部長, 課長')],
      ['3 points cancel out'],
    ],
    [
      'not of alternatives on several fields',
      [CHIEF, or('県', 'is', '東京'), again(-10), or('県', 'is', '東京')],
      [],
    ],
    [
      'of the same tests on two fields',
      [CHIEF, and('県', 'is', '東京'), again(-10), and('県', 'is', '東京')],
      ['3 points cancel out'],
    ],
    [
      'not of tests on two fields of which one differs',
      [CHIEF, and('県', 'is', '東京'), again(-10), and('県', 'is', '大阪')],
      [],
    ],
    [
      'not of what computes its points',
      [AS_OF, criterion('日', 'fades over', 90, 30), ['Criterion', 'again', '日', 'fades over', 90, -30]],
      [],
    ],
  ])('%s', (_, rows, kinds) => {
    expect(kindsIn(rows).filter((kind) => kind.endsWith('points cancel out'))).toEqual(kinds);
  });
});

test('as few things as suffice are named', () => {
  const sum = (least: number) => (some: readonly number[]) =>
    some.reduce((all, one) => all + one, 0) >= least;
  expect(fewest([1, 2, 3], sum(3))).toEqual([3]);
  expect(fewest([1, 2, 3], sum(5))).toEqual([2, 3]);
  expect(fewest([1, 2, 3], sum(7))).toEqual([]);
  expect(fewest([1, 2, 3], sum(0))).toEqual([]);
});
