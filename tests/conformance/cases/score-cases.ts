import type { Cell } from '../oracle/cell';
import { row, type WholeCase } from './case';

const headers = ['Title', 'Size', 'Seen'];
const asOf = row('As of', { value: '2026-11-23' });

/** A criterion for each word of a Title. */
const word = (item: string, points: Cell, group: Cell = '') =>
  row('Criterion', {
    name: `Word ${item}`,
    field: 'Title',
    condition: 'contains',
    value: item,
    points,
    group,
  });
const grade = (name: Cell, value: Cell = '', group: Cell = '') => row('Grade', { name, value, group });
const base = (points: Cell, group: Cell = '', name: Cell = '') => row('Base', { points, group, name });
const highest = (group: Cell) => row('Highest', { group });
const cap = (points: Cell, group: Cell = '') => row('Cap', { points, group });
const floor = (points: Cell) => row('Floor', { points });

/** Leads that differ in their Title alone, with the score that each gets. */
function scores(
  title: string,
  definition: WholeCase['definition'],
  expected: readonly (readonly [title: string, score: number])[],
): WholeCase {
  return {
    title,
    definition,
    headers,
    leads: expected.map(([cell, score]) => [
      [cell, '', ''],
      [score, '', false],
    ]),
  };
}

const ab = [word('a', 20.1, 'Fit'), word('b', 20.2, ' ＦＩＴ')];

