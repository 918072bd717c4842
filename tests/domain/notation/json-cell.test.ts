import { expect, test } from '@jest/globals';
import { rowsFromJson, rowsToJson } from '../../../src/domain/notation/json-cell';
import type { Cells } from '../../../src/domain/values/cell';

test('what JSON carried is what it was', () => {
  const cells: Cells = [
    ['Points', 20, true, ''],
    [0, false, new Date(0), new Date('2026-01-09T15:00:00Z')],
  ];
  expect(rowsFromJson(JSON.parse(JSON.stringify(rowsToJson(cells))))).toEqual(cells);
});

test('a date is carried as a moment', () => {
  expect(rowsToJson([[new Date(86_400_000)]])).toEqual([[{ date: 86_400_000 }]]);
});

test('a cell that holds nothing is carried as an empty one', () => {
  expect(rowsToJson([[null, undefined, new Date(Number.NaN)]])).toEqual([['', '', '']]);
  expect(rowsFromJson([[null]])).toEqual([['']]);
});
