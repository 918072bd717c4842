import { describe, expect, test } from '@jest/globals';
import {
  BETWEEN,
  DAY,
  days,
  ITEMS,
  isMissing,
  NOTHING,
  NUMBER,
  type OperandReader,
  TIMES,
} from '../../../src/domain/definition/operand';
import type { Cell } from '../../../src/domain/values/cell';
import { TOKYO } from '../../calendars';

describe('a Value', () => {
  test.each<[string, OperandReader, Cell, object | null]>([
    ['of nothing', NOTHING, 'x', { kind: 'nothing' }],
    [
      'of items: some of them numbers',
      ITEMS,
      'Ｂ, 1,000',
      {
        kind: 'items',
        items: [
          { text: 'b', number: null },
          { text: '1', number: 1 },
          { text: '000', number: 0 },
        ],
      },
    ],
    ['of items: a number', ITEMS, 5, { kind: 'items', items: [{ text: '5', number: 5 }] }],
    ['of items: separators alone', ITEMS, ' , 、', null],
    ['of a number', NUMBER, '1,000', { kind: 'number', number: 1000 }],
    ['of a number: none', NUMBER, 'many', null],
    ['of two numbers', BETWEEN, '10..20', { kind: 'between', low: 10, high: 20 }],
    ['of two numbers with spaces', BETWEEN, ' -10 .. -5 ', { kind: 'between', low: -10, high: -5 }],
    ['of two numbers in Japanese', BETWEEN, '10〜20', { kind: 'between', low: 10, high: 20 }],
    ['of two numbers in words', BETWEEN, '10 TO 20', { kind: 'between', low: 10, high: 20 }],
    ['of two numbers: one and the same', BETWEEN, '5..5', { kind: 'between', low: 5, high: 5 }],
    ['of two numbers: the higher first', BETWEEN, '20..10', null],
    ['of two numbers: more before them', BETWEEN, 'x 1..2', null],
    ['of two numbers: more behind them', BETWEEN, '1..2 x', null],
    ['of two numbers: one alone', BETWEEN, '10..', null],
    ['of two numbers: a number', BETWEEN, 10, null],
    ['of a day', DAY, '2026-11-23', { kind: 'day', day: Date.UTC(2026, 10, 23) / 86_400_000 }],
    ['of a day: none', DAY, 'soon', null],
    ['of days from 0: the least', days(0), 0, { kind: 'days', days: 0 }],
    ['of days from 0: fewer', days(0), -1, null],
    ['of days from 1: the least', days(1), '1', { kind: 'days', days: 1 }],
    ['of days from 1: fewer', days(1), 0, null],
    ['of days: a part of one', days(0), 1.5, null],
    ['of days: none', days(0), 'x', null],
    ['of times: the fewest', TIMES, 1, { kind: 'times', times: 1 }],
    ['of times: the most', TIMES, 1000, { kind: 'times', times: 1000 }],
    ['of times: fewer', TIMES, 0, null],
    ['of times: more', TIMES, 1001, null],
    ['of times: a part of one', TIMES, 2.5, null],
    ['of times: none', TIMES, 'x', null],
  ])('%s', (_, reader, value, operand) => {
    expect(reader.read(value, TOKYO)).toEqual(operand);
  });
});

test('each reader says what it wants, days their least number', () => {
  expect(days(0).wanted).toEqual({
    en: 'the number of days in digits only, 0 or more, such as 90',
    ja: '0以上の整数の日数（単位を付けずに「90」など）',
  });
  for (const { wanted } of [NOTHING, ITEMS, NUMBER, BETWEEN, DAY, TIMES]) {
    expect(wanted.en).toMatch(/^[ -~]+$/);
    expect(wanted.ja).toMatch(/[ぁ-ん一-龠]/);
  }
});

test.each<[string, Cell, OperandReader, boolean]>([
  ['a blank one', '', NUMBER, true],
  ['separators where items belong', ', ,', ITEMS, true],
  ['separators where a number belongs', ', ,', NUMBER, false],
  ['a number where items belong', 0, ITEMS, false],
  ['a blank one where nothing belongs', '', NOTHING, false],
])('a Value is missing or not: %s', (_, value, reader, missing) => {
  expect(isMissing(value, reader)).toBe(missing);
});
