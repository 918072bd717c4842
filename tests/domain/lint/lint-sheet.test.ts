import { describe, expect, test } from '@jest/globals';
import { findings } from '../../../src/domain/lint/lint';
import type { Cell, Row } from '../../../src/domain/values/cell';
import { readDayText } from '../../../src/domain/values/day';
import { AS_OF, criterion, found, foundIn, knockOut, leadsOf, parsed, pressed, required } from './lint-rows';

const TITLES = ['部長', '課長', '担当', '', '部長', '課長', '担当', '主任', '部長', '係長'];
const many = (...cells: Cell[]) => Array.from({ length: 12 }, (_, at) => cells[at % cells.length]);

describe('of the leads of a sheet lint finds', () => {
  test.each<readonly [string, readonly Row[], string, string, string]>([
    [
      'a criterion that none meets',
      [criterion('役職', 'is', '社長', 10)],
      'no lead meets',
      'none of the 10 leads of this sheet meets “役職 is 社長”',
      '10件のリードに「役職 is 社長」に当てはまるものがありません',
    ],
    [
      'a Required row that none meets',
      [required('役職', 'contains', '社長')],
      'no lead meets',
      'none of the 10 leads',
      '当てはまるものがありません',
    ],
    [
      'a criterion that all meet',
      [criterion('会社', 'is not empty', '', 10)],
      'all leads meet',
      'all 10 leads of this sheet meet “会社 is not empty”, so that it parts none from another',
      'すべてが「会社 is not empty」に当てはまり、差が付きません',
    ],
    [
      'a Knock-out that takes all out',
      [knockOut('会社', 'contains', '会社')],
      'all leads meet',
      '“not 会社” takes out all 10 leads',
      '「not 会社」で対象外になります',
    ],
  ])('%s', (_, rows, kind, en, ja) => {
    const [finding, ...more] = foundIn(rows, '役職', TITLES);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ row: 1, column: 'condition', kind });
    expect(finding?.message.en).toContain(en);
    expect(finding?.message.ja).toContain(ja);
  });

  test.each<readonly [string, readonly Row[], readonly Cell[]]>([
    ['a criterion that some meet', [criterion('役職', 'is', '部長', 10)], TITLES],
    ['a Knock-out that nothing meets, which is a guard', [knockOut('役職', 'is', '学生')], TITLES],
    ['a Required row that all meet, which is one too', [required('会社', 'is not empty')], TITLES],
    ['a sheet of fewer than 10 leads', [criterion('役職', 'is', '社長', 10)], TITLES.slice(1)],
    ['a sheet whose further rows are blank', [criterion('役職', 'is', '社長', 10)], []],
  ])('nothing about %s', (_, rows, cells) => {
    expect(foundIn(rows, '役職', cells)).toEqual([]);
  });

  test('once what is certain whatever the leads are', () => {
    const rows = [criterion('役職', 'is', '部長|課長', 10)];
    expect(foundIn(rows, '役職', TITLES).map(({ kind }) => kind)).toEqual(['item never matches']);
  });

  test('no lead in rows of nothing but checkboxes', () => {
    const rows = [criterion('役職', 'is', '社長', 10)];
    const leads = leadsOf(
      ['役職', '済'],
      Array.from({ length: 20 }, () => ['', false]),
    );
    expect(findings(rows, parsed(rows), leads.headers, { leads })).toEqual([]);
  });
});

