import { describe, expect, test } from '@jest/globals';
import { mergeUndisputed } from '../../../src/domain/draft/undisputed-merge';
import type { Cells, Row } from '../../../src/domain/values/cell';

const HEADINGS: Row = ['Part', 'Name', 'Field', 'Condition', 'Value', 'Points', 'Group', 'Note'];
const criterion = (name: string, points: number): Row => [
  'Criterion',
  name,
  'Size',
  'is at least',
  100,
  points,
  '',
  '',
];
const draft = (...parts: readonly (readonly [string, number])[]): Cells => [
  HEADINGS,
  ...parts.map(([name, points]) => criterion(name, points)),
];
const BASE = draft(['A', 10], ['B', 20], ['C', 30]);
const merged = (mine: Cells, theirs: Cells) => mergeUndisputed(BASE, mine, theirs, 'en');
const partsOf = (mine: Cells, theirs: Cells) =>
  merged(mine, theirs)
    ?.rows.slice(1)
    .map((row) => [row[1], row[5]]);

describe('two drafts of one base become one', () => {
  test('with what each changed, and what the other person changed is told', () => {
    const found = merged(draft(['A', 11], ['B', 20], ['C', 30]), draft(['A', 10], ['B', 20], ['C', 33]));
    expect(found?.rows).toEqual(draft(['A', 11], ['B', 20], ['C', 33]));
    expect(found?.told).toHaveLength(1);
    expect(found?.told[0]).toContain('“C”');
  });

  test('with what one took out and the other put in', () => {
    const mine = draft(['B', 20], ['C', 30]);
    const theirs = draft(['A', 10], ['B', 20], ['C', 30], ['D', 40]);
    expect(partsOf(mine, theirs)).toEqual([
      ['B', 20],
      ['C', 30],
      ['D', 40],
    ]);
  });

  test('with my order where I moved a part, and with theirs else', () => {
    const moved = draft(['C', 30], ['A', 10], ['B', 20]);
    const changed = draft(['A', 10], ['B', 22], ['C', 30]);
    expect(partsOf(moved, changed)?.map(([name]) => name)).toEqual(['C', 'A', 'B']);
    expect(partsOf(changed, moved)?.map(([name]) => name)).toEqual(['C', 'A', 'B']);
    expect(partsOf(moved, changed)).toContainEqual(['B', 22]);
    expect(partsOf(changed, moved)).toContainEqual(['B', 22]);
  });

  test('with what each changed where I moved a part too', () => {
    const mine = draft(['C', 33], ['A', 10], ['B', 20], ['N', 5]);
    const theirs = draft(['A', 11], ['B', 20], ['C', 30]);
    expect(partsOf(mine, theirs)).toEqual([
      ['C', 33],
      ['A', 11],
      ['B', 20],
      ['N', 5],
    ]);
  });

  test('with their very cells where nothing of mine has to be saved', () => {
    const theirs: Cells = [
      HEADINGS,
      criterion('A', 10),
      ['', '', '', '', '', '', '', ''],
      criterion('B', 25),
    ];
    expect(merged(BASE, theirs)?.rows).toBe(theirs);
  });
});

test('two drafts that change one part become none', () => {
  const mine = draft(['A', 11], ['B', 20], ['C', 30]);
  expect(merged(mine, draft(['A', 12], ['B', 20], ['C', 30]))).toBeNull();
  expect(merged(mine, draft(['B', 20], ['C', 33]))).toBeNull();
});
