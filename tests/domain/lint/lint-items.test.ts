import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../src/domain/values/cell';
import { criterion, found, foundIn, pressed } from './lint-rows';

type Trap = readonly [
  name: string,
  condition: string,
  value: string,
  en: string,
  ja: string,
  after: readonly [condition: string, value: string] | null,
];

const TRAPS: readonly Trap[] = [
  [
    'a star behind a word of “is”',
    'is',
    '営業部*, 企画部*',
    '“営業部*”, “企画部*” is looked for as it stands',
    '「営業部*」「企画部*」は書かれたとおりに探されます',
    ['starts with', '営業部, 企画部'],
  ],
  [
    'a star before it',
    'is',
    '*部長',
    '“*部長” is looked for as it stands',
    '「*部長」',
    ['ends with', '部長'],
  ],
  [
    'stars on both sides',
    'is not',
    '*学生*',
    'write the text alone',
    '文字だけを',
    ['does not contain', '学生'],
  ],
  [
    'a star in “contains”',
    'contains',
    '部長*、課長',
    'looked for as it stands',
    '「部長*」',
    ['contains', '部長, 課長'],
  ],
  ['a full-width star', 'contains', '部長＊', '“部長＊”', '「部長＊」', ['contains', '部長']],
  ['stars that mean two things', 'is', '部*, *長', '“部*”, “*長”', '「部*」「*長」', null],
  ['a star beside an item without one', 'is', '部*, 課長', '“部*”', '「部*」', null],
  ['a star within', 'contains', 'sales*manager', '“sales*manager”', '「sales*manager」', null],
  ['a question mark within', 'is', 'organi?ation', '“organi?ation”', '「organi?ation」', null],
  [
    'a web address where a domain belongs',
    'email domain is',
    'https://www.example.co.jp/contact, example.com',
    '“https://www.example.co.jp/contact” is a web address',
    '「https://www.example.co.jp/contact」はURLです',
    ['email domain is', 'example.co.jp, example.com'],
  ],
  [
    'an “@” where a domain belongs',
    'email domain is not',
    '@gmail.com, gmail.com, yahoo.co.jp',
    '“@gmail.com” has no effect: a domain has no “@”',
    '「@gmail.com」は効果がありません。ドメインに「@」は含まれません',
    ['email domain is not', 'gmail.com, yahoo.co.jp'],
  ],
  [
    'curly quotes',
    'is',
    '“部長”, 課長',
    'is looked for with its curly quotes',
    '引用符',
    ['is', '部長, 課長'],
  ],
  [
    'curly quotes around a separator',
    'is',
    '“Sales, EMEA”',
    'straight ones',
    '半角の引用符',
    ['is', '"Sales, EMEA"'],
  ],
  [
    'an upright bar',
    'is',
    '部長|課長|係長',
    '“部長|課長|係長” is one item',
    '「部長|課長|係長」は全体で1つの項目',
    ['is', '部長, 課長, 係長'],
  ],
  [
    'a full-width bar',
    'contains',
    '部長｜課長',
    'part them by a comma',
    '「,」か「、」で区切って',
    ['contains', '部長, 課長'],
  ],
  [
    'an item that contains another one',
    'contains',
    '部長, 営業部長, 課長',
    '“営業部長” has no effect beside “部長”',
    '「営業部長」に一致するものは「部長」にも必ず一致するため',
    ['contains', '部長, 課長'],
  ],
  [
    'an item twice',
    'is',
    'Manager, manager',
    '“manager” has no effect beside “Manager”',
    '「manager」',
    ['is', 'Manager'],
  ],
  [
    'a domain below another one',
    'email domain is',
    'mail.example.jp, example.jp',
    '“mail.example.jp” has no effect',
    '「example.jp」',
    ['email domain is', 'example.jp'],
  ],
  [
    'a longer beginning',
    'starts with',
    '東京都, 東京',
    '“東京都” has no effect',
    '「東京」',
    ['starts with', '東京'],
  ],
  [
    'a word beside a phrase with it',
    'contains the word',
    'sales manager, manager',
    '“sales manager”',
    '「manager」',
    ['contains the word', 'manager'],
  ],
];

describe('lint finds', () => {
  test.each(TRAPS)('%s', (_, condition, value, en, ja, after) => {
    const rows = [criterion('列', condition, value, 10)];
    const [finding, ...more] = found(rows);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ row: 1, column: 'value' });
    expect(finding?.message.en).toContain(en);
    expect(finding?.message.ja).toContain(ja);
    if (finding === undefined || after === null) return expect(finding?.remedy).toBeUndefined();
    const now = pressed(rows, finding, 'en');
    expect([now[0]?.[3], now[0]?.[4]]).toEqual(after);
    expect(found(now)).toEqual([]);
  });

  test('a slash between items that stand alone in the column', () => {
    const rows = [criterion('役職', 'is', '部長/課長', 10)];
    const [finding] = foundIn(rows, '役職', ['部長', '課長', '係長']);
    expect(finding).toMatchObject({ kind: 'item never matches' });
    expect(finding?.remedy?.cells.value?.ja).toBe('部長, 課長');
    expect(finding?.remedy?.label.ja).toBe('部長, 課長 にする');
  });
});

type Quiet = readonly [name: string, condition: string, value: string, cells: readonly Cell[]];
const QUIET: readonly Quiet[] = [
  ['a slash in a name, without leads', 'is', 'IT/通信, PC/周辺機器', []],
  ['a slash in a name that the column has', 'is', 'IT/通信', ['IT', '通信', 'IT/通信']],
  ['a slash whose parts the column lacks', 'is', '24/7', ['a', 'b']],
  ['a date', 'contains', '2026/11', ['2026/11/20']],
  ['a star that cells have', 'contains', '★*', ['★*', '★']],
  ['stars alone', 'is', '***', ['***']],
  ['a question as an answer of a form', 'is', '導入しますか？, Interested?', ['Interested?']],
  ['a bar that cells have', 'is', 'a|b', ['a|b', 'a', 'b']],
  ['an apostrophe', 'is', 'O’Brien, Managers’ club', []],
  ['straight quotes', 'is', '"Sales, EMEA"', []],
  ['one word in another, where the whole has to be equal', 'is', '部長, 営業部長', []],
  ['one word in another that is not its beginning', 'starts with', '部長, 営業部長', []],
  ['a domain that only ends alike', 'email domain is', 'myexample.jp, example.jp', []],
  ['a word that runs on in another item', 'contains the word', 'international, intern', []],
  ['an address in a condition on texts', 'contains', '@example.jp', []],
];

test.each(QUIET)('lint is silent about %s', (_, condition, value, cells) => {
  const rows = [criterion('列', condition, value, 10)];
  expect(cells.length === 0 ? found(rows) : foundIn(rows, '列', cells)).toEqual([]);
});
