import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDefinition } from '../../../../src/domain/definition/parse';
import type { Case } from '../../../../src/domain/insight/columns/case';
import { casesOf } from '../../../../src/domain/insight/columns/case';
import { acceptLines, minimumsFor, withMinimums } from '../../../../src/domain/insight/suggestion/accept';
import type { Cells } from '../../../../src/domain/values/cell';

const DRAFT: Cells = [
  ['Part', 'Name', 'Field', 'Condition', 'Value', 'Points', 'Group', 'Note'],
  ['Version', '3', '', '', '', '', '', 'agreed'],
  ['Criterion', 'Old', 'Title', 'is', 'CEO', 20, 'Fit', 'by hand'],
  ['And', '', 'Size', 'is at least', 50, '', '', ''],
  ['Required', 'Phone', 'Phone', 'is not empty', '', '', '', ''],
  ['Criterion', 'Other', 'Source', 'is', 'Ads', -5, '', ''],
  ['Cap', '', '', '', '', 40, 'Fit', ''],
  ['Floor', '', '', '', '', 0, '', ''],
  ['Grade', 'Hot', '', '', 70, '', '', ''],
  ['Grade', 'Cold', '', '', '', '', '', ''],
  ['Hand over', 'Hot', '', '', '', '', '', ''],
];

describe('a suggestion taken into the draft', () => {
  const rows = acceptLines(
    DRAFT,
    [
      {
        pinned: null,
        criterion: { field: 'Size', condition: 'is at least', value: 100 },
        points: 4,
        note: 'told',
      },
      { pinned: 'old', criterion: null, points: 9, note: 'told' },
    ],
    'en',
  );

  test('takes the place of its criteria and caps, and of nothing else', () => {
    expect(rows.map(([part, name]) => [part, name])).toEqual([
      ['Part', 'Name'],
      ['Version', '3'],
      ['Criterion', 'Size is at least 100'],
      ['Criterion', 'Old'],
      ['And', ''],
      ['Required', 'Phone'],
      ['Floor', ''],
      ['Grade', 'Hot'],
      ['Grade', 'Cold'],
      ['Hand over', 'Hot'],
    ]);
  });

  test('keeps a pinned criterion with its And rows, Group and Note, and gives it the new points', () => {
    expect(rows[3]).toEqual(['Criterion', 'Old', 'Title', 'is', 'CEO', 9, 'Fit', 'by hand | told']);
    expect(rows[2]?.slice(5)).toEqual([4, '', 'told']);
  });

  test('leaves a criterion that was not weighed as it is', () => {
    const kept = acceptLines(DRAFT, [{ pinned: 'Other', criterion: null, points: null }], 'en');
    expect(kept.find(([, name]) => name === 'Other')).toEqual(DRAFT[5]);
  });

  test('can be read by the rules of a definition, in Japanese too', () => {
    for (const language of ['en', 'ja'] as const) {
      const fields = ['is', 'is empty', 'is at least', 'is less than'] as const;
      const lines = fields.map((condition, at) => ({
        pinned: null,
        criterion: { field: '従業員数', condition, value: condition === 'is empty' ? '' : 5 },
        points: at - 1,
      }));
      expect(parseDefinition(acceptLines([], lines, language))).toMatchObject({ ok: true });
    }
  });
});

describe('grades by capacity', () => {
  const scale = (minimums: readonly (number | null)[]) => ({
    group: '',
    grades: minimums.map((minimum, at) => ({ row: at + 1, name: `G${at}`, group: '', minimum })),
  });

  const countOf = (scores: readonly number[]) => scores.map((score) => ({ score, leads: 1 }));

  test('the minimum is the score that comes closest to the leads wanted', () => {
    const scores = countOf([9, 8, 8, 8, 5, 4, 3, 2, 1, 0]);
    expect(minimumsFor(scale([100, null]), scores, [4]).get(1)).toBe(8);
    expect(minimumsFor(scale([100, null]), scores, [5]).get(1)).toBe(5);
    // Of a tie, two of three would be too many: the one above it is closer.
    expect(minimumsFor(scale([100, null]), scores, [1]).get(1)).toBe(9);
    expect(minimumsFor(scale([100, null]), scores, [2]).get(1)).toBe(9);
  });

  test('minimums fall strictly, so that each grade is one of its own', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 60 }),
        fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 3, maxLength: 3 }),
        (scores, wanted) => {
          const above = [...wanted].sort((one, other) => one - other);
          const found = [...minimumsFor(scale([30, 20, 10]), countOf(scores), above).values()];
          expect(found).toHaveLength(3);
          found.slice(1).forEach((minimum, at) => {
            expect(minimum).toBeLessThan(found[at] ?? 0);
          });
        },
      ),
    );
  });

  test('they are written into the Grade rows and nowhere else', () => {
    const written = withMinimums(DRAFT, new Map([[9, 12]]));
    expect(written[8]?.[4]).toBe(12);
    expect(written.filter((row, at) => row !== DRAFT[at])).toHaveLength(1);
  });
});

describe('which leads are learned from', () => {
  const lead = (ending: Case['ending'], day: number | null): Case => ({ ending, reason: '', day });

  test('those that ended, in order of time; one never handed over is no loss', () => {
    const { counts, leads, won, order } = casesOf([
      lead('won', 30),
      lead('never', null),
      lead('rejected', 10),
      lead('lost', 20),
    ]);
    expect([...leads]).toEqual([2, 3, 0]);
    expect([...won]).toEqual([0, 0, 1]);
    expect(order).toBe('handed over');
    expect(counts).toMatchObject({ won: 1, lost: 1, rejected: 1, never: 1, immature: 0 });
  });

  test('the latest months, in which most are still open, are left out and counted', () => {
    const early = Array.from({ length: 40 }, (_, at) => lead(at % 4 === 0 ? 'won' : 'lost', at));
    const late = Array.from({ length: 40 }, (_, at) => lead(at % 4 === 0 ? 'won' : 'open', 400 + (at % 20)));
    const { counts, leads } = casesOf([...early, ...late]);
    expect(leads).toHaveLength(40);
    expect(counts.immature).toBe(10);
  });

  test('without days the order is that of the rows', () => {
    const { leads, order } = casesOf([lead('won', null), lead('lost', null)]);
    expect([...leads]).toEqual([0, 1]);
    expect(order).toBe('rows');
  });
});
