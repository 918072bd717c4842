import { describe, expect, test } from '@jest/globals';
import { findDuplicates } from '../../../src/domain/hand-over/duplicate';
import { NO_RECORD, record } from './records';

const HEADERS = ['会社名', '氏名', 'メールアドレス'];
const find = (rows: readonly (readonly string[])[], handedOver: readonly number[] = []) =>
  findDuplicates(
    HEADERS,
    rows,
    rows.map((_, at) => (handedOver.includes(at) ? record({ handedOver: new Date(0) }) : NO_RECORD)),
  );

describe('a lead is a duplicate', () => {
  test('by its e-mail address, however it is written', () => {
    expect(
      find([
        ['A', 'a', 'Kim@Example.jp'],
        ['B', 'b', ' ｋｉｍ@example.jp'],
      ]),
    ).toEqual(new Map([[1, { of: 0, by: 'email' }]]));
  });

  test('by one of several addresses in a cell', () => {
    expect(
      find([
        ['A', 'a', 'x@a.jp, kim@a.jp'],
        ['B', 'b', '<kim@a.jp>'],
      ]).get(1)?.by,
    ).toBe('email');
  });

  test('by company and person, whatever the legal form and the spaces', () => {
    const found = find([
      ['株式会社あおば', '山田 太郎', ''],
      ['(株)あおば', '山田　太郎', ''],
      ['㈱あおば', '山田花子', ''],
    ]);
    expect(found).toEqual(new Map([[1, { of: 0, by: 'company and person' }]]));
  });

  test('of the lead that has been handed over, not of the first in the sheet', () => {
    expect(
      find(
        [
          ['A', 'a', 'k@a.jp'],
          ['B', 'b', 'k@a.jp'],
        ],
        [1],
      ),
    ).toEqual(new Map([[0, { of: 1, by: 'email' }]]));
  });

  test('not by what is blank, or a legal form alone', () => {
    expect(
      find([
        ['', '', ''],
        ['', '', ''],
        ['株式会社', 'a', ''],
        ['(株)', 'a', ''],
        ['A', '', ''],
        ['A', '', ''],
      ]).size,
    ).toBe(0);
  });

  test('by company and a first and last name in columns of their own', () => {
    const headers = ['First Name', 'Last Name', 'Company name'];
    const rows = [
      ['Hannah', 'Wilson', 'Acme Inc.'],
      ['James', 'Wilson', 'Acme Inc.'],
      ['Hannah', 'Moore', 'Acme Inc.'],
      ['HANNAH', ' wilson', 'Acme'],
    ];
    const none = rows.map(() => NO_RECORD);
    expect(findDuplicates(headers, rows, none)).toEqual(new Map([[3, { of: 0, by: 'company and person' }]]));
    const japanese = [
      ['会社名', '姓', '名'],
      ['みなと', '加藤', '誠'],
      ['みなと', '加藤', '花子'],
      ['㈱みなと', '加藤', '誠'],
    ];
    const [head = [], ...leads] = japanese;
    expect([...findDuplicates(head, leads, none).keys()]).toEqual([2]);
  });

  test.each(['Unknown', '不明', 'n/a', '-', 'ー', '未入力', ' UNKNOWN '])(
    'not by “%s”, which is nobody',
    (nobody) => {
      expect(
        find([
          ['A', nobody, nobody],
          ['A', nobody, nobody],
        ]).size,
      ).toBe(0);
      expect(
        find([
          [nobody, 'a', ''],
          [nobody, 'a', ''],
        ]).size,
      ).toBe(0);
    },
  );

  test('by the column that holds the addresses, whatever it is called', () => {
    const rows = [
      ['k@a.jp', 'A'],
      ['k@a.jp', 'B'],
    ];
    expect(findDuplicates(['Phone', 'Company'], rows, [NO_RECORD, NO_RECORD]).get(1)?.by).toBe('email');
  });

  test('by the leftmost of two columns with the same heading', () => {
    const rows = [
      ['A', '', 'k@a.jp'],
      ['B', '', 'k@a.jp'],
    ];
    expect(findDuplicates(['Company', 'Email', 'Email'], rows, [NO_RECORD, NO_RECORD]).size).toBe(0);
  });

  test('not where the columns are not there', () => {
    expect(findDuplicates(['メモ'], [['x'], ['x']], [NO_RECORD, NO_RECORD]).size).toBe(0);
  });

  test('of the first lead that has what it has, and of one only', () => {
    const found = find([
      ['A', 'a', 'k@a.jp'],
      ['B', 'b', 'm@b.jp'],
      ['B', 'b', 'k@a.jp, m@b.jp'],
      ['A', 'a', 'k@a.jp'],
    ]);
    expect(found).toEqual(
      new Map([
        [2, { of: 0, by: 'email' }],
        [3, { of: 0, by: 'email' }],
      ]),
    );
  });

  test('not of itself, though a cell has one address twice', () => {
    expect(find([['A', 'a', 'k@a.jp']]).size).toBe(0);
  });

  test('not by a company or a name alone, nor by what is no address', () => {
    expect(
      find([
        ['A', 'a', '@a.jp'],
        ['A', 'b', '@a.jp'],
        ['B', 'a', 'k@'],
        ['C', 'c', 'k@'],
      ]).size,
    ).toBe(0);
  });

  test('by a name with or without a space or a dot in its middle', () => {
    const rows = [
      ['A', '山田 太郎', ''],
      ['A', '山田・太郎', ''],
    ];
    expect(find(rows).get(1)?.by).toBe('company and person');
  });

  test('in the order of the sheet where both have been handed over', () => {
    const rows = [
      ['A', 'a', 'k@a.jp'],
      ['B', 'b', 'k@a.jp'],
      ['C', 'c', 'k@a.jp'],
    ];
    expect([...find(rows, [1, 2])]).toEqual([
      [2, { of: 1, by: 'email' }],
      [0, { of: 1, by: 'email' }],
    ]);
  });
});
