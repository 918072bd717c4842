import { describe, expect, test } from '@jest/globals';
import { makeClock } from '../../../playground/engine/clock';
import { typeField } from '../../../playground/files/typing';

const clock = makeClock('Asia/Tokyo');

describe('a field stays text where reading it would lose something', () => {
  test.each([
    ['007'],
    ['0312345678'],
    ['03-1234-5678'],
    ['+81312345678'],
    ['=1+1'],
    ['=IMPORTXML("http://example.com","//a")'],
    ['@sum(1)'],
    ['-cmd'],
    ['- note'],
    ['１２３'],
    ['1,00'],
    ['1000,000'],
    ['1e3'],
    ['50%'],
    ['¥1,000'],
    ['1234567890123456'],
    ['2026-2-30'],
    ['2026/13/1'],
    ['2026-1/2'],
    ['11/12/2026'],
    ['2026-11-20T25:00'],
    ['2026-11-20T10:00:00Z'],
    ['Infinity'],
    ['0x10'],
    [' '],
    ['  部長 '],
  ])('%s', (field) => {
    expect(typeField(field, clock)).toBe(field);
  });
});

test.each([
  ['', null],
  ['0', 0],
  ['-5', -5],
  ['0.5', 0.5],
  ['1,000', 1000],
  ['-1,234,567.25', -1_234_567.25],
  [' 42 ', 42],
  ['123456789012345', 123_456_789_012_345],
  ['TRUE', true],
  ['false', false],
  ['2026-11-20', new Date('2026-11-20T00:00:00+09:00')],
  ['2026/1/2', new Date('2026-01-02T00:00:00+09:00')],
  ['2026-11-20 9:05', new Date('2026-11-20T09:05:00+09:00')],
  ['2026-11-20T23:59:58', new Date('2026-11-20T23:59:58+09:00')],
])('%s is read', (field, cell) => {
  expect(typeField(field, clock)).toEqual(cell);
});
