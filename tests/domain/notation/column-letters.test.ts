import { expect, test } from '@jest/globals';
import { columnLetters } from '../../../src/domain/notation/column-letters';

test.each([
  [1, 'A'],
  [2, 'B'],
  [26, 'Z'],
  [27, 'AA'],
  [28, 'AB'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [18278, 'ZZZ'],
])('column %p is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});
