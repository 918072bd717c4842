import { describe, expect, test } from '@jest/globals';
import { type Argument, Bundle } from './bundle';
import type { Cell, Range } from './oracle/cell';
import type { FunctionName } from './oracle/keywords';

const bundle = new Bundle();

const row = (...cells: Cell[]): Cell[] => [...cells, ...Array<Cell>(8 - cells.length).fill('')];
const criterion = (name: string, item: string, points: Cell, group: Cell = '') =>
  row('Criterion', name, 'Title', 'contains', item, points, group);

const headers = ['Title', 'Phone', 'Seen'];
/** Each word of a title earns what the definition's criterion for it says. */
const lead = (title: string): Range => [headers, [title, '03', '']];

function rowsOf(name: FunctionName, ...given: readonly Argument[]): readonly unknown[] {
  const result = bundle.call(name, ...given);
  if (!result.ok) throw new Error(result.message);
  return result.rows;
}

function give(name: FunctionName, ...given: readonly Argument[]): unknown[] {
  return rowsOf(name, ...given).map((cells): unknown => (Array.isArray(cells) ? cells[0] : cells));
}
const give1 = (name: FunctionName, leads: Range, definition: Range) => give(name, leads, definition)[1];

function fault(leads: Argument, definition: Argument, ...rest: readonly Argument[]): string {
  const result = bundle.call('LEADSCORE', leads, definition, ...rest);
  if (result.ok) throw new Error(`no error, but ${JSON.stringify(result.rows)}`);
  return result.message;
}

describe('the score', () => {
  const a = criterion('A', 'a', 20.1, 'Fit');
  const b = criterion('B', 'b', 20.2, ' ＦＩＴ');
  const c = criterion('C', 'c', -50.05);
  const cap = (points: number, group = '') => row('Cap', '', '', '', '', points, group);
  const floor = (points: number) => row('Floor', '', '', '', '', points);

  test.each<[string, string, Range, number]>([
    ['is exact', 'ab', [a, b], 40.3],
    ['sums ten tenths to one', 'a', Array.from({ length: 10 }, (_, at) => criterion(`N${at}`, 'a', 0.1)), 1],
    ['caps a group by its normalised name', 'ab', [a, b, cap(30, 'fit')], 30],
    ['caps the groups before the total', 'abc', [a, b, c, cap(30, 'Fit')], -20.05],
    ['caps the total', 'ab', [a, b, cap(10)], 10],
    ['floors the total after its cap', 'ab', [a, b, cap(10), floor(15)], 15],
    ['does not floor a group', 'abc', [a, b, c, floor(0)], 0],
    ['may be below 0', 'c', [c], -50.05],
    [
      'is 0 for one knocked out, whatever the floor',
      'a',
      [a, floor(5), row('Knock-out', 'K', 'Title', 'is', 'a')],
      0,
    ],
    ['needs all And rows, also below a blank row', 'a', [a, row(), row('And', '', 'Phone', 'is empty')], 0],
    ['needs all And rows, and they hold', 'a', [a, row(), row('And', '', 'Phone', 'is', '03')], 20.1],
    [
      'lets a Required have the name of a criterion',
      'a',
      [a, row('Required', 'A', 'Title', 'is', 'a')],
      20.1,
    ],
  ])('%s', (_, title, definition, score) => {
    expect(give1('LEADSCORE', lead(title), definition)).toBe(score);
  });
});

describe('the grade', () => {
  const a = criterion('A', 'a', 70, 'Fit');
  const b = criterion('B', 'b', 40, 'Interest');
  const grade = (name: Cell, value: Cell = '', group: Cell = '') =>
    row('Grade', name, '', '', value, '', group);
  const plain = [a, b, grade('Cold'), grade('Hot', 70), grade('Warm', '４０')];
  const grouped = [
    a,
    b,
    grade('A', 70, 'Fit'),
    grade('B', '', 'Fit'),
    grade(1, 40, 'Interest'),
    grade(2, 0, 'INTEREST'),
  ];

  test.each<[string, string, Range, string]>([
    ['is the highest minimum not above the score', 'a', plain, 'Hot'],
    ['does not hang on the order of rows', 'b', plain, 'Warm'],
    ['without a Value takes all that is left', 'x', plain, 'Cold'],
    ['is empty where none fits', 'x', [a, grade('Hot', 70)], ''],
    ['is empty without Grade rows', 'a', [a], ''],
    ['is joined of the groups’ own', 'a', grouped, 'A2'],
    ['is joined in the order of the groups', 'b', grouped, 'B1'],
    ['is Out', 'k', [...plain, row('Knock-out', 'K', 'Title', 'is', 'k')], 'Out'],
    ['is 対象外', 'k', [row('除外条件', 'K', 'Title', 'is', 'k'), ...plain], '対象外'],
    ['is Out where Japanese comes later', 'k', [...plain, row('除外条件', 'K', 'Title', 'is', 'k')], 'Out'],
  ])('%s', (_, title, definition, expected) => {
    expect(give1('LEADGRADE', lead(title), definition)).toBe(expected);
  });

  test.each<[string, string, Range, boolean]>([
    ['at the grade', 'b', [...plain, row('Hand over', 'WARM')], true],
    ['above the grade', 'a', [...plain, row('Hand over', 'Warm')], true],
    ['below the grade', 'x', [...plain, row('Hand over', 'Warm')], false],
    ['no Hand over row', 'a', plain, false],
    [
      'a Required that fails',
      'a',
      [...plain, row('Hand over', 'Hot'), row('Required', 'S', 'Seen', 'is not empty')],
      false,
    ],
    [
      'knocked out',
      'a',
      [...plain, row('Hand over', 'Cold'), row('Knock-out', 'K', 'Title', 'is', 'a')],
      false,
    ],
    [
      'with groups, a grade that is listed',
      'a',
      [...grouped, row('Hand over', 'A1'), row('Hand over', 'a2')],
      true,
    ],
    ['with groups, a better one that is not', 'ab', [...grouped, row('Hand over', 'A2')], false],
  ])('ready to hand over: %s', (_, title, definition, ready) => {
    expect(give1('LEADGAP', lead(title), definition) === '').toBe(ready);
  });
});

