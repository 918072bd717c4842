import { describe, expect, test } from '@jest/globals';
import type { Cell, Row } from '../../src/domain/cell';
import type { Definition } from '../../src/domain/definition';
import type { Finding } from '../../src/domain/finding';
import { findings, lint } from '../../src/domain/lint';
import { parseDefinition } from '../../src/domain/parse';

const AS_OF: Row = ['As of', '', '', '', '2026-11-23'];

function parsed(rows: readonly Row[]): Definition {
  const result = parseDefinition(rows);
  if (!result.ok)
    throw new Error(result.faults.map(({ row, message }) => `${row}: ${message.en}`).join('\n'));
  return result.definition;
}

function found(rows: readonly Row[], headers: Row | null = null): Finding[] {
  return findings(rows, parsed(rows), headers);
}

const criterion = (field: string, condition: string, value: Cell, points: number, group = ''): Row => [
  'Criterion',
  `${field} ${condition} ${value}`,
  field,
  condition,
  value,
  points,
  group,
];
const and = (field: string, condition: string, value: Cell): Row => ['And', '', field, condition, value];
const required = (field: string, condition: string, value: Cell = ''): Row => [
  'Required',
  `needs ${field}`,
  field,
  condition,
  value,
];
const knockOut = (field: string, condition: string, value: Cell = ''): Row => [
  'Knock-out',
  `not ${field}`,
  field,
  condition,
  value,
];
const grade = (name: string, minimum: Cell = '', group = ''): Row => [
  'Grade',
  name,
  '',
  '',
  minimum,
  '',
  group,
];
const cap = (limit: number, group = ''): Row => ['Cap', '', '', '', '', limit, group];
const floor = (limit: number): Row => ['Floor', '', '', '', '', limit];
const handOver = (name: string): Row => ['Hand over', name];

type Case = readonly [
  name: string,
  rows: readonly Row[],
  row: number,
  kind: Finding['kind'],
  en: string,
  ja: string,
];

