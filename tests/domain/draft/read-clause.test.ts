import { describe, expect, test } from '@jest/globals';
import { isClause, nameless, readClause } from '../../../src/domain/draft/read-clause';
import type { Row } from '../../../src/domain/values/cell';

const RECENT: Row = ['Criterion', 'Recent', 'Visit', 'is within the last', 30, 10, '', ''];
const FRAME: readonly Row[] = [
  ['As of', '', '', '', '2026-11-22', '', '', ''],
  ['Time zone', '', '', '', 'Asia/Tokyo', '', '', ''],
  ['Field', 'Visit', '', '', 'Last visit', '', '', ''],
  ['Blank', '', '', '', 'n/a', '', '', ''],
];

test.each([
  ['criterion', true],
  ['required', true],
  ['knockOut', true],
  ['owner', true],
  ['grade', false],
  ['and', false],
  [undefined, false],
] as const)('%s: a clause is %s', (part, expected) => {
  expect(isClause({ part })).toBe(expected);
});

describe('a clause is read by itself', () => {
  test('within the day, the time zone, the fields and the blanks of its definition alone', () => {
    const broken: Row = ['Grade', 'Hot', '', '', 'x', '', '', ''];
    const { clause, faults, definition } = readClause([...FRAME, broken, RECENT], [RECENT], null);
    expect([clause?.name, faults]).toEqual(['Recent', []]);
    expect(definition?.fields).toHaveLength(1);
    expect(definition?.blanks).toHaveLength(1);
    expect(definition?.asOf).not.toBeNull();
    expect(definition?.calendar).not.toBeNull();
  });

  test('with the day on which it is read, where the day moves by itself', () => {
    const moving: Row = ['As of', '', '', 'every day', '', '', '', ''];
    const { definition } = readClause([moving, ...FRAME.slice(1)], [RECENT], 20_000);
    expect(definition?.asOf).toBe(20_000);
  });

  test('and its faults count from its first row', () => {
    const rows: Row[] = [RECENT, ['And', '', 'Size', 'is at least', 'x', '', '', '']];
    const found = readClause(FRAME, rows, null);
    expect(found.clause).toBeNull();
    expect(found.definition).toBeNull();
    expect(found.faults.map(({ row }) => row)).toEqual([2]);
  });

  test('its own faults alone: a Field row that is wrong is none of them', () => {
    const found = readClause([['Field', '', '', '', '', '', '', '']], [RECENT], null);
    expect(found.clause).toBeNull();
    expect(found.faults.every(({ row }) => row === 1)).toBe(true);
    expect(readClause([...FRAME, ['Field', '', '', '', '', '', '', '']], [RECENT], null).faults).toEqual([]);
  });

  test('an Owner too', () => {
    const owner: Row = ['Owner', 'a@example.com', '', '', 20, '', '', ''];
    const rows = [owner, ['And', '', 'Size', 'is at least', 100, '', '', '']];
    expect(readClause([], rows, null).clause?.name).toBe('a@example.com');
  });
});

test('what a clause lacks beside its test is filled in, and nothing else', () => {
  const and: Row = ['And', '', 'Size', 'is at least', 100, '', '', ''];
  expect(nameless([['Criterion', '', 'Size', 'is', 1, '', 'Fit', 'n'], and])).toEqual([
    ['Criterion', '–', 'Size', 'is', 1, 1, 'Fit', 'n'],
    and,
  ]);
  expect(nameless([['Required', 'Large', 'Size', 'is', 1, '', '', '']])).toEqual([
    ['Required', 'Large', 'Size', 'is', 1, '', '', ''],
  ]);
});