describe('the rows', () => {
  const definition = [criterion('A', 'a', 20)];
  const blank = ['', '#N/A', null];

  test('a title, one row a lead, blank rows empty, trailing ones left off', () => {
    const leads = [headers, ['a', '', ''], blank, ['x', '', ''], blank, blank];
    expect(give('LEADSCORE', leads, definition)).toEqual(['Score', 20, '', 0]);
    expect(give('LEADWHY', leads, definition).slice(0, 3)).toEqual(['Why', '+20 A', '']);
  });

  test('no title where headers are given, for one row or many', () => {
    expect(give('LEADSCORE', [['a', '', '']], definition, [headers])).toEqual([20]);
    expect(give('LEADSCORE', [blank, ['a', '', ''], blank], definition, [headers])).toEqual(['', 20]);
  });

  test('titles are Japanese when the first Part is, whatever the headings', () => {
    const headings = row('Part', 'Name', 'Field', 'Condition', 'Value', 'Points', 'Group', 'Note');
    const japanese = [headings, row('評価基準', 'A', 'Title', '次を含む', 'a', 20)];
    const names = ['LEADSCORE', 'LEADGRADE', 'LEADWHY', 'LEADGAP', 'LEADBRIEF'] as const;
    expect(names.map((name) => give(name, lead('a'), japanese)[0])).toEqual([
      'スコア',
      'ランク',
      '評価理由',
      '不足',
      '申し送り',
    ]);
    expect(names.map((name) => give(name, lead('a'), definition)[0])).toEqual([
      'Score',
      'Grade',
      'Why',
      'Gap',
      'Brief',
    ]);
  });
});

describe('what LEADS, LEADWHY and LEADGAP tell', () => {
  const definition = [
    row('Base', '', '', '', '', 10),
    row('As of', '', '', '', '2026-11-23'),
    row('Criterion', 'Manager or above', '役職', 'is', '部長, 課長', 20),
    row('Criterion', 'Recent visit', '最終行動日', 'fades over', 90, 30),
    row('Criterion', 'Big', '従業員数', 'is at least', 100, 34),
    row('Required', 'Reachable by phone', '電話番号', 'is not empty'),
    row('Grade', 'Hot', '', '', 70),
    row('Hand over', 'Hot'),
  ];
  const columns = ['役職', '最終行動日', '従業員数', '電話番号'];
  const leads: Range = [
    columns,
    ['係長', '2026-10-06', 120, ''],
    ['部長', '2026-10-06', '約50', '03'],
    ['', '', '', false],
    ['課長', '2026-11-23', '100名以上', '03'],
    ['', '#N/A', '', false],
  ];

  test('LEADS gives the three in one call, three blanks for a row that is no lead', () => {
    expect(rowsOf('LEADS', leads, definition)).toEqual([
      ['Score', 'Grade', 'Why'],
      [58, '', '+34 Big · +14 Recent visit · +10 Base'],
      [44, '', '+20 Manager or above · +14 Recent visit · +10 Base · ⚠ 従業員数 "約50" is not a number'],
      ['', '', ''],
      [94, 'Hot', '+34 Big · +30 Recent visit · +20 Manager or above · +10 Base'],
    ]);
    expect(rowsOf('LEADS', leads.slice(1, 2), definition, [columns])).toHaveLength(1);
  });

  test('LEADGAP as the page has it', () => {
    expect(give('LEADGAP', leads, definition)).toEqual([
      'Gap',
      '12 points short of Hot (Manager or above +20, Recent visit +16) · Reachable by phone: 電話番号 is empty',
      '26 points short of Hot (Big +34, Recent visit +16)',
      '',
      '',
    ]);
  });

  test('a Base without a Name is 基礎点 where the definition is Japanese', () => {
    const japanese = [row('基礎点', '', '', '', '', 10), criterion('A', 'a', 5)];
    expect(give1('LEADWHY', lead('a'), japanese)).toBe('+10 基礎点 · +5 A');
    const named = [row('Base', 'Everyone', '', '', '', 10, 'g'), row('Highest', '', '', '', '', '', 'g')];
    const inGroup = [criterion('A', 'a', 5, 'g'), criterion('B', 'b', 7, 'g')];
    expect(give1('LEADWHY', lead('ab'), [...named, ...inGroup])).toBe('+10 Everyone · +7 B');
  });

  test('a warning quotes a Date as the day that it is in the time zone', () => {
    const zoned = [
      row('Time zone', '', '', '', 'Asia/Tokyo'),
      row('Criterion', 'N', 'Seen', 'is at least', 1, 1),
    ];
    const seen: Range = [headers, ['a', '', { instant: 1_767_970_800_000 }]];
    expect(give1('LEADWHY', seen, zoned)).toBe('⚠ Seen "2026-01-10" is not a number');
  });
});

