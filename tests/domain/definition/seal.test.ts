import { describe, expect, test } from '@jest/globals';
import { isBroken, readSeal, sealOf, writeSeal } from '../../../src/domain/definition/seal';
import type { Cell, Cells } from '../../../src/domain/values/cell';

const SIGNED = { marketing: 'mari@example.com', sales: 'sato@example.com', on: '2026-11-29' };

const cells = (changes: {
  value?: Cell;
  note?: Cell;
  day?: Cell;
  condition?: Cell;
  points?: Cell;
}): Cells => [
  ['Version', 3, '', '', changes.value ?? '', '', '', changes.note ?? ''],
  ['As of', '', '', changes.condition ?? 'every day', changes.day ?? '2026-11-23', '', '', ''],
  ['Base', '', '', '', '', changes.points ?? 10, '', ''],
];

describe('what is sealed', () => {
  test.each<[string, Cells]>([
    ['the day of an As of that moves by itself', cells({ day: '2026-12-24' })],
    ['the formula of that day', cells({ day: '=TODAY()' })],
    ['the seal itself', cells({ value: 'seal 0123' })],
    ['the Version row’s note', cells({ note: 'agreed' })],
    ['white space and width', cells({ points: ' １０ ' })],
    ['an invisible character', cells({ points: '1\u200b0' })],
  ])('leaves out %s', (_, changed) => {
    expect(sealOf(changed)).toBe(sealOf(cells({})));
  });

  test.each<[string, Cells]>([
    ['Points', cells({ points: 11 })],
    ['whether the day moves', cells({ condition: '' })],
  ])('holds %s', (_, changed) => {
    expect(sealOf(changed)).not.toBe(sealOf(cells({})));
  });

  test('holds the day of a fixed As of', () => {
    expect(sealOf(cells({ condition: '', day: '2026-12-24' }))).not.toBe(sealOf(cells({ condition: '' })));
  });
});

describe('the seal in the Version row', () => {
  const digest = sealOf(cells({}));

  test.each<[string, Cell]>([
    ['nothing', ''],
    ['another text', 'draft'],
    ['too few digits', 'seal 0123'],
    ['something before it', `x seal ${digest}`],
    ['a date', new Date('2026-11-29T03:00:00Z')],
  ])('is none: %s', (_, value) => {
    expect(readSeal(cells({ value }))).toBeNull();
    expect(isBroken(cells({ value }))).toBe(false);
  });

  test('is read back as it was written, with who signed and when', () => {
    const value = writeSeal({ digest, signed: SIGNED });
    expect(value).toBe(`seal ${digest}; mari@example.com; sato@example.com; 2026-11-29`);
    expect(readSeal(cells({ value }))).toEqual({ version: '3', digest, signed: SIGNED });
    expect(isBroken(cells({ value }))).toBe(false);
    expect(isBroken(cells({ value, points: 11 }))).toBe(true);
  });

  test.each([
    ['no names', `seal ${digest}`],
    ['one name', `seal ${digest}; mari@example.com`],
    ['no date', `seal ${digest}; mari@example.com; sato@example.com; soon`],
  ])('without all of these it still seals: %s', (_, value) => {
    expect(readSeal(cells({ value }))).toEqual({ version: '3', digest, signed: null });
  });
});
