import { expect, test } from '@jest/globals';
import type { MoveCause } from '../../../src/domain/effect/changed-part';
import { type MovedLead, sumMovedLeads } from '../../../src/domain/effect/moved-leads';
import type { Outcome } from '../../../src/domain/leads/outcome';
import type { Hundredths } from '../../../src/domain/values/hundredths';

const part = (name: string): MoveCause => ({ kind: 'criterion', name });
const scored = (score: Hundredths) => ({ score, ready: true, out: false, grade: '' });
const UNDECIDED: Outcome = { decision: null, outcome: null, reason: '' };

const lead = (row: number, before: number | null, after: number, outcome = UNDECIDED): MovedLead => ({
  row,
  cells: [`Company ${row}`],
  before: before === null ? null : scored(before),
  after: scored(after),
  outcome,
});
const nameOf = ([company]: readonly unknown[]) => String(company);

test('leads that are decided are listed first, then those whose score changes most, up or down', () => {
  const leads = [
    lead(0, 500, 600),
    lead(1, 900, 100),
    lead(2, 500, 500, { decision: 'rejected', outcome: null, reason: 'Price' }),
    lead(3, null, 300),
    lead(4, 0, 100, { decision: 'accepted', outcome: 'won', reason: '' }),
  ];
  const { count, causes, shown, fates } = sumMovedLeads(leads, null, nameOf);
  expect([count, causes]).toEqual([5, []]);
  expect(shown.map(({ row }) => row)).toEqual([4, 2, 1, 3, 0]);
  expect(shown[3]).toEqual({
    row: 3,
    name: 'Company 3',
    before: null,
    after: 300,
    cause: null,
    fate: 'undecided',
  });
  expect(shown.map(({ fate }) => fate).slice(0, 2)).toEqual(['won', 'rejected']);
  expect(fates).toMatchObject({ won: 1, accepted: 1, rejected: 1, undecided: 3 });
});

test('at most 20 leads are listed, and all of them are counted', () => {
  const leads = Array.from({ length: 21 }, (_, row) => lead(row, 0, row));
  const { count, shown } = sumMovedLeads(leads, null, nameOf);
  expect([count, shown.length, shown[0]?.row, shown[19]?.row]).toEqual([21, 20, 20, 1]);
});

test('the part that moved most leads is told first, and each lead names its own', () => {
  const [cap, budget] = [part('Cap'), part('Budget')];
  const leads = [lead(0, 0, 300), lead(1, 0, 200), lead(2, 0, 100)];
  const { causes, shown } = sumMovedLeads(leads, [cap, budget, budget], nameOf);
  expect(causes).toEqual([
    { ...budget, count: 2 },
    { ...cap, count: 1 },
  ]);
  expect(shown.map(({ cause }) => cause)).toEqual([1, 0, 0]);
});

test('from the thirteenth on the parts are counted as one', () => {
  const leads = Array.from({ length: 15 }, (_, row) => lead(row, 0, 0));
  const parts = leads.map(({ row }) => part(`part ${row}`));
  const { causes } = sumMovedLeads(leads, parts, nameOf);
  expect(causes).toHaveLength(13);
  expect(causes[0]).toEqual({ kind: 'other', name: '', count: 3 });
});
