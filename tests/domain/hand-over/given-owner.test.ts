import { describe, expect, test } from '@jest/globals';
import {
  type GivenOwner,
  givenAt,
  leadPrinter,
  readGivenOwners,
  withGiven,
  writeGivenOwners,
} from '../../../src/domain/hand-over/given-owner';

describe('the owners that a hand-over wrote', () => {
  const all = withGiven(withGiven([], 1000, [['aaaaaa', 'Sato']]), 2000, [
    ['bbbbbb', 'Sato'],
    ['cccccc', 'Suzuki'],
    ['dddddd', 'Sato'],
  ]);

  test('are known by moment, lead and owner, also once they were written down', () => {
    const isGiven = givenAt(readGivenOwners(writeGivenOwners(all)), 2000);
    expect(isGiven('dddddd', 'ＳＡＴＯ')).toBe(true);
    expect(isGiven('cccccc', 'Sato')).toBe(false);
    expect(isGiven('aaaaaa', 'Sato')).toBe(false);
    expect(givenAt(all, 1000)('aaaaaa', 'Sato')).toBe(true);
  });

  test('are written as far as there is room, the newest first', () => {
    const many = Array.from({ length: 12_000 }, (_, at) => [String(at).padStart(6, '0'), 'Sato'] as const);
    const [first, ...others] = readGivenOwners(
      writeGivenOwners(withGiven(withGiven(all, 3000, many), 4000, many)),
    );
    expect([first?.[0], others]).toEqual([4000, []]);
  });

  test('are none where none were given, and as many as have room to the last character', () => {
    expect(writeGivenOwners([])).toBe('[]');
    const entry = (length: number): GivenOwner => [1, 'Sato', 'a'.repeat(length)];
    const most = 120_000 - 1 - JSON.stringify(entry(0)).length;
    expect(readGivenOwners(writeGivenOwners([entry(most)]))).toHaveLength(1);
    expect(readGivenOwners(writeGivenOwners([entry(most + 1)]))).toHaveLength(0);
  });

  test.each(['', 'no JSON', '{}', '[1,[2],["a","b","c"],[1,"a"],[1,2,"aaaaaa"]]'])(
    'are none in %j',
    (text) => {
      expect(readGivenOwners(text)).toEqual([]);
    },
  );
});

const changed = (row: readonly string[], place: number, text: string) =>
  row.map((cell, at) => (at === place ? text : cell));

test('a lead is known by who it is, or else by all of its cells', () => {
  const headings = ['Company', 'Name', 'Email', 'Phone', ''];
  const rows = [
    ['Acme', 'Ann', 'ann@acme.example', '1', 'Accepted'],
    ['Acme', '', '', '1', 'Accepted'],
  ];
  const printOf = leadPrinter(headings, rows);
  const [named = [], unnamed = []] = rows.map((row) =>
    [row, changed(row, 3, '2'), changed(row, 4, 'Rejected')].map(printOf),
  );
  expect(new Set(named).size).toBe(1);
  expect(named[0]).toMatch(/^[0-9a-f]{6}$/);
  const other = ['Acme', 'Bob', 'bob@acme.example', '1', ''];
  expect(printOf(other)).not.toBe(named[0]);
  const [byName, byAddress] = [
    ['Acme', 'Ann', '', '1', ''],
    ['Acme', '', 'ann@acme.example', '1', ''],
  ];
  for (const row of [byName, byAddress]) expect(printOf(changed(row ?? [], 3, '2'))).toBe(printOf(row ?? []));
  expect(unnamed[0]).toBe(unnamed[2]);
  expect(unnamed[0]).not.toBe(unnamed[1]);
});
