import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDefinition } from '../../../../src/domain/definition/parse';
import { compositesOf } from '../../../../src/domain/insight/card/composite';
import { countAtoms, type FieldCriterion } from '../../../../src/domain/insight/card/feature';
import { featuresOf } from '../../../../src/domain/insight/card/single-features';
import { codeColumn } from '../../../../src/domain/insight/columns/coding';
import { sumOver } from '../../../../src/domain/insight/columns/numbers';
import { acceptLines } from '../../../../src/domain/insight/suggestion/accept';
import { prepare } from '../../../../src/domain/scoring/scorer';
import type { Cell } from '../../../../src/domain/values/cell';
import { Chance } from '../../../../src/domain/values/chance';
import type { Language } from '../../../../src/domain/values/language';
import { calendarOf, column } from '../columns';

const FIELD = 'Job title, 役職';
const TIME_ZONE = ['Time zone', '', '', '', 'Asia/Tokyo', '', '', ''];
const calendar = calendarOf([TIME_ZONE]);

/** What a definition with the criterion alone says of each lead. */
function saidOf(criterion: FieldCriterion, cells: readonly Cell[], language: Language): boolean[] {
  const parsed = parseDefinition(
    acceptLines([TIME_ZONE], [{ pinned: null, criterion, points: 1 }], language),
  );
  if (!parsed.ok) throw new Error(`${JSON.stringify(criterion)} can’t be read: ${JSON.stringify(parsed)}`);
  // The other cell is filled, so that every row is a lead.
  const points = prepare(parsed.definition, ['#', FIELD]).points(cells.map((cell) => ['x', cell]));
  return points.map((one) => one === 100);
}

/** All features of a column, those of several texts or a range of numbers from 300 leads on. */
function learned(cells: readonly Cell[]) {
  const coded = codeColumn(column(FIELD, cells), calendar);
  const outcomes = Float64Array.from(cells, (_, lead) => ((lead * 7) % 5 < 2 ? 1 : 0));
  const counts = countAtoms(coded, coded.atoms, outcomes);
  const residual = {
    rate: (atoms: readonly number[]) => sumOver(counts.won, atoms) / sumOver(counts.leads, atoms),
    isFree: () => true,
  };
  return { coded, features: [...featuresOf(coded, 0, counts), ...compositesOf(coded, 0, counts, residual)] };
}

function expectExact(cells: readonly Cell[], language: Language): void {
  const { coded, features } = learned(cells);
  expect(coded.counts.length).toBeLessThanOrEqual(254);
  for (const { levels, source } of features) {
    const atoms = Array.from(coded.atoms, (atom) => levels[atom] === 1);
    expect({ source, holds: saidOf(source, cells, language) }).toEqual({ source, holds: atoms });
  }
}

const WORDS = [
  ...[
    '部長',
    '課長',
    '営業',
    '本部',
    '代理',
    'ﾌﾞﾁｮｳ',
    'ブチョウ',
    '情報システム部',
    'リーダー',
    '料金表',
    '導入事例',
    'お問い合わせ',
  ],
  ...[
    'Manager',
    'manager',
    'Sales',
    'IT',
    'of',
    'VP',
    'ＩＴ',
    'Price list',
    'Case study',
    'İstanbul',
    'ΣΟΦΟΣ',
    'ﬁnance',
    'naïve',
  ],
  ...[
    '1',
    '10',
    '１０名',
    '1,000',
    '101〜300名',
    '11-50',
    '2026-11-20',
    '😀',
    '👨‍👩‍👧',
    '𠮷野',
    '#N/A',
    '"',
    'a"b',
    'x@b.c',
  ],
];
const JOINTS = ['', ' ', '　', ', ', '、', '，', ';', '；', '\n', ' \r\n', ' - ', '・', '/', '\u0085'];
const ODD: Cell[] = [
  ...[
    '',
    ' ',
    ',、;',
    ' ,, ',
    '"',
    '""',
    '"a, b"',
    '"a, b", c',
    '""" , x',
    '#REF!',
    '#n/a, #N/A',
    'TRUE',
    '1e-7',
    '0.0000001',
    '-0',
  ],
  ...[0, -0, 10, 1000, 1e-7, 1e21, Number.NaN, true, false, null, undefined],
  ...[new Date('2026-11-20T00:00:00+09:00'), new Date('2026-11-20T23:00:00+09:00'), new Date(Number.NaN)],
];
const composed = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...JOINTS)), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.flat().join(''));
/** Texts of many words, not lists. */
const titles = fc
  .array(
    fc.tuple(
      fc.constantFrom(...WORDS.slice(0, 9), ...WORDS.slice(12, 18)),
      fc.constantFrom('', ' ', '　', ' - ', '・', '（'),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.flat().join(''));
const messy: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 8, arbitrary: composed },
  { weight: 2, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);
const numbers: fc.Arbitrary<Cell> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom<Cell[]>(
      0,
      1,
      2,
      -3,
      0.5,
      10,
      49.9,
      50,
      1e6,
      '50',
      '１０',
      '1,000',
      '5%',
      '1万円',
    ),
  },
  { weight: 2, arbitrary: fc.double({ noNaN: true, min: -1e6, max: 1e6 }) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '約50',
      '101〜300名',
      '50-100',
      '1-2',
      '49.9〜50',
      '50以上',
      '〜10',
      '10未満',
      '0超',
    ),
  },
);

/** A column of some leads drawn from a few different cells. */
const columnOf = (cell: fc.Arbitrary<Cell>) =>
  fc
    .tuple(fc.array(cell, { minLength: 2, maxLength: 45 }), fc.constantFrom(60, 320), fc.nat())
    .map(([[first, ...others], leads, seed]) => {
      const chance = new Chance(seed);
      return Array.from({ length: leads }, () => chance.pick([first, ...others]));
    });

describe.each(['en', 'ja'] as const)(
  'a criterion as written holds of exactly the leads it was learned from, in %s',
  (language) => {
    test('of texts and lists', () => {
      fc.assert(
        fc.property(columnOf(messy), (cells) => {
          expectExact(cells, language);
        }),
        { numRuns: 25 },
      );
    });

    test('of texts that share words', () => {
      fc.assert(
        fc.property(columnOf(titles), (cells) => {
          expectExact(cells, language);
        }),
        { numRuns: 25 },
      );
    });

    test('of numbers', () => {
      fc.assert(
        fc.property(columnOf(numbers), (cells) => {
          expectExact(cells, language);
        }),
        { numRuns: 25 },
      );
    });
  },
);
