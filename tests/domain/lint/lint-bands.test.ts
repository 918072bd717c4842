import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { holds } from '../../../src/domain/scoring/plan';
import { prepare } from '../../../src/domain/scoring/scorer';
import type { Row } from '../../../src/domain/values/cell';
import { and, cap, criterion, found, foundIn, parsed, required } from './lint-rows';

const size = (condition: string, value: string | number, points = 10, group = '') =>
  criterion('従業員数', condition, value, points, group);
const kinds = (rows: readonly Row[]) => found(rows).map(({ kind }) => kind);

describe('between the bands of one field lint finds', () => {
  test.each<readonly [string, readonly Row[], number, string, string, string]>([
    [
      'numbers that no row takes',
      [size('is between', '50..100'), size('is at least', 150, 20)],
      2,
      'gap between bands',
      'no row takes 101 to 149 of 従業員数, between “従業員数 is between 50..100” (row 1) and “従業員数 is at least 150” (row 2); let one',
      '従業員数の101〜149は、「従業員数 is between 50..100」（1行目）と「従業員数 is at least 150」（2行目）のどちらにも入りません',
    ],
    [
      'the one number between “more than” and “at most”',
      [size('is more than', 100, 20), size('is between', '50..99')],
      2,
      'gap between bands',
      'no row takes 100 of',
      '従業員数の100は',
    ],
    [
      'tenths between bounds that have them',
      [size('is between', '0.5..1.0'), size('is between', '1.5〜2')],
      2,
      'gap between bands',
      'no row takes 1.1 to 1.4 of',
      '1.1〜1.4',
    ],
    [
      'a gap where And rows make a band',
      [size('is at least', 50), and('従業員数', 'is less than', 100), size('is at least', 150)],
      3,
      'gap between bands',
      'no row takes 100 to 149',
      '100〜149',
    ],
    [
      'a number that two rows take',
      [size('is between', '300..1000'), size('is at least', 1000, 20)],
      2,
      'bands overlap',
      'take 1000 of 従業員数, which gets the points of both; let one end where the other begins',
      '従業員数の1000は「従業員数 is between 300..1000」（1行目）と',
    ],
    [
      'the one number that all small and all large share',
      [size('is at most', 100, -5), size('is at least', 100, 20)],
      2,
      'bands overlap',
      'take 100 of',
      '100は',
    ],
    [
      'many numbers that two bands take',
      [size('is between', '10..60'), size('is between', '50..100')],
      2,
      'bands overlap',
      'take 50 to 60 of',
      '50〜60',
    ],
  ])('%s', (_, rows, row, kind, en, ja) => {
    const [finding, ...more] = found(rows);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ row, column: 'value', kind });
    expect(finding?.message.en).toContain(en);
    expect(finding?.message.ja).toContain(ja);
  });

  test('how many leads fall through, also such as no bound looks like', () => {
    const rows = [size('is between', '1..10'), size('is between', '11..50')];
    expect(found(rows)).toEqual([]);
    const [finding] = foundIn(rows, '従業員数', [10.5, '10.5名', 10, 11]);
    expect(finding?.message.en).toContain('no row takes 10.5 of 従業員数');
    expect(finding?.message.en).toContain('(2 leads)');
  });

  test.each<readonly [string, readonly Row[]]>([
    [
      'bands that meet',
      [size('is between', '1..50'), size('is between', '51..100'), size('is at least', 101)],
    ],
    ['bands that meet in one number', [size('is less than', 100), size('is at least', 100)]],
    [
      'steps that add up on purpose',
      [size('is at least', 50), size('is at least', 150), size('is at least', 500)],
    ],
    [
      'a band within another, for more points',
      [size('is between', '1..1000'), size('is between', '50..100')],
    ],
    [
      'penalty below, points above, nothing between',
      [size('is between', '1..10', -10), size('is at least', 100)],
    ],
    ['both ends of the scale', [size('is at most', 10), size('is at least', 1000)]],
    ['neither too small nor too large', [size('is at least', 10), size('is at most', 1000)]],
    [
      'a gap that another row fills',
      [size('is between', '1..10'), size('is between', '50..90'), size('is', '11, 49')],
    ],
    [
      'a gap that an alternative fills',
      [
        size('is between', '1..10'),
        size('is between', '20..90'),
        size('is empty', ''),
        ['Or', '', '従業員数', 'is less than', 30],
      ],
    ],
    ['bands of two Groups', [size('is between', '1..10', 10, 'A'), size('is between', '50..90', 10, 'B')]],
    ['bands of two fields', [size('is between', '1..10'), criterion('売上', 'is between', '50..90', 10)]],
    [
      'a band that asks for something else too',
      [size('is between', '1..10'), size('is between', '50..90'), and('役職', 'is', '部長')],
    ],
    [
      'an overlap of which the largest counts',
      [
        size('is between', '10..60', 10, 'A'),
        size('is between', '50..90', 20, 'A'),
        ['Highest', '', '', '', '', '', 'A'],
      ],
    ],
  ])('nothing in %s', (_, rows) => {
    expect(kinds(rows)).toEqual([]);
  });
});

