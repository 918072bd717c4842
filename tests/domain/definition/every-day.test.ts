import { describe, expect, test } from '@jest/globals';
import { parseDefinition } from '../../../src/domain/definition/parse';
import { findings } from '../../../src/domain/lint/lint';
import type { Cell } from '../../../src/domain/values/cell';
import { readDayText } from '../../../src/domain/values/day';

const TIME_ZONE = ['Time zone', '', '', '', 'Asia/Tokyo'];
const NOON = new Date('2026-11-29T03:00:00Z');
const TODAY = readDayText('2026-11-29');

const asOf = (value: Cell, condition = 'every day') => [['As of', '', '', condition, value], TIME_ZONE];

function read(cells: readonly (readonly Cell[])[], today?: number | null) {
  const parsed = parseDefinition(cells, today === undefined ? {} : { today });
  if (!parsed.ok) throw new Error(parsed.faults.map(({ message }) => message.en).join());
  return parsed.definition;
}

describe('an As of with the Condition every day', () => {
  test.each<[string, Cell]>([
    ['the day that =TODAY() gives', NOON],
    ['a day as a text', '2026-11-29'],
  ])('takes %s', (_, value) => {
    expect(read(asOf(value))).toMatchObject({ asOf: TODAY, isEveryDay: true });
  });

  test.each<[string, Cell]>([
    ['nothing', ''],
    ['the formula as a text', '=TODAY()'],
    ['another day', '2020-01-01'],
  ])('holds %s, which does not matter where the day is given', (_, value) => {
    expect(read(asOf(value), TODAY)).toMatchObject({ asOf: TODAY, isEveryDay: true });
  });

  test('does not follow the day without the Condition', () => {
    expect(read(asOf('2026-11-20', ''), TODAY)).toMatchObject({
      asOf: readDayText('2026-11-20'),
      isEveryDay: false,
    });
  });

  test.each<[string, Cell, number | null, boolean]>([
    ['a day that was typed as a text', '2026-11-29', TODAY, true],
    ['a day that is not today’s', NOON, (TODAY ?? 0) + 3, true],
    ['today’s day', NOON, TODAY, false],
    ['a day, where nobody knows which day it is', NOON, null, false],
  ])('lint looks whether it stands still: %s', (_, value, today, stands) => {
    const cells = asOf(value);
    const found = findings(cells, read(cells), null, { today }).filter(
      ({ kind }) => kind === 'day stands still',
    );
    expect(found).toHaveLength(stands ? 1 : 0);
    for (const { row, column, message } of found) {
      expect([row, column]).toEqual([1, 'value']);
      expect(message.en).toContain('stands still at 2026-11-29; write =TODAY()');
      expect(message.ja).toContain('2026-11-29のまま動きません');
    }
  });
});
