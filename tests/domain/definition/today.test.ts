import { describe, expect, test } from '@jest/globals';
import { definitionRevision, onDayOf } from '../../../src/domain/definition/moving-day';
import { parseToday, todayIn } from '../../../src/domain/definition/today';
import { describeChanges } from '../../../src/domain/draft/changes';
import { countChanges, mergeDrafts } from '../../../src/domain/draft/draft-merge';
import type { Cell, Cells } from '../../../src/domain/values/cell';
import { formatDay } from '../../../src/domain/values/day';

/** Half past eleven in the evening of UTC. */
const EVENING = new Date('2026-11-23T23:30:00Z');

const cells = (value: Cell, condition = 'every day', zone = 'Asia/Tokyo'): Cells => [
  ['As of', '', '', condition, value, '', '', ''],
  ['Time zone', '', '', '', zone, '', '', ''],
  ['Criterion', 'Recent', 'Visited', 'fades over', 30, 30, '', ''],
];

describe('today', () => {
  test.each([
    ['Asia/Tokyo', '2026-11-24'],
    ['America/Los_Angeles', '2026-11-23'],
    ['Pacific/Kiritimati', '2026-11-24'],
  ])('is the day in the time zone of the definition: %s', (zone, day) => {
    const parsed = parseToday(cells('2020-01-01', 'every day', zone), EVENING);
    expect(parsed.ok && formatDay(parsed.definition.asOf ?? 0)).toBe(day);
  });

  test.each([
    ['a time zone that there is not', 'Asia/Edo'],
    ['none', ''],
  ])('is not known with %s', (_, zone) => {
    expect(todayIn(cells('2026-11-24', 'every day', zone), EVENING)).toBeNull();
  });

  test('is nothing to a day that is fixed', () => {
    const parsed = parseToday(cells('2026-11-20', ''), EVENING);
    expect(parsed.ok && formatDay(parsed.definition.asOf ?? 0)).toBe('2026-11-20');
  });
});

describe('a night', () => {
  const [evening, morning] = [
    cells(new Date('2026-11-22T15:00:00Z')),
    cells(new Date('2026-11-23T15:00:00Z')),
  ];

  test('changes nothing in a definition whose day moves', () => {
    expect(definitionRevision(morning)).toBe(definitionRevision(evening));
    expect(countChanges(morning, evening)).toBe(0);
    expect(describeChanges(evening, morning, 'en')).toEqual([]);
    expect(mergeDrafts(evening, morning, () => 'mine')).toEqual(morning);
  });

  test('is a change where the day is fixed', () => {
    const [was, is] = [cells('2026-11-22', ''), cells('2026-11-23', '')];
    expect(definitionRevision(is)).not.toBe(definitionRevision(was));
    expect(describeChanges(was, is, 'ja')).toEqual(['基準日を変更：2026-11-22 → 2026-11-23']);
  });

  test('goes with the rows that are kept while others bring the day', () => {
    expect(onDayOf(evening, morning)).toEqual(morning);
    expect(onDayOf(cells('2026-11-22', ''), morning)).toEqual(cells('2026-11-22', ''));
  });

  test('says of a fixed day that is made to move that the rule changed, and not to which day', () => {
    expect(describeChanges(cells('2026-11-22', ''), evening, 'en')).toEqual([
      'As of changed: 2026-11-22 → every day',
    ]);
    expect(describeChanges([], evening.slice(0, 1), 'en')).toEqual(['As of added: every day']);
  });
});
