import { describe, expect, test } from '@jest/globals';
import { cutsOf, roundest } from '../../../../src/domain/insight/columns/cuts';
import { entriesOf, writtenEntry } from '../../../../src/domain/insight/columns/entries';
import { supportOf } from '../../../../src/domain/insight/columns/text-coding';
import type { Cell } from '../../../../src/domain/values/cell';
import { Reading } from '../../../../src/domain/values/reading';

/** Cells with how many leads have each. */
const column = (cells: readonly (readonly [cell: Cell, leads: number])[]) => ({
  readings: cells.map(([cell]) => new Reading(cell, null)),
  counts: cells.map(([, leads]) => leads),
});

describe('the entries of a column of lists', () => {
  test('are counted by leads, the most frequent first', () => {
    const { readings, counts } = column([
      ['demo, price list', 3],
      ['Video', 2],
      ['Price list', 5],
      ['', 90],
      ['unused, never', 0],
    ]);
    expect(entriesOf(readings, counts)).toEqual([
      { text: 'price list', leads: 8 },
      { text: 'demo', leads: 3 },
      { text: 'video', leads: 2 },
    ]);
  });

  test.each([
    ['one filled cell in five has several', 2, 8, true],
    ['fewer have', 1, 8, false],
    ['none has', 0, 8, false],
  ])('are told where %s', (_, lists, others, told) => {
    const { readings, counts } = column([
      ['a, b', lists],
      ['c', others],
    ]);
    expect(entriesOf(readings, counts).length > 0).toBe(told);
  });

  test('are told of no cell whose separator parts one and the same', () => {
    const { readings, counts } = column([['a, A', 5]]);
    expect(entriesOf(readings, counts)).toEqual([]);
  });

  test('are written as most leads have them', () => {
    const { readings, counts } = column([
      ['PRICE LIST, x', 2],
      ['Price list', 3],
      ['price list, y', 2],
      ['pRICE lIST', 0],
    ]);
    expect(writtenEntry('price list', readings, counts)).toBe('Price list');
    expect(writtenEntry('gone', readings, counts)).toBe('gone');
  });

  test('are none of a number that is written with commas, and no cell of numbers says how one is written', () => {
    const { readings, counts } = column([
      ['Demo, 100', 1],
      [100, 50],
      ['', 50],
    ]);
    expect(writtenEntry('100', readings, counts)).toBe('100');
    expect(writtenEntry('demo', readings, counts)).toBe('Demo');
  });

  test('are written by cells that have them and that a lead has, after however many others', () => {
    const others = column([
      ...Array.from({ length: 20 }, (_, at): [string, number] => [`x${at}`, 1]),
      ['DEMO', 1],
    ]);
    expect(writtenEntry('demo', others.readings, others.counts)).toBe('DEMO');
    const unused = column([...Array.from({ length: 20 }, (): [string, number] => ['Demo', 0]), ['DEMO', 1]]);
    expect(writtenEntry('demo', unused.readings, unused.counts)).toBe('DEMO');
  });

  test('are written by the first twenty cells that have them', () => {
    const { readings, counts } = column([
      ...Array.from({ length: 20 }, (_, at): [string, number] => [`Demo, ${at}`, 1]),
      ['DEMO', 100],
    ]);
    expect(writtenEntry('demo', readings, counts)).toBe('Demo');
    expect(writtenEntry('demo', readings.slice(1), counts.slice(1))).toBe('DEMO');
  });
});

test.each([
  [10, 8],
  [200, 8],
  [201, 9],
  [1999, 80],
  [2000, 80],
  [20_000, 80],
  [20_001, 81],
])('of %i leads a criterion has to be met by %i', (leads, support) => {
  expect(supportOf(leads)).toBe(support);
});

describe('thresholds of numbers', () => {
  test.each([
    ['few numbers each by itself', [3, 7, 20], [1, 1, 1], 3, [7, 20]],
    ['even parts', [1, 2, 3, 4, 5, 6, 7, 8], [1, 1, 1, 1, 1, 1, 1, 1], 2, [5]],
    [
      'round ones near even parts',
      Array.from({ length: 100 }, (_, at) => at + 1),
      Array(100).fill(1),
      4,
      [20, 50, 80],
    ],
    ['many leads of the first and the last', [0, 1, 2, 3, 4, 5, 6, 7], [50, 1, 1, 1, 1, 1, 1, 44], 4, [5, 7]],
    ['one number that hardly any lead lacks', [1, 2, 3, 4], [1, 1, 100, 1], 2, [3]],
    ['numbers below zero', [-40, -30, -20, -10, 0, 10], [1, 1, 1, 1, 1, 1], 2, [0]],
    ['many leads of the largest', [1, 2, 3, 4, 5, 60], [1, 1, 1, 1, 1, 100], 2, [50]],
  ])('%s', (_, values, counts, parts, cuts) => {
    expect(cutsOf(values, counts, parts)).toEqual(cuts);
  });

  test.each([
    [48, 52, 50],
    [50, 52, 52],
    [30, 50, 50],
    [-3, 2, 0],
    [49, 50, 50],
    [999, 1001, 1000],
    [-52, -48, -50],
    [-1, 0, 0],
    [0, 0.004, 0.004],
    [1234, 1235, 1235],
  ])('between %d and %d the roundest is %d', (low, high, found) => {
    expect(roundest(low, high)).toBe(found);
  });
});
