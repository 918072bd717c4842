import { describe, expect, test } from '@jest/globals';
import { bindDefinition, changedParts } from '../../../src/domain/effect/changed-part';
import type { Row } from '../../../src/domain/values/cell';
import { AS_OF, cap, criterion, floor, grade, handOver, knockOut, parsed } from '../lint/lint-rows';

const HEADERS: Row = ['Title', 'Size', 'Seen'];
const bound = (rows: readonly Row[]) => bindDefinition(parsed(rows), HEADERS);
const parts = (before: readonly Row[], after: readonly Row[]) => changedParts(bound(before), bound(after));
const causes = (before: readonly Row[], after: readonly Row[]) =>
  parts(before, after).map(({ cause }) => cause);

const title = criterion('Title', 'is', 'CEO', 30);
const size = criterion('Size', 'is at least', 100, 20);
const seen = criterion('Seen', 'is within the last', 30, 10);
const blank = (field: string, value = 'none'): Row => ['Blank', '', field, '', value];

const inFit = criterion('Title', 'is', 'CEO', 60, 'Fit');

describe('no part has changed', () => {
  test('where rows stand elsewhere, and fields and numbers are written otherwise', () => {
    const written: Row = ['Criterion', 'Size is at least 100', ' SIZE ', 'is at least', '100名', 20];
    const rows = [AS_OF, title, size, blank('Size'), knockOut('Title', 'is', 'x')];
    const moved = [AS_OF, blank('size'), knockOut('Title', 'is', 'x'), title, written];
    expect(causes(rows, moved)).toEqual([]);
  });

  test('by another As of, of what asks for no day', () => {
    const later: Row = ['As of', '', '', '', '2026-11-30'];
    expect(causes([AS_OF, title, seen], [later, title, seen])).toStrictEqual([
      { kind: 'criterion', name: 'Seen is within the last 30', from: 1000, to: 1000 },
    ]);
  });
});

describe('a part that has changed', () => {
  test('is a criterion that keeps nothing but its name', () => {
    const now = criterion('Title', 'contains', 'Chief', 25, 'Fit');
    const [, , ...rest] = now;
    expect(causes([title], [['Criterion', 'Title is CEO', ...rest]])).toStrictEqual([
      { kind: 'criterion', name: 'Title is CEO', from: 3000, to: 2500 },
    ]);
  });

  test('has no points where there are none', () => {
    expect(causes([title], [title, size])).toStrictEqual([
      { kind: 'criterion', name: 'Size is at least 100', to: 2000 },
    ]);
    expect(causes([title, size], [title])).toStrictEqual([
      { kind: 'criterion', name: 'Size is at least 100', from: 2000 },
    ]);
  });

  test.each([
    [
      [title, size],
      [title, size, blank('')],
    ],
    [
      [title, size, blank('')],
      [title, size],
    ],
    [
      [title, size, blank('')],
      [title, size, blank('Size')],
    ],
    [
      [title, size, blank('Title')],
      [title, size, blank('Size')],
    ],
    [
      [title, size, blank('Title')],
      [title, size, blank('Title', 'unknown')],
    ],
  ])('is a Blank row that is added, removed, or of another field or text', (before, after) => {
    const [part, ...others] = parts(before, after);
    expect([part?.cause, others]).toStrictEqual([{ kind: 'blank', name: '' }, []]);
    expect(part?.undone.blanks).toEqual(bound(before).blanks);
    expect(part?.done.blanks).toEqual(bound(after).blanks);
  });

  test('is a Floor, put back and brought in', () => {
    const [part, ...others] = parts([title], [title, floor(10)]);
    expect([part?.cause, others]).toStrictEqual([{ kind: 'floor', name: '', to: 1000 }, []]);
    expect([part?.undone.floor, part?.done.floor]).toEqual([null, 1000]);
  });

  test('is a Cap of the same Group', () => {
    expect(causes([title, cap(20, 'Fit'), cap(60)], [title, cap(50), cap(20, 'Fit')])).toStrictEqual([
      { kind: 'cap', name: '', from: 6000, to: 5000 },
    ]);
  });

  test('is all that is handed over, named by its grades', () => {
    const grades = [inFit, grade('Hot', 50, 'Fit'), grade('Warm', 20, 'Fit')];
    const [part, ...others] = parts(
      [...grades, handOver('Hot')],
      [...grades, handOver('Hot'), handOver('Warm')],
    );
    expect([part?.cause, others]).toStrictEqual([{ kind: 'handOver', name: 'Hot, Warm' }, []]);
    expect(part?.undone.handOver.map(({ name }) => name)).toEqual(['Hot']);
    expect(part?.done.handOver.map(({ name }) => name)).toEqual(['Hot', 'Warm']);
  });
});
