import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDefinition } from '../../../../src/domain/definition/parse';
import type { Case } from '../../../../src/domain/insight/columns/case';
import { casesOf } from '../../../../src/domain/insight/columns/case';
import {
  acceptLines,
  criterionName,
  criterionRow,
  criterionRows,
  minimumsFor,
  withMinimums,
} from '../../../../src/domain/insight/suggestion/accept';
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

describe('a criterion that is suggested', () => {
  test.each([
    ['is', 'CEO', 'Title is CEO', 'TitleがCEO'],
    ['is not', 'CEO', 'Title is not CEO', 'TitleがCEO以外'],
    ['is not', 'CEO, CTO', 'Title is not CEO, CTO', 'TitleがCEO, CTOのいずれか以外'],
    ['is empty', '', 'Title is empty', 'Titleが空欄'],
    ['is not empty', '', 'Title is not empty', 'Titleに記入あり'],
    ['is at least', 100, 'Title is at least 100', 'Titleが100以上'],
    ['is less than', 100, 'Title is less than 100', 'Titleが100未満'],
    ['is between', '10..20', 'Title is between 10..20', 'Titleが10〜20'],
  ] as const)('says what it tests: %s %s', (condition, value, en, ja) => {
    const criterion = { field: 'Title', condition, value };
    expect([criterionName(criterion, 'en'), criterionName(criterion, 'ja')]).toEqual([en, ja]);
  });

  test('is a row in its language', () => {
    const criterion = { field: '役職', condition: 'is', value: '部長' } as const;
    expect(criterionRow(criterion, 5, 'ja')).toEqual([
      ...['評価基準', '役職が部長', '役職', '次のいずれか', '部長', 5, '', ''],
    ]);
    expect(criterionRow(criterion, -5, 'en', 'why')).toEqual([
      ...['Criterion', '役職 is 部長', '役職', 'is', '部長', -5, '', 'why'],
    ]);
  });

  test('is found in the draft by its name, with its And rows, and no other part is', () => {
    expect(criterionRows(DRAFT, ' OLD ')).toEqual([DRAFT[2], DRAFT[3]]);
    expect(criterionRows(DRAFT, 'Phone')).toBeUndefined();
  });
});

describe('a draft', () => {
  const rival = ['Criterion', 'Rival', 'Company', 'is', 'Rival', -9, 'Fit', ''];

  test('gets the rows of a criterion that it doesn’t have, and nothing for one that nobody has', () => {
    const lines = [
      { pinned: 'Rival', criterion: null, points: null, rows: [rival] },
      { pinned: 'Gone', criterion: null, points: 3 },
    ];
    expect(acceptLines(DRAFT, lines, 'en').filter(([part]) => part === 'Criterion')).toEqual([rival]);
  });

  test('keeps the Highest row of a Group of which a criterion stays, and no other', () => {
    const highest = (group: string) => ['Highest', '', '', '', '', '', group, ''];
    const rows = acceptLines(
      [...DRAFT, highest(' fit'), highest('Gone')],
      [{ pinned: 'Old', criterion: null, points: null }],
      'en',
    );
    expect(rows.filter(([part]) => part === 'Highest')).toEqual([highest(' fit')]);
  });

  test('without criteria gets them where they belong', () => {
    const [head = [], version = [], , , required = []] = DRAFT;
    const lines = [
      { pinned: null, criterion: { field: 'Size', condition: 'is empty' as const, value: '' }, points: 1 },
    ];
    expect(acceptLines([head, version, required], lines, 'en').map(([part]) => part)).toEqual([
      ...['Part', 'Version', 'Criterion', 'Required'],
    ]);
  });

  test('with its Caps above its criteria has the new ones where the old ones were', () => {
    const [head = [], , old = [], and = [], required = [], , cap = []] = DRAFT;
    const lines = [{ pinned: 'Old', criterion: null, points: null }];
    expect(acceptLines([head, cap, old, and, required], lines, 'en').map(([part]) => part)).toEqual([
      ...['Part', 'Criterion', 'And', 'Required'],
    ]);
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

  test('a score that is counted twice has the leads of both', () => {
    const scores = [...countOf([9, 8, 8]), { score: 9, leads: 3 }];
    expect(minimumsFor(scale([100]), scores, [4]).get(1)).toBe(9);
  });

  test.each([
    ['no lead', [0], [[1, 9]]],
    ['more leads than there are', [99], [[1, 2]]],
  ])('of a grade that is to have %s it is a score that some lead has', (_, above, minimums) => {
    expect([...minimumsFor(scale([100]), countOf([9, 5, 2]), above)]).toEqual(minimums);
  });

  test('there is none of a grade that takes what is left, nor without scores', () => {
    expect([...minimumsFor(scale([null]), countOf([9]), [1])]).toEqual([]);
    expect([...minimumsFor(scale([100]), [], [1])]).toEqual([]);
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
