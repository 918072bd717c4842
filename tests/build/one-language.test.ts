import { describe, expect, test } from '@jest/globals';
import { inlineScript } from '../../scripts/inline-script';
import { keepSide } from '../../scripts/one-language';

const keep = (source: string, language: 'en' | 'ja') => keepSide(source, language, 'lead.ts');
const table = (entries: string) => `export const lead = { ${entries} } satisfies Sides;`;

describe('one language of a table of pairs', () => {
  test.each([
    ['text', "score: ['Score', 'スコア']", "score: ['Score', ]", "score: [, 'スコア']"],
    [
      'what is told, commas and brackets in it',
      'row: [(a: string) => `[“,” + ` + a, (a: string) => `「、]` + a],',
      'row: [(a: string) => `[“,” + ` + a, ],',
      'row: [, (a: string) => `「、]` + a],',
    ],
    ['names', 'amount: [amount, plural]', 'amount: [amount, ]', 'amount: [, plural]'],
    ['patterns of replace()', "cost: ['$& $1', '$`円$$']", "cost: ['$& $1', ]", "cost: [, '$`円$$']"],
  ])('%s', (_, pair, en, ja) => {
    expect(keep(table(pair), 'en')).toBe(table(en));
    expect(keep(table(pair), 'ja')).toBe(table(ja));
  });

  test('each pair of each table, comments and all', () => {
    const two = `/* 何 */ ${table("a: ['A', 'あ'], b: [\n  'B',\n  'い',\n]")}\n${table("c: ['C', 'う']")}`;
    expect(keep(two, 'en')).not.toMatch(/[あいう]/);
    expect(keep(two, 'en')).toContain('何');
    expect(keep(two, 'ja')).not.toMatch(/'[ABC]'/);
  });

  test.each([
    ['a pair that is no table of texts', "const FORMATS = { day: ['yyyy', '年'] };"],
    ['a table of another kind', "const a = { day: ['yyyy', '年'] } satisfies Formats;"],
    ['code', "export const plural = (n: number) => [n, 'leads'].join(' ');"],
  ])('%s stays', (_, source) => {
    expect(keep(source, 'en')).toBe(source);
    expect(keep(source, 'ja')).toBe(source);
  });

  test.each([
    ['one side', "b: ['Score']"],
    ['three sides', "b: ['Score', 'スコア', 'Wertung']"],
    ['a text alone', "b: 'Score'"],
    ['a pair by name', 'b: PAIR'],
    ['a pair by short name', 'pair'],
    ['sides spread', "b: ['Score', ...others]"],
    ['a table spread', '...others'],
  ])('%s is refused with its place', (_, entry) => {
    expect(() => keep(`\n${table(`a: ['A', 'あ'], ${entry}`)}`, 'ja')).toThrow(/^lead\.ts:2: .*no pair/);
  });
});

test.each([
  ['the end of a script', "a='</script>'", "a='\\x3c/script>'"],
  ['in capitals', 'a=`</SCRIPT x`', 'a=`\\x3c/SCRIPT x`'],
  ['a comment', "a='<!--<script>'", "a='\\x3c!--<script>'"],
  ['what only looks like one', 'a<script/2;b<!c;"</b>"', 'a<script/2;b<!c;"</b>"'],
])('in a page’s script: %s', (_, script, inlined) => {
  expect(inlineScript(script)).toBe(inlined);
});
