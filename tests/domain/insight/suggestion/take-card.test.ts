import { describe, expect, test } from '@jest/globals';
import { parseDefinition } from '../../../../src/domain/definition/parse';
import { meetingDraft, takeCard } from '../../../../src/domain/insight/suggestion/take-card';
import { prepare } from '../../../../src/domain/scoring/scorer';
import type { Cells } from '../../../../src/domain/values/cell';
import { decodeLeads } from '../../../../src/sidebar/session/lead-table';
import { MOMENT } from '../../../moment';

const sizes = Array.from({ length: 100 }, (_, at) => at);
const leads = {
  moment: MOMENT,
  ...decodeLeads({
    tab: 'Leads',
    headerRow: 1,
    count: sizes.length,
    columns: [
      { header: 'Size', values: sizes, rows: sizes },
      { header: 'Source', values: ['Ads', 'Referral'], rows: sizes.map((size) => (size % 4 === 0 ? 1 : 0)) },
    ],
  }),
};
const DRAFT: Cells = [
  ['Criterion', 'Large', 'Size', 'is at least', 50, 10, '', ''],
  ['Criterion', 'Larger', 'Size', 'is at least', 90, 10, '', ''],
  ['Grade', 'Hot', '', '', 20, '', '', ''],
  ['Grade', 'Warm', '', '', 10, '', '', ''],
  ['Grade', 'Cold', '', '', '', '', '', ''],
];
const HANDED: Cells = [...DRAFT, ['Hand over', 'Warm', '', '', '', '', '', '']];
const LINES = [
  { pinned: null, criterion: { field: 'Size', condition: 'is at least', value: 60 }, points: 4 },
  { pinned: null, criterion: { field: 'Size', condition: 'is at least', value: 80 }, points: 3 },
  { pinned: null, criterion: { field: 'Source', condition: 'is', value: 'Referral' }, points: 2 },
] as const;

/** How many leads have each grade. */
function countGrades(cells: Cells) {
  const parsed = parseDefinition(cells);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed));
  const counts: Record<string, number> = {};
  for (const score of prepare(parsed.definition, leads.headers).scores(leads.rows))
    if (score !== null) counts[score.grade] = (counts[score.grade] ?? 0) + 1;
  return counts;
}

describe('a card taken into the draft', () => {
  test('sets the hand-over grade’s minimum so that as many leads are handed over as wanted, or as near as scores allow', () => {
    expect(meetingDraft(HANDED, leads)).toBe(50);
    // Scores 9, 7, 6 and 4 are those of 5, 15, 5 and 15 leads.
    for (const [wanted, handed] of [
      [5, 5],
      [20, 20],
      [26, 25],
      [40, 40],
    ] as const)
      expect(meetingDraft(takeCard(HANDED, LINES, wanted, leads, 'en'), leads)).toBe(handed);
  });

  test('counts only leads that can be handed over: with what is required, and not knocked out', () => {
    const limits: Cells = [
      ['Required', 'Even', 'Source', 'is not', 'Referral', '', '', ''],
      ['Knock-out', 'Huge', 'Size', 'is at least', 97, '', '', ''],
    ];
    const draft = [...HANDED, ...limits];
    // Of the 50 leads from 50 on, 12 are referrals, and three others are huge.
    expect(meetingDraft(draft, leads)).toBe(35);
    for (const [wanted, meeting] of [
      [12, 12],
      [19, 12],
      [20, 27],
      [90, 72],
    ] as const) {
      const taken = takeCard(draft, LINES, wanted, leads, 'en');
      expect(meetingDraft(taken, leads)).toBe(meeting);
      const parsed = parseDefinition(taken);
      const ready = parsed.ok ? prepare(parsed.definition, leads.headers).scores(leads.rows) : [];
      expect(ready.filter((score) => score?.ready)).toHaveLength(meeting);
    }
  });

  test('without a Hand over row the grades keep the leads that they had, as near as scores allow', () => {
    expect(countGrades(DRAFT)).toEqual({ Hot: 10, Warm: 40, Cold: 50 });
    const { Hot = 0, Warm = 0 } = countGrades(takeCard(DRAFT, LINES, 1, leads, 'en'));
    expect(Math.abs(Hot - 10)).toBeLessThanOrEqual(5);
    expect(Math.abs(Hot + Warm - 50)).toBeLessThanOrEqual(10);
  });

  test('leaves everything but criteria and minimums as it was', () => {
    const taken = takeCard(HANDED, LINES, 20, leads, 'en');
    expect(taken.map(([part, name]) => [part, name]).slice(3)).toEqual(
      HANDED.map(([part, name]) => [part, name]).slice(2),
    );
  });
});
