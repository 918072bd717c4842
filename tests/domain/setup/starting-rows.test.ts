import { describe, expect, test } from '@jest/globals';
import { headingsRow, startingDefinition } from '../../../src/domain/setup/starting-definition';
import type { Cells, Row } from '../../../src/domain/values/cell';

const start = (language: 'en' | 'ja', headings: readonly string[], leads: Cells = []): readonly Row[] =>
  startingDefinition({ language, today: '2026-11-23', timeZone: 'Asia/Tokyo', headings, leads });
/** A row's cells as far as they are filled. */
const told = (rows: readonly Row[]) => rows.map((row) => row.filter((cell) => cell !== '').join(' | '));

describe('the rows of the starting definition', () => {
  test('by all columns that it knows', () => {
    const headings = ['Email', 'Phone', 'Job title', 'Employees', 'Last activity', 'Created'];
    const others = ['Pages viewed', 'Budget', 'Lead source', 'Timeline'];
    expect(told(start('en', [...headings, ...others]))).toEqual([
      'Version | 1 | a starting point; nobody has agreed to it yet',
      'As of | every day | =TODAY()',
      'Time zone | Asia/Tokyo',
      'Criterion | Decision maker | Job title | contains the word | Manager, Director, Head, Chief, VP, President, CEO | 20 | Fit',
      'Criterion | 100 employees or more | Employees | is at least | 100 | 15 | Fit',
      'Criterion | Company e-mail address | Email | email domain is not | gmail.com, yahoo.co.jp, yahoo.com, hotmail.com, outlook.com, outlook.jp, icloud.com | 10 | Fit',
      'Criterion | Recent activity | Last activity | fades over | 90 | 25 | Interest',
      'Criterion | Pages read | Pages viewed | each, up to | 10 | 2 | Interest',
      'Criterion | Budget known | Budget | is not empty | 10 | Interest',
      'Required | Phone number known | Phone | is not empty',
      'Floor | 0',
      'Grade | Hot | 60',
      'Grade | Warm | 35',
      'Grade | Cold',
      'Hand over | Hot',
      'Brief | Job title',
      'Brief | Phone',
      'Brief | Budget',
      'Brief | Timeline',
      'Brief | Lead source',
      'Blank | N/A, unknown, TBD, -, –, ?, 不明, 未回答',
      'Service level | First answer | working days | 2 | from hand-over to decision',
      'Permission | members',
    ]);
  });

  test('in Japanese', () => {
    expect(told(start('ja', ['メール', '役職', '登録日']))).toEqual([
      '版 | 1 | たたき台（まだ誰も合意していません）',
      '基準日 | 毎日 | =TODAY()',
      'タイムゾーン | Asia/Tokyo',
      '評価基準 | 決裁に関わる役職 | 役職 | 次の語を含む | 部長, 課長, 取締役, 代表, 社長 | 20 | 適合度',
      '評価基準 | 会社のメールアドレス | メール | メールドメインが次のいずれでもない | gmail.com, yahoo.co.jp, yahoo.com, hotmail.com, outlook.com, outlook.jp, icloud.com | 10 | 適合度',
      '評価基準 | 最近の獲得 | 登録日 | （日数）で減衰 | 90 | 15 | 関心度',
      '必須条件 | メールアドレスあり | メール | 空欄でない',
      '下限 | 0',
      'ランク | ホット | 25',
      'ランク | ウォーム | 15',
      'ランク | コールド',
      '引き渡し | ホット',
      '申し送り | 役職',
      '空欄とみなす | 不明, 未回答, 未定, 未入力, N/A, -, ー, ?',
      '対応期限 | 初回回答 | 営業日 | 2 | 引き渡しから判定まで',
      '権限 | メンバーのみ',
    ]);
  });
});

/** The minimums of the grades, the highest first; '' takes the rest. */
const minimums = (headings: readonly string[]) =>
  start('en', headings).flatMap((row) => (row[0] === 'Grade' ? [row[4]] : []));

