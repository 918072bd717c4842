import { describe, expect, test } from '@jest/globals';
import { type Direction, gradeChanges } from '../../../src/domain/direction/graded-changes';
import type { Row } from '../../../src/domain/values/cell';

const ROWS: readonly Row[] = [
  ['As of', '', '', '', '2026-11-23'],
  ['Time zone', '', '', '', 'Asia/Tokyo'],
  ['Member', 'sato@example.co.jp', '', '', '', '', 'Sales'],
  ['Criterion', 'Title', '役職', 'is', '部長, 課長', 30, 'Fit'],
  ['Criterion', 'Size', '従業員数', 'is at least', 100, 20, 'Fit'],
  ['Criterion', 'Recent', '最終行動日', 'fades over', 90, 30, 'Interest'],
  ['Criterion', 'Free mail', 'メール', 'email domain is', 'gmail.com', -20],
  ['Required', 'Phone', '電話', 'is not empty'],
  ['Knock-out', 'Rival', '会社', 'contains', '競合A'],
  ['Cap', '', '', '', '', 40, 'Interest'],
  ['Grade', 'Hot', '', '', 60],
  ['Grade', 'Warm', '', '', 30],
  ['Grade', 'Cold'],
  ['Hand over', 'Hot'],
];
const TITLE = 3;
const SIZE = 4;
const RECENT = 5;
const MAIL = 6;

/** The rows with a cell of one of them changed, a row taken out, or rows put in at the end. */
const withCell = (at: number, column: number, cell: string | number): Row[] =>
  ROWS.map((row, place) =>
    place === at ? Array.from({ length: 8 }, (_, other) => (other === column ? cell : row[other])) : row,
  );
const without = (...names: string[]): Row[] =>
  ROWS.filter(([part, name]) => !names.includes(`${part} ${name ?? ''}`));
const plus = (...rows: Row[]): Row[] => [...ROWS, ...rows];

const CASES: readonly (readonly [name: string, rows: readonly Row[], direction: Direction])[] = [
  ['more points', withCell(TITLE, 5, 40), 'loosens'],
  ['fewer points', withCell(SIZE, 5, 10), 'tightens'],
  ['a further title', withCell(TITLE, 4, '部長, 課長, 係長'), 'loosens'],
  ['a title less', withCell(TITLE, 4, '部長'), 'tightens'],
  ['another title', withCell(TITLE, 4, '部長, 係長'), 'both ways'],
  ['a higher bound', withCell(SIZE, 4, 300), 'tightens'],
  ['a wider condition on the same column', withCell(SIZE, 3, 'is more than'), 'tightens'],
  [
    'more points for fewer',
    ROWS.map((row, at) => (at === TITLE ? [...row.slice(0, 4), '部長', 50, 'Fit'] : row)),
    'both ways',
  ],
  ['a longer fading', withCell(RECENT, 4, 120), 'loosens'],
  ['a shorter fading', withCell(RECENT, 4, 30), 'tightens'],
  ['a smaller deduction', withCell(MAIL, 5, -10), 'loosens'],
  ['a deduction for more', withCell(MAIL, 4, 'gmail.com, yahoo.co.jp'), 'tightens'],
  ['a criterion added', plus(['Criterion', 'PV', 'PV', 'each, up to', 10, 1]), 'loosens'],
  ['a deduction added', plus(['Criterion', 'PV', 'PV', 'is empty', '', -5]), 'tightens'],
  ['a criterion removed', without('Criterion Size'), 'tightens'],
  ['a Required row added', plus(['Required', 'Mail', 'メール', 'is not empty']), 'tightens'],
  ['a Required row removed', without('Required Phone'), 'loosens'],
  [
    'an alternative to a Required row',
    [...ROWS.slice(0, 8), ['Or', '', 'メール', 'is not empty'], ...ROWS.slice(8)],
    'loosens',
  ],
  ['a Knock-out for more', withCell(8, 4, '競合A, 競合B'), 'tightens'],
  ['a Knock-out for a part of the name', withCell(8, 4, '競合'), 'tightens'],
  ['a Knock-out for the name alone', withCell(8, 3, 'is'), 'loosens'],
  ['a Knock-out for a beginning of the name', withCell(8, 3, 'starts with'), 'loosens'],
  ['a Knock-out for another name', withCell(8, 4, '競合B'), 'both ways'],
  [
    'a Knock-out with an And row',
    [...ROWS.slice(0, 9), ['And', '', '役職', 'is', '部長'], ...ROWS.slice(9)],
    'loosens',
  ],
  ['a Knock-out removed', without('Knock-out Rival'), 'loosens'],
  ['a lower Cap', withCell(9, 5, 20), 'tightens'],
  ['the Cap removed', without('Cap '), 'loosens'],
  ['a Cap of the total', plus(['Cap', '', '', '', '', 70]), 'tightens'],
  ['a Floor', plus(['Floor', '', '', '', '', 10]), 'loosens'],
  ['a Base', plus(['Base', '', '', '', '', 5]), 'loosens'],
  ['the largest alone', plus(['Highest', '', '', '', '', '', 'Fit']), 'tightens'],
  ['a lower minimum of the grade handed over', withCell(10, 4, 50), 'loosens'],
  ['another minimum of a grade below', withCell(11, 4, 40), 'no move'],
  ['a text that counts as blank', plus(['Blank', '', '電話', '', '不明']), 'tightens'],
  ['the day', withCell(0, 4, '2026-11-30'), 'both ways'],
  ['a note', withCell(SIZE, 7, 'as agreed'), 'words'],
  ['a member', plus(['Member', 'mori@example.co.jp', '', '', '', '', 'Marketing']), 'no move'],
  ['a target', plus(['Target', 'Accepted', 'Accepted', '', 10]), 'no move'],
  ['another Group that is nothing but a name', withCell(MAIL, 6, 'Mail'), 'no move'],
  ['a Group with a Cap, of which no proof is known', withCell(TITLE, 6, 'Interest'), 'unproven'],
];