describe('a short word that runs on in others', () => {
  const rows = [criterion('Title', 'contains', 'Intern, 学生', 10)];
  const titles = many('Intern', 'International Sales', 'Internal audit', '学生', 'Clerk');

  test('is found where it stands as a word too, with the words and the leads', () => {
    const [finding, ...more] = foundIn(rows, 'Title', titles);
    expect(more).toEqual([]);
    expect(finding?.message.en).toBe(
      '“intern” is also found within other words of Title: international, internal (5 leads); take “contains the word” if only the word is meant',
    );
    expect(finding?.message.ja).toContain('別の語の一部にも一致します：international, internal（5件）');
  });

  test.each(['en', 'ja'] as const)('is put right by one press, in %s', (language) => {
    const [finding] = foundIn(rows, 'Title', titles);
    if (finding === undefined) throw new Error('nothing found');
    const now = pressed(rows, finding, language);
    expect(now[0]?.[3]).toBe(language === 'en' ? 'contains the word' : '次の語を含む');
    expect(foundIn(now, 'Title', titles)).toEqual([]);
  });

  test.each<readonly [string, string, readonly Cell[]]>([
    ['an abbreviation, even where it never stands as a word', 'CTO', many('Director', 'Clerk')],
    ['one in mixed text', 'IT', many('IT部長', 'Capital担当', 'x')],
  ])('is found: %s', (_, item, cells) => {
    const found = foundIn([criterion('Title', 'contains', item, 10)], 'Title', cells);
    expect(found.map(({ kind }) => kind)).toEqual(['word runs on']);
  });

  test.each<readonly [string, string, string, readonly Cell[]]>([
    ['a stem, which never stands as a word', 'contains', 'manag', many('Manager', 'Management', 'x')],
    ['a plural', 'contains', 'buyer', many('Buyer', 'Buyers', 'x')],
    ['a long word', 'contains', 'engineer', many('Engineer', 'Engineering', 'x')],
    ['what ends where kana begins', 'contains', 'IT', many('ITエンジニア', '社内IT', 'x')],
    ['Japanese words', 'contains', '部長', many('部長', '営業部長', 'x')],
    ['another condition', 'starts with', 'Intern', many('Intern', 'International', 'x')],
    ['a word that runs on nowhere', 'contains', 'Intern', many('Intern', 'Clerk')],
  ])('is not found: %s', (_, condition, item, cells) => {
    expect(foundIn([criterion('Title', condition, item, 10)], 'Title', cells)).toEqual([]);
  });
});

describe('headings of the lead sheet that are the same', () => {
  const rows = [criterion('役職', 'is', '部長', 10), criterion('ＵＲＬ', 'is not empty', '', 5)];

  test('are told at the first row that reads them', () => {
    const [finding, ...more] = found(rows, ['役職', 'URL', 'メール', ' url ', 'Url']);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ row: 2, column: 'field', kind: 'same header' });
    expect(finding?.message.en).toContain(
      '3 columns of the lead sheet are headed “URL”, and the leftmost counts',
    );
    expect(finding?.message.ja).toContain('見出し「URL」の列が3列あり、使うのは一番左の列です');
  });

  test('are none of the definition’s where no row reads them', () => {
    expect(found(rows, ['役職', 'URL', '備考', '備考', '', ''])).toEqual([]);
  });
});

describe('a fixed As of', () => {
  const rows = (value: Cell, condition = '') => [
    ['As of', '', '', condition, value],
    criterion('日', 'is within the last', 30, 10),
  ];
  const on = (cells: readonly Row[], today: string) =>
    findings(cells, parsed(cells), null, { today: readDayText(today) }).filter(
      ({ kind }) => kind === 'day stands still',
    );

  test('older than a month is told, and moves every day after one press', () => {
    const [finding] = on(rows('2026-10-01'), '2026-11-29');
    expect(finding).toMatchObject({ row: 1, column: 'value' });
    expect(finding?.message.en).toContain('from 2026-10-01, 59 days ago');
    expect(finding?.message.ja).toContain('59日前の2026-10-01を基準に');
    if (finding === undefined) throw new Error('nothing found');
    const now = pressed(rows('2026-10-01'), finding, 'ja');
    expect(now[0]?.slice(0, 5)).toEqual(['As of', '', '', '毎日', '2026-11-29']);
    expect(parsed(now)).toMatchObject({ isEveryDay: true });
  });

  test.each([
    ['31 days old', '2026-10-29', '2026-11-29'],
    ['in the future', '2027-01-01', '2026-11-29'],
  ])('%s is left alone', (_, value, today) => {
    expect(on(rows(value), today)).toEqual([]);
  });

  test('from which nothing is counted is left alone', () => {
    expect(on([AS_OF, criterion('役職', 'is', '部長', 10)], '2027-11-29')).toEqual([]);
  });
});
