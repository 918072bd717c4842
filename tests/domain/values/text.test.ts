import { expect, test } from '@jest/globals';
import { fitted } from '../../../src/domain/values/fitted';
import { fade, signed, toHundredths } from '../../../src/domain/values/hundredths';
import { isBlank, normalize } from '../../../src/domain/values/text';
import { standsAsWord } from '../../../src/domain/values/word';

test.each([
  ['CEO', 'ceo'],
  ['ＣＥＯ', 'ceo'],
  ['  A \t\n B\u3000', 'a b'],
  ['A\u0085B', 'a b'],
  ['a\u200bb\ufeff', 'ab'],
  ['ΟΔΟΣ', 'οδοσ'],
  ['İstanbul', 'istanbul'],
  ['ﾏﾈｰｼﾞｬｰ', 'マネージャー'],
  ['営業部長', '営業部長'],
])('%j is compared as %j', (text, normal) => {
  expect(normalize(text)).toBe(normal);
});

test.each([
  ...['', null, undefined, Number.NaN, new Date(Number.NaN), ' \t\u3000\u0085', '\u200b', '\ufeff', '#N/A'],
  ...[
    ' #REF! ',
    '＃ＮＡＭＥ？',
    '﹟N/A',
    '#VALUE!',
    '#DIV/0!',
    '#NUM!',
    '#NULL!',
    '#ERROR!',
    '#ERROR',
    '#\u200bN/A',
  ],
])('%p is blank', (cell) => {
  expect(isBlank(cell)).toBe(true);
});

test.each(['a', '#', '#n/a', '#N/A x', 0, false, new Date(0), Infinity, '　。', '不明', '0'])(
  '%p is not blank',
  (cell) => {
    expect(isBlank(cell)).toBe(false);
  },
);

test.each([
  ['intern', 'intern', true],
  ['international', 'intern', false],
  ['an intern, paid', 'intern', true],
  ['myintern', 'intern', false],
  ['internal intern', 'intern', true],
  ['営業部長', '部長', true],
  ['vp営業', 'vp', true],
  ['vp2', 'vp', false],
  ['𝒶vp', 'vp', false],
  ['vp😀', 'vp', true],
  ['😀vp', 'vp', true],
  ['c++ lead', 'c++', true],
  ['none', 'intern', false],
])('in %j, %j stands as a word: %p', (text, item, stands) => {
  expect(standsAsWord(text, item)).toBe(stands);
});

test('points have at most two decimals and lie within a million', () => {
  expect([20, 0.29, -1.05, 1_000_000, -1_000_000].map(toHundredths)).toEqual([
    2000, 29, -105, 100_000_000, -100_000_000,
  ]);
  expect([0.005, 1.001].map(toHundredths)).toEqual(['too many decimals', 'too many decimals']);
  expect([1_000_000.01, -1_000_001].map(toHundredths)).toEqual(['too large', 'too large']);
  expect([2000, -50, 0].map(signed)).toEqual(['+20', '-0.5', '+0']);
});

test('what fades is rounded to whole points, halves away from zero', () => {
  expect([0, 1, 2, 3].map((age) => fade(1000, age, 4))).toEqual([1000, 800, 500, 300]);
  expect([1, 3].map((age) => fade(-1000, age, 4))).toEqual([-800, -300]);
  expect(fade(100_000_000, 1, 3_000_000_000)).toBe(100_000_000);
  expect(fade(100_000_000, 2_000_000_000, 4_000_000_000)).toBe(50_000_000);
});

test('a text that is too long for its room is cut at a word, and at no half of a character', () => {
  expect(fitted('one two', 7)).toBe('one two');
  expect(fitted('one two three', 10)).toBe('one two…');
  expect(fitted('abcdefghij', 5)).toBe('abcd…');
  expect(fitted('abc😀def', 5)).toBe('abc…');
  expect(fitted(`${'x'.repeat(10)} ${'y'.repeat(300)}`, 200)).toHaveLength(200);
});