describe('the grades of a starting definition', () => {
  test.each([
    ['one criterion', ['Job title'], [10, '']],
    // Decision maker gives 20 points, and Budget known 10: neither alone is enough.
    ['two criteria, of which Hot takes both and Warm either', ['Job title', 'Budget'], [25, 10, '']],
    ['two of the same', ['Employees', 'Created'], [20, 10, '']],
    ['three criteria', ['Job title', 'Budget', 'Email'], [25, 15, '']],
    ['none', [], [60, 35, '']],
  ])('of %s', (_, headings, expected) => {
    expect(minimums(headings)).toEqual(expected);
  });
});

describe('a criterion takes the form that tells the leads apart', () => {
  const criteria = (headings: readonly string[], leads: Cells) =>
    start('ja', headings, leads).flatMap((row) => (row[0] === '評価基準' ? [`${row[1]} ${row[4]}`] : []));
  const column = (...cells: readonly (string | number)[]): Cells => cells.map((cell) => [cell]);

  test.each<[string, string, Cells, readonly string[]]>([
    ['employees', '従業員数', column(60, 70, 20), ['従業員50名以上 50']],
    ['employees, where all have as many', '従業員数', column(60, 60), ['従業員100名以上 100']],
    ['a date', '最終行動日', column('2026-01-01', '2026-10-01'), ['最近の行動 90']],
    ['pages, each of which counts', '閲覧ページ数', column(3, 0), ['閲覧ページ 10']],
    ['pages, of which all have read some', '閲覧ページ数', column(3, 6), ['閲覧ページ5以上 5']],
  ])('of %s', (_, heading, leads, expected) => {
    expect(criteria([heading], leads)).toEqual(expected);
  });

  test.each<[string, string, Cells, readonly string[]]>([
    ['numbers of which none is enough', '従業員数', column(7, 'many'), ['従業員100名以上 100']],
    ['dates of which none is recent', '最終行動日', column('2001-01-01', 'soon'), ['最近の行動 90']],
    [
      'texts that all leads have',
      '役職',
      column('部長', '部長'),
      ['決裁に関わる役職 部長, 課長, 取締役, 代表, 社長'],
    ],
  ])(
    'of few leads also where it tells none apart, as long as it can hold: %s',
    (_, heading, leads, expected) => {
      expect(criteria([heading], leads)).toEqual(expected);
    },
  );

  test('in English, and with titles in Japanese', () => {
    const english = (heading: string, leads: Cells) =>
      start('en', [heading], leads).flatMap((row) => (row[0] === 'Criterion' ? [`${row[1]} ${row[4]}`] : []));
    expect(english('Pages viewed', column(3, 6))).toEqual(['5 pages read or more 5']);
    expect(english('Job title', column('部長', '担当'))).toEqual([
      'Decision maker 部長, 課長, 取締役, 代表, 社長',
    ]);
  });

  test('a lead counts that has any cell', () => {
    expect(
      criteria(
        ['従業員数', 'x'],
        [
          [60, ''],
          [20, 'y'],
        ],
      ),
    ).toEqual(['従業員50名以上 50']);
  });

  test('none where ten leads and more are all alike', () => {
    const alike = Array.from({ length: 10 }, () => [60]);
    expect(criteria(['従業員数'], alike)).toEqual([]);
    expect(criteria(['従業員数'], alike.slice(1))).toEqual(['従業員100名以上 100']);
  });

  test('blank rows are no leads', () => {
    expect(criteria(['従業員数'], [[''], [60], ['']])).toEqual(['従業員100名以上 100']);
  });
});

test('the headings of a definition', () => {
  expect(headingsRow('en')).toEqual([
    'Part',
    'Name',
    'Field',
    'Condition',
    'Value',
    'Points',
    'Group',
    'Note',
  ]);
  expect(headingsRow('ja')).toEqual(['区分', '名前', '項目', '条件', '値', '点数', 'グループ', '備考']);
});
