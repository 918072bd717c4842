import { describe, expect, test } from '@jest/globals';
import type { Cell, Cells } from '../../src/domain/values/cell';
import {
  ALL_THREE,
  applyToLeads,
  BRIEF,
  GAP,
  GRADE,
  type LeadFunction,
  SCORE,
  WHY,
} from '../../src/functions/lead-functions';

const row = (...cells: Cell[]) => Array.from({ length: 8 }, (_, at) => cells[at] ?? '');
const DEFINITION: Cells = [
  row('Part', 'Name', 'Field', 'Condition', 'Value', 'Points', 'Group'),
  row('As of', '', '', '', '2026-11-23'),
  row('Time zone', '', '', '', 'Asia/Tokyo'),
  row('Blank', '', '', '', '不明, N/A'),
  row('Base', 'Every lead', '', '', '', 5),
  row('Criterion', 'Manager', 'Title', 'contains the word', 'Manager, Head', 20, 'Fit'),
  row('Criterion', 'Large', 'Size', 'is at least', 100, 15, 'Fit'),
  row('Criterion', 'Huge', 'Size', 'is at least', 1000, 18, 'Fit'),
  row('Criterion', 'Recent', 'Seen', 'fades over', 90, 30, 'Interest'),
  row('Criterion', 'Pages', 'Pages', 'each, up to', 10, 2, 'Interest'),
  row('Criterion', 'Intern', 'Title', 'contains the word', 'Intern', -10, 'Interest'),
  row('Highest', '', '', '', '', '', 'Fit'),
  row('Cap', '', '', '', '', 40, 'Interest'),
  row('Required', 'Reachable', 'Phone', 'is not empty'),
  row('Or', '', 'Mail', 'email domain is', 'example.com'),
  row('Required', 'Not tiny', 'Size', 'is more than', 1),
  row('Knock-out', 'Competitor', 'Company', 'contains', 'Rival'),
  row('Grade', 'Hot', '', '', 60),
  row('Grade', 'Cold'),
  row('Hand over', 'Hot'),
  row('Brief', '', 'Title'),
  row('Brief', '', 'Phone'),
];
const HEADERS = ['Company', 'Title', 'Size', 'Seen', 'Pages', 'Phone', 'Mail', 'Opt-in'];
const LEADS: Cells = [
  HEADERS,
  ['Acme', 'Head of IT', 1200, '2026-11-23', 5, '03', '', true],
  ['Blue', 'Intern', '50〜200', '2027-01-01', 3, '不明', 'a@b', false],
  ['', '', '', '', '', '', '', false],
  ['Rival Ltd', '', '', '', '', '', 'x@mail.example.com', false],
  ['Tiny', 'Management', 1, '2026-10-09', '', 'N/A', 'x@mail.example.com', false],
  ['', '', '', null, '', '', '', false],
];

const column = (fn: LeadFunction, leads: Cells = LEADS, headers?: Cells) =>
  applyToLeads(fn, leads, DEFINITION, headers).map((cells) => cells.join(' | '));

describe('the functions on leads', () => {
  test('LEADS gives what the three give, and nothing for rows that are no leads', () => {
    const each = [SCORE, GRADE, WHY].map((fn) => applyToLeads(fn, LEADS, DEFINITION, undefined));
    const all = applyToLeads(ALL_THREE, LEADS, DEFINITION, undefined);
    expect(all[0]).toEqual(['Score', 'Grade', 'Why']);
    expect(all).toEqual(all.map((_, at) => each.map((rows) => rows[at]?.[0])));
    expect(all[3]).toEqual(['', '', '']);
    expect(all).toHaveLength(LEADS.length - 1);
  });

  test('with headers given, leads may be one row or many', () => {
    expect(column(SCORE, LEADS.slice(1, 2), [HEADERS])).toEqual(['65']);
    expect(column(ALL_THREE, LEADS.slice(3, 4), [HEADERS])).toEqual([' |  | ']);
    expect(column(GRADE, LEADS.slice(1), [HEADERS])).toEqual(['Hot', 'Cold', '', 'Out', 'Cold']);
  });

  test('LEADWHY lists the contributions that count, the Base among them, and each cell that can’t be judged', () => {
    expect(column(WHY)).toEqual([
      'Why',
      '+30 Recent · +20 Manager · +10 Pages · +5 Every lead',
      '+6 Pages · +5 Every lead · -10 Intern · ⚠ Size "50〜200" is a range too wide to decide · ⚠ Seen "2027-01-01" is after the As of date',
      '',
      'Out: Competitor',
      '+15 Recent · +5 Every lead',
    ]);
  });

  test('LEADGAP says what is missing, and where the points could come from', () => {
    expect(column(GAP)).toEqual([
      'Gap',
      '',
      '59 points short of Hot (Recent +30, Manager +20, Huge +18) · Reachable: Phone is empty',
      '',
      'Out: Competitor · Not tiny: Size is empty',
      '40 points short of Hot (Manager +20, Pages +20, Huge +18) · Not tiny: Size "1" does not meet “is more than 1”',
    ]);
  });

  test('LEADBRIEF shows a placeholder as a blank', () => {
    expect(column(BRIEF)[2]).toBe('Title: Intern · Phone: – · +6 Pages · +5 Every lead · -10 Intern');
  });

  test('LEADBRIEF of a definition in Japanese has Japanese signs', () => {
    const leads = [
      ['役職', '電話番号'],
      ['部長', ''],
    ];
    const definition = [
      row('基礎点', '全員', '', '', '', 5),
      row('評価基準', '部長以上', '役職', '次を含む', '部長', 20),
      row('申し送り', '', '役職', '', '', ''),
      row('申し送り', '', '電話番号', '', '', ''),
    ];
    expect(applyToLeads(BRIEF, leads, definition, undefined)).toEqual([
      ['申し送り'],
      ['役職：部長・電話番号：–・+20 部長以上・+5 全員'],
    ]);
  });
});

test('a Base without a Name is told in the definition’s language', () => {
  const leads = [['会社名'], ['あおば']];
  expect(applyToLeads(WHY, leads, [row('基礎点', '', '', '', '', 5)], undefined)).toEqual([
    ['評価理由'],
    ['+5 基礎点'],
  ]);
  expect(applyToLeads(WHY, leads, [row('Base', '', '', '', '', 5)], undefined)[1]).toEqual(['+5 Base']);
});

test('LEADGAP in Japanese', () => {
  const definition = [
    row('評価基準', '部長以上', '役職', '次を含む', '部長', 20),
    row('必須条件', '電話あり', '電話番号', '空欄でない'),
    row('必須条件', '規模', '従業員数', '以上', 100),
    row('ランク', 'ホット', '', '', 12),
    row('ランク', 'コールド'),
    row('引き渡し', 'ホット'),
  ];
  const leads = [
    ['役職', '電話番号', '従業員数'],
    ['課長', '', '50名'],
  ];
  expect(applyToLeads(GAP, leads, definition, undefined)[1]).toEqual([
    'ホットまであと12点（部長以上 +20） · 電話あり：電話番号が空欄です · 規模：従業員数「50名」は「従業員数が100以上」を満たしていません',
  ]);
});