/** Bands of whole numbers, in any order, all of one field. */
const bands = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 12 }))
    .map(([low, width]) => [low, low + width] as const),
  { minLength: 2, maxLength: 5 },
);
const isBetween = (numbers: readonly [number, number], number: number) =>
  number >= numbers[0] && number <= numbers[1];

/** The whole numbers that a message names. */
function named(message: string): [number, number] {
  const [, low = '', high = low] = /take[s]? (\d+)(?: to (\d+))? of/.exec(message) ?? [];
  return [Number(low), Number(high)];
}

test('gaps and overlaps are those that counting shows', () => {
  let seen = 0;
  fc.assert(
    fc.property(bands, (made) => {
      const rows = made.map(
        ([low, high], at): Row => ['Criterion', `c${at}`, 'Size', 'is between', `${low}..${high}`, 10],
      );
      const all = found(rows);
      const gaps = all
        .filter(({ kind }) => kind === 'gap between bands')
        .map(({ message }) => named(message.en));
      const shared = all
        .filter(({ kind }) => kind === 'bands overlap')
        .map(({ message }) => named(message.en));
      const takers = (number: number) => made.filter((band) => isBetween(band, number));
      // The numbers in a stretch that nobody takes, with one band that ends and one that begins beside it.
      const lost: number[] = [];
      for (let from = 0; from < 60; from++) {
        if (takers(from).length > 0 || takers(from - 1).length === 0) continue;
        let to = from;
        while (to < 60 && takers(to + 1).length === 0) to++;
        const ending = made.filter(([, high]) => high === from - 1);
        const beginning = made.filter(([low]) => low === to + 1);
        if (ending.length === 1 && beginning.length === 1)
          for (let one = from; one <= to; one++) lost.push(one);
      }
      // Those that two bands take of which neither lies within the other.
      const twice = (number: number) =>
        takers(number).some(([low, high]) =>
          takers(number).some((other) => other[0] > low && other[1] > high),
        );
      for (let number = 0; number < 60; number++) {
        expect(gaps.some((gap) => isBetween(gap, number))).toBe(lost.includes(number));
        expect(shared.some((one) => isBetween(one, number))).toBe(twice(number));
      }
      seen += lost.length > 0 ? 1 : 0;
    }),
    { numRuns: 400 },
  );
  expect(seen).toBeGreaterThan(50);
});

const condition = fc.oneof(
  fc.tuple(
    fc.constantFrom('is at least', 'is more than', 'is at most', 'is less than'),
    fc.constantFrom('0', '5', '5.5', '10', '-3'),
  ),
  fc.constantFrom(
    ['is between', '0..5'] as const,
    ['is between', '6..8.5'] as const,
    ['is between', '12〜14'] as const,
    ['is between', '-9 to -6'] as const,
    ['is', '7, 20'] as const,
  ),
  fc.constantFrom(['is not empty', ''] as const, ['each, up to', '3'] as const),
);

test('no lead has a number that lint says no row takes, whatever the conditions are', () => {
  let seen = 0;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(condition, fc.constantFrom(-5, 5, 10)), { minLength: 2, maxLength: 5 }),
      (made) => {
        const rows = made.map(
          ([[keyword, value], points], at): Row => ['Criterion', `c${at}`, 'Size', keyword, value, points],
        );
        const gaps = found(rows).filter(({ kind }) => kind === 'gap between bands');
        seen += gaps.length;
        const narrow = rows.filter(([, , , keyword]) => keyword !== 'is not empty');
        const scorer = prepare(parsed([...narrow, required('Size', 'is not empty')]), ['Size']);
        for (const { message } of gaps) {
          const [, low = '', high = low] = /takes (-?[\d.]+)(?: to (-?[\d.]+))? of/.exec(message.en) ?? [];
          for (const number of [low, high]) {
            const readingOf = (column: number) => scorer.reading([Number(number)], column);
            expect(scorer.plans.criteria.filter((one) => holds(one, readingOf))).toEqual([]);
          }
        }
      },
    ),
    { numRuns: 400 },
  );
  expect(seen).toBeGreaterThan(30);
});

test('a cap takes nothing from a gap', () => {
  const rows = [size('is between', '50..100', 10, 'A'), size('is at least', 150, 20, 'A'), cap(25, 'A')];
  expect(kinds(rows)).toEqual(['gap between bands']);
});