const CASES: readonly Case[] = [
  [
    'a grade above all the points there are',
    [
      criterion('役職', 'is', '部長', 20),
      criterion('電話', 'is not empty', '', 35),
      grade('Hot', 70),
      handOver('Hot'),
    ],
    3,
    'grade out of reach',
    'Hot begins at 70, but the most a lead can earn is 55 (caps and floor included)',
    '最低点は70点ですが、リードが取れるのは最高でも55点です',
  ],
  [
    'a grade above what two exclusive tests of one field leave',
    [
      criterion('役職', 'is', '部長', 20),
      criterion('役職', 'is', '課長', 15),
      grade('Hot', 30),
      handOver('Hot'),
    ],
    3,
    'grade out of reach',
    'the most a lead can earn is 20',
    '最高でも20点です',
  ],
  [
    'a grade above the cap of a Group',
    [
      criterion('PV', 'each, up to', 10, 5, 'Interest'),
      cap(30, 'Interest'),
      grade('Hot', 40),
      handOver('Hot'),
    ],
    3,
    'grade out of reach',
    'the most a lead can earn is 30',
    '最高でも30点です',
  ],
  [
    'a grade above the points that fade, on the day itself',
    [AS_OF, criterion('最終行動日', 'fades over', 90, 30), grade('Hot', 31), handOver('Hot')],
    3,
    'grade out of reach',
    'the most a lead can earn is 30',
    '最高でも30点です',
  ],
  [
    'a grade below the floor',
    [
      criterion('役職', 'is', '部長', 20),
      floor(10),
      grade('Hot', 20),
      grade('Warm', 10),
      grade('Cold'),
      handOver('Hot'),
    ],
    5,
    'grade out of reach',
    'every lead has at least 10 (caps and floor included), and from 10 it is Warm (row 4)',
    'どのリードも10点以上になり（上限・下限を含む）、10点からは「Warm」（4行目）です',
  ],
  [
    'a grade of a Group above its points',
    [criterion('役職', 'is', '部長', 20, 'Fit'), grade('A', 30, 'Fit'), grade('B', '', 'Fit'), handOver('B')],
    2,
    'grade out of reach',
    'the most a lead can earn in the Group Fit is 20 (its cap included)',
    'リードがグループ「Fit」で取れるのは最高でも20点です',
  ],
  [
    'points that only a knocked-out lead earns',
    [
      criterion('会社', 'is', '競合A', 50),
      criterion('会社', 'is not empty', '', 10),
      knockOut('会社', 'contains', '競合'),
      grade('Hot', 30),
      handOver('Hot'),
    ],
    4,
    'grade out of reach',
    'the most a lead can earn is 10',
    '最高でも10点です',
  ],
  [
    'And rows that leave no number',
    [criterion('従業員数', 'is at least', 100, 10), and('従業員数', 'is less than', 50)],
    2,
    'never holds',
    'row 1 (従業員数 is at least 100) and row 2 (従業員数 is less than 50) exclude each other',
    '1行目（従業員数 以上 100）と2行目（従業員数 未満 50）は両立しません',
  ],
  [
    'And rows that want two texts at once',
    [criterion('役職', 'is', '部長', 10), and('役職', 'is', '課長')],
    2,
    'never holds',
    'it never earns its points',
    '点数が付くことはありません',
  ],
  [
    'And rows that want a blank and a text',
    [required('役職', 'is empty'), and('役職', 'is not', '部長')],
    2,
    'never holds',
    'no lead can be handed over',
    'どのリードも引き渡せません',
  ],
  [
    'And rows that want a part and forbid a part of it',
    [knockOut('役職', 'contains', '営業部長'), and('役職', 'does not contain', '部長')],
    2,
    'never holds',
    'it takes out no lead',
    'どのリードも除外されません',
  ],
  [
    'And rows that want two beginnings',
    [criterion('番号', 'starts with', 'A-', 10), and('番号', 'starts with', 'B-')],
    2,
    'never holds',
    'exclude each other',
    '両立しません',
  ],
  [
    'And rows that want a number and a word',
    [criterion('従業員数', 'is at least', 100, 10), and('従業員数', 'contains', '約')],
    2,
    'never holds',
    'exclude each other',
    '両立しません',
  ],
  [
    'And rows that want a recent and an old date',
    [
      AS_OF,
      criterion('最終行動日', 'is within the last', 30, 10),
      and('最終行動日', 'is on or before', '2026-10-23'),
    ],
    3,
    'never holds',
    'exclude each other',
    '両立しません',
  ],
  [
    'And rows that only together leave nothing',
    [
      criterion('従業員数', 'is between', '10..20', 10),
      and('従業員数', 'is not', '10'),
      and('従業員数', 'is at most', 10),
    ],
    3,
    'never holds',
    'row 1 (従業員数 is between 10..20) and row 2 (従業員数 is not 10) and row 3 (従業員数 is at most 10)',
    '1行目',
  ],
  [
    'a criterion within a Knock-out',
    [criterion('会社', 'is', '競合A', 10), knockOut('会社', 'contains', '競合')],
    1,
    'never counts',
    'taken out by the Knock-out of row 2 “not 会社”',
    '2行目「not 会社」の除外条件で対象外になります',
  ],
  [
    'a criterion on a domain below a knocked-out one',
    [
      criterion('メール', 'email domain is', 'mail.example.jp', 5),
      knockOut('メール', 'email domain is', 'example.jp'),
    ],
    1,
    'never counts',
    'never counts',
    '点数になることはありません',
  ],
  [
    'a criterion that a Required row already demands',
    [criterion('電話', 'is not empty', '', 10), required('電話', 'starts with', '03')],
    1,
    'never fails',
    'never fails beside row 2 “needs 電話”: every lead that can be handed over has its 10 points',
    'どのリードにも同じ10点が付き、差が出ません',
  ],
  [
    'a criterion that a Required number makes sure of',
    [criterion('従業員数', 'is at least', 50, 10), required('従業員数', 'is at least', 100)],
    1,
    'never fails',
    'never fails beside row 2',
    '必ず成り立ちます',
  ],
  [
    'two criteria that take back what they give',
    [criterion('役職', 'is', '部長, 課長', 10), ['Criterion', 'again', '役職', 'is', '課長, 部長', -10]],
    2,
    'points cancel out',
    'hold for the same leads and give 10 and -10, which is 0',
    '差し引き0点になります',
  ],
  [
    'a Group whose cap leaves nothing of it',
    [criterion('PV', 'each, up to', 10, 5, 'Interest'), cap(0, 'Interest')],
    2,
    'points cancel out',
    'the cap leaves every lead with 0',
    'どのリードもグループ「Interest」で0点になります',
  ],
  [
    'a Required blank where the points are',
    [
      criterion('役職', 'is', '部長', 50),
      criterion('電話', 'is not empty', '', 10),
      required('役職', 'is empty'),
      grade('Hot', 60),
      handOver('Hot'),
    ],
    5,
    'hand-over impossible',
    'Hot begins at 60, but a lead that passes the Required row 3 “needs 役職” and every Knock-out earns at most 10',
    '「Hot」の最低点は60点ですが、必須条件（3行目「needs 役職」）を満たし除外条件に当たらないリードが取れるのは最高でも10点です',
  ],
  [
    'a Required row within a Knock-out',
    [required('会社', 'is', '競合A, 競合B'), knockOut('会社', 'contains', '競合')],
    2,
    'hand-over impossible',
    'none can pass row 1 “needs 会社”, row 2 “not 会社” together',
    '1行目「needs 会社」、2行目「not 会社」を同時に通るリードはありません',
  ],
  [
    'two Required rows that no lead can meet',
    [required('従業員数', 'is at least', 100), required('従業員数', 'is at most', 50)],
    2,
    'hand-over impossible',
    'none can pass',
    '同時に通るリードはありません',
  ],
  [
    'a grade of two Groups that a Required row bars',
    [
      criterion('役職', 'is not empty', '', 30, 'Fit'),
      criterion('PV', 'is at least', 1, 10, 'Interest'),
      required('役職', 'is empty'),
      grade('A', 30, 'Fit'),
      grade('B', '', 'Fit'),
      grade('1', 10, 'Interest'),
      handOver('A1'),
    ],
    7,
    'hand-over impossible',
    'no lead can be handed over as A1: A begins at 30',
    '「A1」として引き渡せるリードはありません',
  ],
  [
    'grades without a Hand over row',
    [criterion('役職', 'is', '部長', 20), grade('Hot', 10), grade('Cold')],
    2,
    'nothing to hand over',
    'add a Hand over row',
    '「引き渡し」の行を追加し',
  ],
  [
    'Points on a Required row',
    [['Required', 'phone', '電話', 'is not empty', '', 10]],
    1,
    'cell without effect',
    "a Required row doesn't read its Points, so “10” has no effect",
    '「必須条件」の行では「点数」を使わないため、「10」は何の効果もありません',
  ],
  [
    'a Group on a Floor row',
    [['Floor', '', '', '', '', 0, 'Fit']],
    1,
    'cell without effect',
    'the floor is that of the total',
    '下限は合計点にだけ効きます',
  ],
  [
    'a Value beside “is empty”',
    [criterion('役職', 'is empty', '部長', 5)],
    1,
    'cell without effect',
    '“is empty” takes no Value, so “部長” has no effect',
    '「空欄」は値を使わないため、「部長」は何の効果もありません',
  ],
  [
    'a Cap for a Group that no criterion has',
    [criterion('役職', 'is', '部長', 5, 'Fit'), cap(10, 'Fitt')],
    2,
    'cell without effect',
    "no criterion has the Group “Fitt”, so this cap has no effect; the criteria's Groups are: Fit",
    '評価基準のグループ：Fit',
  ],
  [
    'an address where a domain belongs',
    [criterion('メール', 'email domain is not', '@gmail.com, yahoo.co.jp', 5)],
    1,
    'cell without effect',
    '“@gmail.com” is no domain, so no address is ever on it; write gmail.com',
    '「gmail.com」と書いてください',
  ],
];