export const scoreCases: readonly WholeCase[] = [
  scores(
    'sums are exact',
    [...ab, word('c', 0.1), word('d', 0.2)],
    [
      ['ab', 40.3],
      ['cd', 0.3],
      ['x', 0],
    ],
  ),
  scores(
    'Base gives its Points to every lead',
    [base(10), word('a', 5)],
    [
      ['a', 15],
      ['x', 10],
    ],
  ),
  scores(
    'Base in a Group is capped with it',
    [base(20, 'Fit'), ...ab, cap(30, 'fit')],
    [
      ['x', 20],
      ['a', 30],
    ],
  ),
  scores(
    'Base may be below 0, and stands in several groups',
    [base(-5), base(2.5, 'Fit'), word('a', 1, 'Fit')],
    [
      ['x', -2.5],
      ['a', -1.5],
    ],
  ),
  scores(
    'what stands in the Field, Condition and Value of a Base has no effect',
    [row('Base', { field: 'No such', condition: 'equals', value: 'x', points: 7 })],
    [['x', 7]],
  ),
  scores(
    'Highest: the largest contribution alone',
    [...ab, word('c', 5, 'fit'), highest('FIT'), word('d', 1)],
    [
      ['abc', 20.2],
      ['ac', 20.1],
      ['abd', 21.2],
      ['x', 0],
    ],
  ),
  scores(
    'Highest: also where it is below 0',
    [word('a', -5, 'g'), word('b', -3, 'g'), highest('g')],
    [
      ['ab', -3],
      ['a', -5],
      ['x', 0],
    ],
  ),
  scores(
    'Highest: then Base is added, then the cap',
    [word('a', 9, 'g'), word('b', 4, 'g'), highest('g'), base(3, 'g'), cap(11, 'g')],
    [
      ['b', 7],
      ['ab', 11],
      ['x', 3],
    ],
  ),
  {
    title: 'Highest: a criterion that holds and earns 0 is larger than one below 0',
    definition: [
      asOf,
      row('Criterion', {
        name: 'Pages',
        field: 'Size',
        condition: 'each, up to',
        value: 3,
        points: 2,
        group: 'g',
      }),
      word('a', -5, 'g'),
      highest('g'),
    ],
    headers,
    leads: [
      [
        ['a', 0.5, ''],
        [0, '', false],
      ],
      [
        ['a', 0, ''],
        [-5, '', false],
      ],
      [
        ['a', 2, ''],
        [4, '', false],
      ],
    ],
  },
  scores(
    'caps of groups come before the total’s, and the floor last',
    [...ab, word('c', -50.05), cap(30, 'Fit'), cap(25), floor(-10)],
    [
      ['ab', 25],
      ['abc', -10],
      ['c', -10],
    ],
  ),
  scores(
    'a floor above the cap',
    [word('a', 20), cap(10), floor(15)],
    [
      ['a', 15],
      ['x', 15],
    ],
  ),
  {
    title: 'Or: all tests of at least one alternative',
    definition: [
      word('a', 10),
      row('And', { field: 'Size', condition: 'is at least', value: 5 }),
      row('Or', { field: 'Title', condition: 'contains', value: 'b' }),
      row(''),
      row('And', { field: 'Size', condition: 'is at least', value: 9 }),
      row('または', { field: 'Title', condition: 'is', value: 'z' }),
    ],
    headers,
    leads: [
      [
        ['a', 5, ''],
        [10, '', false],
      ],
      [
        ['a', 4, ''],
        [0, '', false],
      ],
      [
        ['b', 9, ''],
        [10, '', false],
      ],
      [
        ['b', 5, ''],
        [0, '', false],
      ],
      [
        ['ab', 5, ''],
        [10, '', false],
      ],
      [
        ['z', '', ''],
        [10, '', false],
      ],
      [
        ['a', '', ''],
        [0, '', false],
      ],
    ],
  },
  {
    title: 'warnings come from all tests, whichever alternative held',
    definition: [
      word('a', 10),
      row('Or', { field: 'Size', condition: 'is at least', value: 5 }),
      row('And', { field: 'Seen', condition: 'is on or after', value: '2026-11-01' }),
      asOf,
    ],
    headers,
    leads: [
      [
        ['a', 'many', 'soon'],
        [10, '', false, ['Size', 'Seen']],
      ],
      [
        ['x', '3〜9', '2026-11-02'],
        [0, '', false, ['Size']],
      ],
      [
        ['x', 6, 'soon'],
        [0, '', false, ['Seen']],
      ],
      [
        ['x', '', ''],
        [0, '', false],
      ],
    ],
  },
  {
    title: 'Or in a Required and a Knock-out',
    definition: [
      word('a', 10),
      row('Required', { name: 'Reachable', field: 'Seen', condition: 'is not empty' }),
      row('Or', { field: 'Size', condition: 'is not empty' }),
      row('Knock-out', { name: 'Rival', field: 'Title', condition: 'is', value: 'rival' }),
      row('Or', { field: 'Title', condition: 'contains the word', value: 'student' }),
      grade('Hot', 10),
      grade('Cold'),
      row('Hand over', { name: 'Hot' }),
    ],
    headers,
    leads: [
      [
        ['a', '', ''],
        [10, 'Hot', false],
      ],
      [
        ['a', 1, ''],
        [10, 'Hot', true],
      ],
      [
        ['a', '', 'x'],
        [10, 'Hot', true],
      ],
      [
        ['rival', 1, ''],
        [0, 'Out', false],
      ],
      [
        ['a student', 1, ''],
        [0, 'Out', false],
      ],
      [
        ['students', 1, ''],
        [0, 'Cold', false],
      ],
    ],
  },
  scores(
    'a knocked out lead’s score is 0, whatever Base and Floor give',
    [base(10), floor(5), row('Knock-out', { name: 'K', field: 'Title', condition: 'is', value: 'k' })],
    [['x', 10]],
  ),
  {
    title: 'grades: the highest minimum not above the score',
    definition: [
      base(0.01),
      word('a', 69.99),
      word('b', 40),
      grade('Cold'),
      grade('Hot', 70),
      grade('Warm', '４０'),
      row('Hand over', { name: 'ＷＡＲＭ' }),
    ],
    headers,
    leads: [
      [
        ['a', '', ''],
        [70, 'Hot', true],
      ],
      [
        ['b', '', ''],
        [40.01, 'Warm', true],
      ],
      [
        ['x', '', ''],
        [0.01, 'Cold', false],
      ],
    ],
  },
  {
    title: 'names of grades are shown as written, without invisible characters and trimmed',
    definition: [
      word('a', 70),
      grade(' Ｈｏ\u200bｔ\u3000', 70),
      grade('Cold'),
      row('Hand over', { name: 'hot\ufeff' }),
    ],
    headers,
    leads: [
      [
        ['a', '', ''],
        [70, 'Ｈｏｔ', true],
      ],
      [
        ['x', '', ''],
        [0, 'Cold', false],
      ],
    ],
  },
  {
    title: 'grades of groups: each of its capped sum with Base and Highest',
    definition: [
      base(5, 'Interest'),
      word('a', 70, 'Fit'),
      word('b', 60, 'Fit'),
      highest('Fit'),
      cap(65, 'Fit'),
      word('c', 35, 'Interest'),
      grade('A', 65, 'Fit'),
      grade('B', '', 'fit'),
      grade(1, 40, 'Interest'),
      grade(2, 0, 'INTEREST'),
      row('Hand over', { name: 'A1' }),
      row('Hand over', { name: 'b1' }),
    ],
    headers,
    leads: [
      [
        ['abc', '', ''],
        [105, 'A1', true],
      ],
      [
        ['bc', '', ''],
        [100, 'B1', true],
      ],
      [
        ['a', '', ''],
        [70, 'A2', false],
      ],
    ],
  },
  {
    title: 'the grade of one knocked out is 対象外 where the definition is Japanese',
    definition: [
      row('除外条件', { name: '競合', field: 'Title', condition: '次の語を含む', value: '競合' }),
      row('基礎点', { points: 10 }),
    ],
    headers,
    leads: [
      [
        ['競合の部長', '', ''],
        [0, '対象外', false],
      ],
      [
        ['部長', '', ''],
        [10, '', false],
      ],
    ],
  },
  {
    title:
      'numbers are doubles: a decimal text and the number are equal, and so are texts beyond their precision',
    definition: [
      row('Criterion', { name: 'Eq', field: 'Size', condition: 'is', value: '0.3', points: 1 }),
      row('Criterion', { name: 'Big', field: 'Size', condition: 'is at most', value: '0.1', points: 2 }),
    ],
    headers,
    leads: [
      [
        ['', 0.3, ''],
        [1, '', false],
      ],
      [
        ['', '30%', ''],
        [1, '', false],
      ],
      [
        ['', 0.30000000000000004, ''],
        [0, '', false],
      ],
      [
        ['', '0.100000000000000', ''],
        [2, '', false],
      ],
      [
        ['', 0.1, ''],
        [2, '', false],
      ],
    ],
  },
];
