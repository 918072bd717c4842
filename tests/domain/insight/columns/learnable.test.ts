import { describe, expect, test } from '@jest/globals';
import { SAMPLES } from '../../../../playground/samples/sample';
import { exclusionOf } from '../../../../src/domain/insight/columns/learnable';
import type { Cell } from '../../../../src/domain/values/cell';
import { Chance } from '../../../../src/domain/values/chance';
import { calendarOf, column } from '../columns';

const calendar = calendarOf([['Time zone', '', '', '', 'Asia/Tokyo']]);

describe.each([
  ['with a calendar', calendar],
  ['without one', null],
] as const)('what is learned from in the samples, %s', (_, days) => {
  test.each(['en', 'ja'] as const)('%s', (locale) => {
    const [headers = [], ...rows] = SAMPLES[locale].make().rows;
    const why = Object.fromEntries(
      headers.map((header, at) => [
        String(header),
        exclusionOf(
          column(
            String(header),
            rows.map((row): Cell => row[at]),
          ),
          days,
        ),
      ]),
    );
    const expected = {
      en: {
        date: ['Created', 'Last activity'],
        identifier: ['Company', 'Name', 'Email', 'Phone'],
        'free text': ['Notes'],
        outcome: ['Outcome'],
        'after contact': ['Lost reason'],
      },
      ja: {
        date: ['登録日', '最終行動日'],
        identifier: ['会社名', '氏名', 'メール', '電話番号'],
        'free text': ['備考'],
        outcome: ['結果'],
        'after contact': ['失注理由'],
      },
    }[locale];
    const excluded = Object.entries(expected).flatMap(([reason, names]) =>
      names.map((name) => [name, reason] as const),
    );
    const learned = headers.map((header) => [String(header), null] as const);
    expect(why).toEqual({ ...Object.fromEntries(learned), ...Object.fromEntries(excluded) });
  });
});

type Draw = (chance: Chance, lead: number) => Cell;

const syllable = (chance: Chance) =>
  chance.pick(['ba', 'ko', 'ri', 'ta', 'mo', 'ne', 'su', 'la', 've', 'do', 'pi', 'ra', 'me', 'to']);
const name = (chance: Chance) => Array.from({ length: 4 }, () => syllable(chance)).join('');
const kanji = (chance: Chance) =>
  String.fromCharCode(0x4e00 + chance.int(0, 400)) + String.fromCharCode(0x5000 + chance.int(0, 400));
const some = (chance: Chance, items: readonly string[], joint: string) =>
  items.filter(() => chance.next() < 0.45).join(joint);

const DRAWN: readonly (readonly [string, string | null, Draw])[] = [
  [
    'job titles',
    null,
    (chance) =>
      `${chance.pick(['Senior ', 'Regional ', 'Global ', 'Deputy ', ''])}${chance.pick(['Sales', 'Marketing', 'IT', 'HR', 'Finance', 'Product'])} ${chance.pick(['Manager', 'Director', 'Analyst', 'Lead', 'VP'])}${chance.pick([', EMEA', ' (acting)', '', ' - Japan'])}`,
  ],
  [
    'Japanese job titles',
    null,
    (chance) =>
      `${chance.pick(['営業', '情報システム', '経営企画', '製造', '購買', '総務'])}${chance.pick(['部', '本部', '室'])}${chance.pick(['', ' ', '　'])}${chance.pick(['部長', '課長', 'ﾏﾈｰｼﾞｬｰ', '担当', '係長', '主任'])}`,
  ],
  [
    'lists of materials',
    null,
    (chance) => some(chance, ['料金表', '導入事例', '概要', '仕様書', '動画', '事例集', '手引き'], '、'),
  ],
  ['company names', 'identifier', (chance) => `${name(chance)} ${chance.pick(['Inc', 'Ltd', 'LLC'])}`],
  [
    'Japanese company names',
    'identifier',
    (chance) => `株式会社${kanji(chance)}${chance.pick(['工業', '商事'])}`,
  ],
  ['names', 'identifier', (chance) => `${name(chance)} ${name(chance)}`],
  [
    'Japanese names',
    'identifier',
    (chance) => `${chance.pick(['佐藤', '鈴木', kanji(chance), kanji(chance)])} ${kanji(chance)}`,
  ],
  [
    'addresses',
    'identifier',
    (chance) =>
      `${chance.int(1, 999)} ${name(chance)} Street, ${name(chance)}, ${chance.pick(['CA', 'NY', 'TX'])}`,
  ],
  [
    'Japanese addresses',
    'identifier',
    (chance) =>
      `${chance.pick(['東京都', '大阪府'])}${chance.pick(['港区', '北区', '中央区'])}${kanji(chance)}${chance.int(1, 9)}-${chance.int(1, 30)}-${chance.int(1, 30)}`,
  ],
  [
    'notes',
    'identifier',
    (chance) =>
      `${chance.pick(['資料送付', '電話', '訪問'])}済み。${kanji(chance)}様より${kanji(chance)}の件で${chance.int(1, 99)}回目の連絡`,
  ],
  ['running ids', 'identifier', (_, lead) => `INQ-2026-${lead}`],
  ['ids with a place', 'identifier', (chance, lead) => `${chance.pick(['TKY', 'OSK', 'NGY'])}-${lead}`],
  [
    'addresses on the web',
    'identifier',
    (chance) => `https://www.${name(chance)}.${chance.pick(['com', 'co.jp'])}`,
  ],
  [
    'e-mail addresses',
    'identifier',
    (chance) => `${name(chance)}@${chance.pick(['gmail.com', 'yahoo.co.jp', 'icloud.com'])}`,
  ],
  ['ranges of numbers', null, (chance) => chance.pick(['1-10', '11-50', '51-200', '約50名', '101〜300名'])],
];