describe('lint finds', () => {
  test.each(CASES)('%s', (_, rows, row, kind, en, ja) => {
    const finding = found(rows).find((one) => one.row === row && one.kind === kind);
    expect(finding?.message.en).toContain(en);
    expect(finding?.message.ja).toContain(ja);
  });

  test('a field that no header has, with the headers like it', () => {
    const [finding] = found([criterion('従業員数', 'is at least', 100, 10)], ['会社名', '従業員数（名）']);
    expect(finding).toMatchObject({ row: 1, column: 'field', kind: 'no such header' });
    expect(finding?.message.en).toContain('従業員数（名）');
  });

  test('what contradicts under two names of one column', () => {
    const rows: Row[] = [
      ['Field', '従業員数', '', '', '社員数'],
      criterion('従業員数', 'is at least', 100, 10),
      and('社員数', 'is less than', 50),
    ];
    expect(found(rows).map(({ kind }) => kind)).toEqual(['never holds']);
    expect(found(rows, ['社員数']).map(({ kind }) => kind)).toEqual(['never holds']);
    expect(found(rows, ['社員数', '従業員数'])).toEqual([]);
  });

  test('from top to bottom, with the headings row counted', () => {
    const rows: Row[] = [
      ['Part', 'Name', 'Field', 'Condition', 'Value', 'Points', 'Group', 'Note'],
      grade('Hot', 70),
      ['Required', 'phone', '電話', 'is not empty', 'x'],
      [],
      criterion('電話', 'is not empty', '', 10),
      handOver('Hot'),
    ];
    expect(found(rows).map(({ row, kind }) => [row, kind])).toEqual([
      [2, 'grade out of reach'],
      [3, 'cell without effect'],
      [5, 'never fails'],
    ]);
  });
});