const gradedChanges = (...given: Parameters<typeof gradeChanges>) => [...gradeChanges(...given)];
const graded = (was: readonly Row[], is: readonly Row[]) => gradedChanges(was, is, 'en', null);

describe('a change is said to tighten, to loosen, to do both, or neither:', () => {
  test.each(CASES)('%s', (_, rows, direction) => {
    const [change] = graded(ROWS, rows).slice(-1);
    expect(change?.direction).toBe(direction);
  });

  test('a grade that takes another one’s place in the hand-over, by both rows together', () => {
    const rows = withCell(13, 1, 'Warm');
    expect(graded(ROWS, rows).map(({ direction }) => direction)).toEqual(['loosens', 'loosens']);
  });

  test('a text that counts as blank, where a blank costs points', () => {
    const was = plus(['Criterion', 'No mail', 'メール', 'is empty', '', -5]);
    const is = [...was, ['Blank', '', 'メール', '', '不明']];
    expect(graded(was, is)).toMatchObject([{ direction: 'tightens', witnesses: [{ begins: false }] }]);
  });

  test('a grade and its hand-over renamed', () => {
    const rows = withCell(10, 1, 'A').map((row) => (row[0] === 'Hand over' ? ['Hand over', 'A'] : row));
    expect(graded(ROWS, rows).map(({ direction }) => direction)).toEqual(Array(4).fill('words'));
  });

  test('a criterion renamed, which is one removed and one added', () => {
    expect(graded(ROWS, withCell(SIZE, 1, 'Large')).map(({ direction }) => direction)).toEqual([
      'words',
      'words',
    ]);
  });

  test('each change by itself, where several are made', () => {
    const rows = withCell(TITLE, 5, 40).map((row, at) =>
      at === SIZE ? [...row.slice(0, 4), 300, 20, 'Fit'] : row,
    );
    expect(graded(ROWS, rows).map(({ direction }) => direction)).toEqual(['loosens', 'tightens']);
  });

  test('nothing, where one of the versions can’t be read', () => {
    expect(graded([], ROWS).map(({ direction }) => direction)).toEqual(Array(ROWS.length).fill(null));
  });
});

describe('a change is shown', () => {
  const headers = ['会社', '役職', '従業員数', '最終行動日', 'メール', '電話'];
  const leads = {
    headers,
    rows: [
      ['青空', '担当', 500, '2026-11-20', '', '03'],
      ['白山', '部長', 120, '2026-11-20', '', '03'],
    ],
  };

  test('by a lead of the sheet', () => {
    const [change] = gradedChanges(ROWS, withCell(SIZE, 4, 300), 'en', leads);
    expect(change).toMatchObject({
      direction: 'tightens',
      witnesses: [{ begins: false, row: 1, cells: [] }],
    });
  });

  test('else by one that is made up, with no more cells than it takes', () => {
    const [change] = gradedChanges(ROWS, withCell(SIZE, 4, 50), 'en', leads);
    expect(change?.direction).toBe('loosens');
    const [witness, ...more] = change?.witnesses ?? [];
    expect(more).toEqual([]);
    expect(witness).toMatchObject({ begins: true, row: null });
    const cells = new Map(witness?.cells.map(({ header, cell }) => [header, cell]));
    expect([...cells.keys()]).not.toContain('会社');
    expect(Number(cells.get('従業員数'))).toBeLessThan(100);
  });

  test('by one of each kind where it moves both ways', () => {
    const [change] = gradedChanges(ROWS, withCell(TITLE, 4, '部長, 係長'), 'en', leads);
    expect(change?.witnesses.map(({ begins }) => begins).sort()).toEqual([false, true]);
  });
});