test.each(DRAWN)('%s under a heading that tells nothing: %s', (_, why, draw) => {
  const chance = new Chance(3);
  const cells = Array.from({ length: 400 }, (_, lead) => draw(chance, lead));
  expect(exclusionOf(column('x', cells), calendar)).toBe(why);
});

test.each(['営業担当者', 'Salesperson', 'Account owner', 'contact_owner', 'Deal owner', 'Opportunity owner'])(
  '%s is who sold it',
  (heading) => {
    expect(exclusionOf(column(heading, ['A', 'B', 'A']), calendar)).toBe('owner');
  },
);

/** So many texts, of which a number are met twice. */
const twice = (texts: number, again: number) => {
  const all = Array.from({ length: texts }, (_, at) => `${String.fromCodePoint(0x4e00 + at * 7)}`);
  return [...all, ...all.slice(0, again)];
};

const few = ['A', 'B', 'C', 'A', 'B', 'C', 'A', 'B', 'C', 'A', 'B', 'C', 'A', 'B', 'C'];

test.each([
  ['Next step', few, 'after contact'],
  ['Deal stage', few, 'after contact'],
  ['Quote sent', few, 'after contact'],
  ['Contract', few, 'after contact'],
  ['商談', few, 'after contact'],
  ['ステージ', few, 'after contact'],
  ['対応状況', few, 'after contact'],
  ['契約形態', few, 'after contact'],
  ['見積', few, 'after contact'],
  ['失注理由', few, 'after contact'],
  ['Age', [34, 51, 28, 34], 'personal'],
  ['性別', ['男', '女', '男'], 'personal'],
  ['国籍', few, 'personal'],
  ['区分', ['男性', '女性', '男性'], 'personal'],
  ['受付月', ['4月', '5月', '4月'], 'calendar'],
  ['x', ['令和6年5月', '令和6年6月', '令和6年5月'], 'calendar'],
  ['x', ['R6.5.1', 'R6.5.2', 'R6.5.1'], 'calendar'],
  ['x', ['令和6年5月1日', '令和6年5月2日'], 'date'],
  ['時間帯', few, 'calendar'],
  ['x', ['10:30', '9:05', '10:30'], 'calendar'],
  ['x', ['10時台', '午後', '9時〜12時'], 'calendar'],
  ['x', ['2026-05', '2026-06', '2026-05'], 'calendar'],
  // What the cells hold decides before what the heading says.
  ['ステージ', ['2026-05-01', '2026-05-02'], 'date'],
  ['x', ['商談中', '見積提出', '商談中', '失注'], 'after contact'],
  ['x', ['受注', '失注', '受注'], 'outcome'],
  [
    'Contact',
    ['cellular', 'telephone', 'cellular', 'cellular', 'telephone', ...few.map(() => 'cellular')],
    null,
  ],
  ['業種コード', few, null],
  ['Age', [400, 1200, 800, 400], null],
  ['Marital advice', few, null],
  ['Employment status', few, null],
  ['Age', [18, 65, 40, 18], 'personal'],
  ['Age', [1985, 2001, 1985], 'personal'],
  ['Age', ['34歳', 400, '51歳'], 'personal'],
  ['Age', [30, 40, 50, 'x'], 'personal'],
  ['Age', [400, 500, 600, 'x', 'y'], null],
  ['Month', [1, 12, 5, 5], 'calendar'],
  ['Year', [2024, 2025, 2024], 'calendar'],
  ['Month', [202405, 202406, 202405], 'calendar'],
  ['Month', [500, 80_000, 500], null],
  ['Month', ['x', 'y', 500, 80_000], 'calendar'],
  ['Stage', [500, 80_000, 500], 'after contact'],
  // Six cells of ten are of a kind: so is the column.
  [
    'x',
    [...Array.from({ length: 60 }, (_, at) => at * 7), ...Array.from({ length: 40 }, (_, at) => `t${at}`)],
    null,
  ],
  [
    'x',
    [...Array.from({ length: 59 }, (_, at) => at * 7), ...Array.from({ length: 41 }, (_, at) => `t${at}`)],
    'identifier',
  ],
  ['x', Array.from({ length: 20 }, (_, at) => at + 1), 'identifier'],
  ['x', Array.from({ length: 19 }, (_, at) => at + 1), null],
  ['x', Array.from({ length: 20 }, (_, at) => at + (at < 10 ? 0 : 5)), null],
  ['x', Array.from({ length: 20 }, (_, at) => at + (at < 10 ? 0 : 4)), 'identifier'],
  ['x', Array.from({ length: 20 }, (_, at) => at + 0.5), null],
  // More than 20 texts, of which two thirds or fewer are met once, can be learned from.
  ['x', twice(22, 11), null],
  ['x', twice(23, 11), 'free text'],
  ['x', twice(20, 5), null],
  ['導入時期', few, null],
] as const)('%s with %j is %s', (heading, cells, why) => {
  expect(exclusionOf(column(heading, cells), calendar)).toBe(why);
});

test.each([
  [['A', 'A', ''], null],
  [['A', 'A', 'A'], 'constant'],
  [['', '', ''], 'blank'],
] as const)('%j tells leads apart unless all of its cells are the same', (cells, why) => {
  expect(exclusionOf(column('x', cells), calendar)).toBe(why);
});

test('a cell that no lead with an outcome has decides nothing', () => {
  expect(exclusionOf({ ...column('x', ['A', 'A']), values: ['A', 'B'] }, calendar)).toBe('constant');
});