type Quiet = readonly [name: string, rows: readonly Row[]];

const QUIET: readonly Quiet[] = [
  [
    'a definition that works',
    [
      AS_OF,
      criterion('役職', 'is', '部長, 課長, 取締役', 40, 'Fit'),
      criterion('最終行動日', 'fades over', 90, 30, 'Interest'),
      criterion('PV', 'each, up to', 10, 2, 'Interest'),
      required('電話', 'is not empty'),
      knockOut('会社', 'contains', '競合A, 競合B'),
      cap(40, 'Interest'),
      floor(0),
      grade('Hot', 70),
      grade('Warm', 40),
      grade('Cold'),
      handOver('Hot'),
    ],
  ],
  [
    'three parts that one text can contain',
    [
      criterion('興味', 'contains', '料金', 10),
      criterion('興味', 'contains', '導入', 10),
      criterion('興味', 'contains', '比較', 10),
      grade('Hot', 30),
      handOver('Hot'),
    ],
  ],
  [
    'a list that holds all of three choices',
    [
      criterion('興味', 'includes', 'A', 10),
      criterion('興味', 'includes', 'B', 10),
      criterion('興味', 'includes', 'C', 10),
      grade('Hot', 30),
      handOver('Hot'),
    ],
  ],
  ['a text that is a number as well', [criterion('番号', 'is', '100', 10), and('番号', 'is at least', 100)]],
  [
    'a number written otherwise than its item',
    [criterion('数', 'is', '100', 10), and('数', 'contains', '名')],
  ],
  ['one whole number at both bounds', [criterion('数', 'is at least', 10, 5), and('数', 'is at most', 10)]],
  ['a number between two neighbours', [criterion('数', 'is more than', 1, 5), and('数', 'is less than', 2)]],
  [
    'a text on two lines that a list parts',
    [criterion('興味', 'is', 'a b', 5), and('興味', 'includes', 'b')],
  ],
  [
    'an address of a domain below',
    [
      criterion('メール', 'email domain is', 'example.jp', 5),
      and('メール', 'email domain is', 'a.example.jp'),
    ],
  ],
  [
    'a fading criterion beside its own Required row',
    [AS_OF, criterion('日', 'fades over', 90, 30), required('日', 'is within the last', 89)],
  ],
  [
    'the same tests with points for different Groups, each graded',
    [
      criterion('役職', 'is', '部長', 10, 'Fit'),
      ['Criterion', 'again', '役職', 'is', '部長', -10, 'Interest'],
      grade('A', 10, 'Fit'),
      grade('B', '', 'Fit'),
      grade('1', 0, 'Interest'),
      grade('2', '', 'Interest'),
      handOver('A2'),
    ],
  ],
];

test.each(QUIET)('lint is silent about %s', (_, rows) => {
  expect(found(rows)).toEqual([]);
});

test('more texts than can be told apart give no finding', () => {
  const many = Array.from({ length: 400 }, (_, at) => `item ${at}`).join(', ');
  const rows = [criterion('会社', 'is', many, 10), and('会社', 'is', '別の会社')];
  expect(lint(parsed(rows), null)).toEqual([]);
});