describe('the seal', () => {
  const digits = '0123456789abcdef0123456789abcdef';
  const sealed = (value: string) => [row('Version', 3, '', '', value), criterion('A', 'a', 20)];
  const told = (definition: Range) => bundle.call('LEADSEAL', definition);

  test.each([
    ['not signed', ''],
    [
      'Version 3, signed by m@x.jp and s@x.jp on 2026-11-29, changed since',
      `seal ${digits}; m@x.jp; s@x.jp; 2026-11-29`,
    ],
    ['Version 3, signed, changed since', `seal ${digits}`],
  ])('%s', (expected, value) => {
    expect(told(sealed(value))).toEqual({ ok: true, rows: expected });
  });
  test('without a Version row', () => {
    expect(told([criterion('A', 'a', 20)])).toEqual({ ok: true, rows: 'not signed' });
  });
});

describe('fields', () => {
  const sees = (field: string) => [
    row('Field', 'Role', '', '', 'Title, 役職'),
    row('Criterion', 'A', field, 'is', 'a', 20),
  ];
  test.each<[string, readonly string[], string]>([
    ['match a header in other case and width', ['x', 'ｔｉｔｌｅ ', 'y'], 'TITLE'],
    ['match the leftmost of two equal headers', ['Phone', 'Title', 'title'], 'Title'],
    ['match a header of their Field row', ['Phone', '役職', 'y'], 'Title'],
    ['match an equal header before one of the Field row', ['Title', '役職', 'y'], '役職'],
    ['match the leftmost of the Field row', ['x', 'Title', '役職'], 'Role'],
  ])('%s', (_, names, field) => {
    expect(give('LEADSCORE', [names, ['-', 'a', '-']], sees(field))).toEqual(['Score', 20]);
  });

  test('a field that the headers lack is an error: the field, the row, and headers like it', () => {
    const message = fault(
      [
        ['Job titel', 'Phone'],
        ['a', 'b'],
      ],
      [row(), row('Criterion', 'A', 'Job title', 'is', 'a', 1)],
    );
    expect(message).toContain('Job title');
    expect(message).toContain('row 2');
    expect(message).toContain('Job titel');
  });
});

describe('errors of the call', () => {
  const definition = [criterion('A', 'a', 20)];

  test.each<[string, Argument, Argument]>([
    ['a single cell for leads', 'a', definition],
    ['a single cell for the definition', lead('a'), 'Criterion'],
    [
      'an empty range of leads',
      [
        ['', ''],
        ['', ''],
      ],
      definition,
    ],
    ['leads without a header row', [['a', '03', '']], definition],
    ['an empty definition', lead('a'), [row(), row()]],
    ['no leads', undefined, definition],
    ['no definition', lead('a'), undefined],
  ])('%s', (_, leads, given) => {
    expect(fault(leads, given).length).toBeGreaterThan(20);
  });

  const day: Cell = { instant: Date.UTC(2026, 10, 20) };
  const onSeen = row('Criterion', 'S', 'Seen', 'is not empty', '', 1);
  test('a Date in a cell that is read, with no Time zone', () => {
    expect(fault([headers, ['a', '', day]], [...definition, onSeen])).toContain('Time zone');
  });
  test('a Date in a cell that is not read', () => {
    expect(give('LEADSCORE', [headers, ['a', '', day]], definition)).toEqual(['Score', 20]);
  });
  test('an invalid Date is blank, and needs no Time zone', () => {
    const leads = [headers, ['a', '', { instant: Number.NaN }]];
    expect(give('LEADSCORE', leads, [...definition, onSeen])).toEqual(['Score', 20]);
  });
  test('the first 5 faults, and how many more', () => {
    const message = fault(
      lead('a'),
      Array.from({ length: 7 }, (_, at) => criterion(`N${at}`, 'a', 'ten')),
    );
    expect([1, 2, 3, 4, 5, 6, 7].map((at) => message.includes(`row ${at}, Points`))).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(message).toMatch(/\b2\b/);
  });
});
