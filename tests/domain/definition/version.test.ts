import { describe, expect, test } from '@jest/globals';
import { versionOf, withVersion } from '../../../src/domain/definition/version';
import { revisionOf } from '../../../src/domain/notation/revision';
import { languageOf } from '../../../src/domain/values/language';
import { nearest } from '../../../src/domain/values/nearest';

describe('versions', () => {
  test('a definition without a Version row gets one below its headings, in its own language', () => {
    const cells = [
      ['区分', '名前'],
      ['評価基準', 'a'],
    ];
    expect(withVersion(cells, 4, '適用').map((row) => row.slice(0, 2))).toEqual([
      ['区分', '名前'],
      ['版', 4],
      ['評価基準', 'a'],
    ]);
  });

  test('one whose Version row comes first keeps it there', () => {
    expect(
      withVersion(
        [
          ['Version', 1],
          ['Criterion', 'a'],
        ],
        2,
        'n',
      ).map((row) => row.slice(0, 2)),
    ).toEqual([
      ['Version', 2],
      ['Criterion', 'a'],
    ]);
  });

  test('one without headings gets it at the top', () => {
    const [first = [], ...others] = withVersion([['Criterion', 'a']], 1, 'note');
    expect([first[0], first[1], first[7]]).toEqual(['Version', 1, 'note']);
    expect(others).toEqual([['Criterion', 'a']]);
  });

  test.each([
    ['', 'new'],
    ['in force since 2026-11-23 10:20; signed by nobody', 'new'],
    ['2026-11-23 10:20 適用。署名：なし', 'new'],
    ['2026-11-23 適用', 'new'],
    ['a starting point; edit it', 'new'],
    ['たたき台（直してください）', 'new'],
    ['agreed in May', 'agreed in May'],
    ['our draft: in force since 2026', 'our draft: in force since 2026'],
    ['in force since May', 'in force since May'],
    ['来週2026-11-23 適用', '来週2026-11-23 適用'],
  ])('beside its number stands, where “%s” stood, “%s”', (present, note) => {
    const cells = [['Base'], ['Version', 1, '', '', 'seal', '', '', present], ['Version', 9]];
    expect(withVersion(cells, 2, 'new')).toEqual([
      ['Base'],
      ['Version', 2, '', '', 'seal', '', '', note],
      ['Version', 9],
    ]);
  });

  test.each([
    [[['Version', 'third']], 0],
    [[['Version', -1]], 0],
    [[['Version', 2.9]], 2],
    [[['版', '２']], 2],
    [[], 0],
    [[['Version', '']], 0],
  ])('the number of %j is %i: what is no number counts as none', (cells, version) => {
    expect(versionOf(cells)).toBe(version);
  });
});

describe('revisions', () => {
  test.each([
    ['a number and its text', [[1]], [['1']]],
    ['a date and its text', [[new Date(0)]], [['1970-01-01']]],
    ['cells moved to the next row', [['a', 'b']], [['a'], ['b']]],
  ])('%s differ', (_, one, other) => {
    expect(revisionOf(one)).not.toBe(revisionOf(other));
  });

  test('blank cells are alike', () => {
    expect(revisionOf([[null, undefined, '']])).toBe(revisionOf([['', '', '']]));
  });
});

test.each([
  ['ja', 'ja'],
  ['ja_JP', 'ja'],
  ['jam', 'en'],
  ['en-GB', 'en'],
  ['de', 'en'],
])('the locale %s is answered in %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});

test.each([
  ['社員数', ['従業員数', '会社名', '役職'], '従業員数'],
  ['Compny', ['Country', 'Company', 'Name'], 'Company'],
])('what looks like “%s” comes first', (text, candidates, first) => {
  expect(nearest(text, candidates)[0]).toBe(first);
});

test('nothing looks like a word that has nothing in common', () => {
  expect(nearest('予算', ['Email', 'Phone'])).toEqual([]);
});
