import { expect, test } from '@jest/globals';
import { readNumber } from '../../../src/domain/values/number';
import { readNumberRange } from '../../../src/domain/values/number-range';
import { ALL_NUMBERS, above, below } from '../../../src/domain/values/range';

test.each([
  ['0', 0],
  ['120', 120],
  ['１２０名', 120],
  ['1,000万円', 10_000_000],
  ['1,000,000', 1_000_000],
  ['1.5億', 150_000_000],
  ['3千人', 3000],
  ['2百万 ドル', 2_000_000],
  ['+5', 5],
  ['-5', -5],
  ['− 5', -5],
  ['▲5%', -0.05],
  ['△ ¥ 1,234.50 円', -1234.5],
  ['$20', 20],
  ['€20', 20],
  ['£20', 20],
  ['1\u200b20', 120],
  [' 12 件 ', 12],
  ['123456789012345', 123_456_789_012_345],
])('%j is the number %p', (text, number) => {
  expect(readNumber(text)).toBe(number);
});

test.each([
  ...['', '1000,000', '.5', '1.', '1e3', '120\n80', '50 100', 'about 50', '12,34', '1 ,000', '1. 5', '--5'],
  ...['1234567890123456', '5 名様', '5%円', '円5', true, null, undefined, new Date(0), Number.NaN, Infinity],
])('%p is no number', (cell) => {
  expect(readNumber(cell)).toBeNull();
});

test.each<[string, number, number]>([
  ['101〜300名', 101, 300],
  ['51-200', 51, 200],
  ['5–5', 5, 5],
  ['1—2', 1, 2],
  ['1 ~ 2', 1, 2],
  ['10..20', 10, 20],
  ['10から20', 10, 20],
  ['1億円〜3億円', 100_000_000, 300_000_000],
  ['10 TO 20', 10, 20],
  ['-5 to 20', -5, 20],
  ['100名以上', 100, ALL_NUMBERS.high],
  ['100 +', 100, ALL_NUMBERS.high],
  ['100 or more', 100, ALL_NUMBERS.high],
  ['100超', above(100), ALL_NUMBERS.high],
  ['100以下', ALL_NUMBERS.low, 100],
  ['100 以内', ALL_NUMBERS.low, 100],
  ['100 or less', ALL_NUMBERS.low, 100],
  ['100未満', ALL_NUMBERS.low, below(100)],
  ['〜50', ALL_NUMBERS.low, 50],
  ['~ 50', ALL_NUMBERS.low, 50],
  ['50〜', 50, ALL_NUMBERS.high],
  ['50 ~', 50, ALL_NUMBERS.high],
])('%j is a range', (text, low, high) => {
  expect(readNumberRange(text)).toEqual({ low, high });
});

test.each(['', '100', '300-101', '10to20', 'about 10-20', '10-20 or so', '以上', '~', 'A to B', '1-2-3'])(
  '%j is no range',
  (text) => {
    expect(readNumberRange(text)).toBeNull();
  },
);

test('nothing lies between a number and the next', () => {
  expect([above(1), below(1)]).toEqual([1 + Number.EPSILON, 1 - Number.EPSILON / 2]);
  expect([above(-1), below(-1)]).toEqual([-1 + Number.EPSILON / 2, -1 - Number.EPSILON]);
  expect([above(0), below(0)]).toEqual([Number.MIN_VALUE, -Number.MIN_VALUE]);
});
