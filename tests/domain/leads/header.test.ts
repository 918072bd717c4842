import { describe, expect, test } from '@jest/globals';
import { knownColumns } from '../../../src/domain/leads/column-kind';
import { recognize } from '../../../src/domain/leads/header';
import type { Cells, Row } from '../../../src/domain/values/cell';
import { LAYOUTS } from './vendor-layouts';

describe.each(Object.entries(LAYOUTS))('the columns of %s', (_, layout) => {
  test.each(layout)('“%s” is %s', (heading, kind) => {
    expect(recognize(heading)).toBe(kind === '' ? undefined : kind);
  });
});

describe('a heading', () => {
  test.each([
    [' 企業名 ', 'company'],
    ['Ｅ-ｍａｉｌ', 'email'],
    ['COMPANY SIZE', 'employees'],
    ['lead_source', 'source'],
    ['No.5 Company:', 'company'],
    ['従業員数 ［人］', 'employees'],
    ['Revenue ($)', 'revenue'],
    ['御社名', 'company'],
    ['御社の従業員数', 'employees'],
    ['お名前（名） *', 'givenName'],
    ['お名前（漢字）', 'person'],
    ['貴社の従業員数（おおよそ）', 'employees'],
    ['電話番号（ハイフンなし）', 'phone'],
    ['導入をご希望の時期', 'timeline'],
    ['弊社を知ったきっかけ', 'source'],
    ['How did you hear about us?', 'source'],
    ['How many employees does your company have?', 'employees'],
    ['Time of Last Session', 'lastActivity'],
  ])('“%s” is known as %s', (heading, kind) => {
    expect(recognize(heading)).toBe(kind);
  });

  test.each([
    '血液型',
    '氏名（カナ）',
    '名（フリガナ）',
    'セイ',
    '2026年売上',
    '1次面談',
    '',
    '*',
    '（必須）',
    'Q3',
    'お',
    '会社概要',
  ])('“%s” is no known one', (heading) => {
    expect(recognize(heading)).toBeUndefined();
  });
});

describe('what a column holds decides over what it is called', () => {
  const kindsIn = (headings: Row, ...rows: Cells) =>
    Object.fromEntries([...knownColumns(headings, rows)].map(([kind, { at }]) => [kind, at]));

  test.each<[what: string, headings: Row, rows: Cells, kinds: Readonly<Record<string, number>>]>([
    ['nothing yet', ['Phone', 'Date'], [], { phone: 0, created: 1 }],
    ['addresses under Phone', ['Phone'], [['a@b.jp'], ['c@d.jp'], ['']], { email: 0 }],
    ['addresses under Phone and under Email', ['Phone', 'Email'], [['a@b.jp', 'a@b.jp']], { email: 1 }],
    ['addresses under a heading of nothing', ['連絡用'], [['山田 <a@b.jp>'], ['不明']], { email: 0 }],
    ['an owner’s addresses', ['Owner'], [['a@b.jp']], { owner: 0 }],
    [
      'texts under Date',
      ['Date', 'Company'],
      [
        ['next week', 'A'],
        ['soon', 'B'],
      ],
      { company: 1 },
    ],
    ['days and months in either order', ['Date'], [['11/12/2026'], ['2/3/2026 3:45 PM']], { created: 0 }],
    ['dates under Name', ['Name'], [['2026-01-01'], [new Date(0)]], {}],
    ['texts under Employees', ['Employees'], [['Enterprise'], ['SMB']], {}],
    [
      'ranges under Employees',
      ['従業員数'],
      [['101〜300名'], ['51-200'], ['不明'], ['不明']],
      { employees: 0 },
    ],
    ['a few texts among numbers', ['Employees'], [[3], ['約50'], ['1,200']], { employees: 0 }],
    ['numbers under Phone', ['TEL'], [[312345678], ['03-1234-5678'], ['+81 3 1234 5678']], { phone: 0 }],
    ['numbers under Company', ['Company'], [[1], [2]], {}],
    ['two columns with one heading', ['Email', 'Email'], [['', 'a@b.jp']], { email: 0 }],
    ['the wrong one of two leftmost', ['Phone', 'phone'], [['x y', '03-1234-5678']], {}],
    ['a heading that is no text', [2026, null, 'Company'], [['a', 'b', 'c']], { company: 2 }],
  ])('%s', (_, headings, rows, kinds) => {
    expect(kindsIn(headings, ...rows)).toEqual(kinds);
  });
});
