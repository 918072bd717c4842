import { describe, expect, test } from '@jest/globals';
import { lint } from '../../../src/domain/lint/lint';
import type { Row } from '../../../src/domain/values/cell';
import {
  AS_OF,
  and,
  cap,
  criterion,
  floor,
  found,
  grade,
  handOver,
  knockOut,
  parsed,
  required,
} from './lint-rows';

describe('lint finds', () => {
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
    'different parts of one text, of which not all is known',
    [
      knockOut('役職', 'contains', '営業部長'),
      and('役職', 'does not contain', '部長'),
      criterion('番号', 'starts with', 'A-', 10),
      and('番号', 'starts with', 'B-'),
      criterion('従業員数', 'is at least', 100, 10),
      and('従業員数', 'contains', '約'),
    ],
  ],
  [
    'a domain below a knocked-out one, of which not all is known',
    [
      criterion('メール', 'email domain is', 'mail.example.jp', 5),
      knockOut('メール', 'email domain is', 'example.jp'),
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
