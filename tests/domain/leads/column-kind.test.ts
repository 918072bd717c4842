import { describe, expect, test } from '@jest/globals';
import { columnKinds, kindOf } from '../../../src/domain/leads/column-kind';
import type { Cell } from '../../../src/domain/values/cell';

const of = <T>(count: number, cell: T): T[] => Array.from({ length: count }, () => cell);

describe('a column is what its heading says, where its cells are', () => {
  test.each<[heading: string, cell: Cell]>([
    ['Phone', '03-1234-5678'],
    ['Phone', '+81 3 1234 5678'],
    ['Phone', '(03) 1234-5678'],
    ['Phone', '03.1234.5678'],
    ['Phone', '03-1234-5678 x12'],
    ['Phone', '03-1234-5678x12'],
    ['Phone', '03-1234-5678 ext. 12'],
    ['Phone', '03-1234-5678 ext12'],
    ['Phone', '03-1234-5678 内線 12'],
    ['Phone', 312345678],
    ['Phone', `(${'0 '.repeat(49)}0`],
    ['Created', '13/14/2026'],
    ['Created', '2026-13-45'],
    ['Created', '1.2.26'],
    ['Created', '13/14/2026 10:00'],
    ['Created', '2026-13-45T10:00'],
    ['Created', '13/14/2026, 10:00'],
    ['Created', '2026年11月1日'],
    ['Created', new Date('2026-11-01')],
    ['Email', 'ann@acme.example'],
    ['Email', 'Ann ann@acme.example'],
    ['Email', 'none; ann@acme.example'],
    ['Employees', '11-50'],
    ['Employees', 20],
  ])('%s: %j', (heading, cell) => {
    expect(kindOf(heading, [cell])).toBe(kindOf(heading, []));
    expect(kindOf(heading, [cell])).toBeDefined();
  });

  test.each<[heading: string, cell: Cell]>([
    ['Phone', 'call 03-1234-5678'],
    ['Phone', '03-1234-5678 after five'],
    ['Phone', '03-1234-5678 x'],
    ['Phone', '03-1234-5678abcx12'],
    ['Phone', `(${'0 '.repeat(50)}0`],
    ['Created', 'on 1/2/2026'],
    ['Created', '13/14/2026x'],
    ['Created', '20266/14/20266'],
    ['Email', 'nobody'],
    ['Employees', 'many'],
  ])('and is not where they are none: %s: %j', (heading, cell) => {
    expect(kindOf(heading, [cell])).toBeUndefined();
  });

  test('by half of its first 200 cells that are filled with something', () => {
    const filled = (numbers: number) => [...of(numbers, 5), ...of(200 - numbers, 'many')];
    expect(kindOf('Employees', filled(100))).toBe('employees');
    expect(kindOf('Employees', filled(99))).toBeUndefined();
    expect(kindOf('Employees', [...filled(100), ...of(300, 'many')])).toBe('employees');
    expect(kindOf('Employees', [5, ...of(300, 'n/a'), ...of(300, '')])).toBe('employees');
  });
});

describe('the columns of a sheet', () => {
  test('with the same heading are all what the first one is', () => {
    expect(columnKinds(['Phone', 'phone'], [['03-1234-5678', 'ann@acme.example']])).toEqual([
      'phone',
      'phone',
    ]);
  });

  const emails = (headings: readonly string[], row: readonly string[]) =>
    columnKinds(headings, [row]).map((kind) => kind === 'email');

  test('of addresses are one of e-mail addresses, the first one, whatever its heading, unless another one is', () => {
    const row = ['ann@acme.example', 'bob@acme.example'];
    expect(emails(['Shoe size', 'Hat size'], row)).toEqual([true, false]);
    expect(emails(['Shoe size', 'Email'], row)).toEqual([false, true]);
  });

  test('without a heading, or without a cell, are none', () => {
    expect(emails(['', 'Hat size'], ['ann@acme.example', 'x'])).toEqual([false, false]);
    expect(emails(['Shoe size'], [''])).toEqual([false]);
  });
});
