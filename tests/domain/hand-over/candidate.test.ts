import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDefinition } from '../../../src/domain/definition/parse';
import { drawSample, listCandidates } from '../../../src/domain/hand-over/candidate';
import { fateReader } from '../../../src/domain/hand-over/fate';
import { listUnavailable } from '../../../src/domain/hand-over/unavailable';
import { prepare } from '../../../src/domain/scoring/scorer';
import { readDayText } from '../../../src/domain/values/day';
import { TOKYO } from '../../calendars';
import { NO_RECORD, outcomeBy, record, rejectedRecord } from './records';

const HEADERS = ['Company', 'Job title', 'Phone', 'Email'];
const parsed = parseDefinition([
  ['Criterion', 'Decision maker', 'Job title', 'contains', 'Director', 50, '', ''],
  ['Criterion', 'Known', 'Company', 'is not empty', '', 15, '', ''],
  ['Required', 'Reachable', 'Phone', 'is not empty', '', '', '', ''],
  ['Knock-out', 'Competitor', 'Company', 'contains', 'Rival', '', '', ''],
  ['Grade', 'Hot', '', '', 50, '', '', ''],
  ['Grade', 'Cold', '', '', '', '', '', ''],
  ['Hand over', 'Hot', '', '', '', '', '', ''],
]);
if (!parsed.ok) throw new Error('The definition of this test is wrong');
const scorer = prepare(parsed.definition, HEADERS);

const list = (
  rows: readonly (readonly string[])[],
  records = rows.map(() => NO_RECORD),
  today = '2026-11-24',
) => listCandidates(scorer, HEADERS, rows, records, records.map(outcomeBy), TOKYO, today);

test('of the leads that meet the definition each counts once: can be handed over, still open, or ended', () => {
  const title = fc.constantFrom('Director', 'Clerk');
  const decision = fc.constantFrom(null, 'accepted' as const, 'rejected' as const);
  const outcome = fc.constantFrom(null, 'open' as const, 'won' as const, 'lost' as const);
  const handedOver = fc.constantFrom(null, new Date('2026-11-01T03:00:00Z'));
  const recycleOn = fc.constantFrom(null, new Date('2026-11-10T03:00:00Z'), new Date('2027-01-10T03:00:00Z'));
  const lead = fc.tuple(title, fc.record({ handedOver, decision, outcome, recycleOn }));
  fc.assert(
    fc.property(fc.array(lead, { maxLength: 30 }), (leads) => {
      const rows = leads.map(([job], at) => [`C${at}`, job, '03', `p${at}@example.com`]);
      const records = leads.map(([, part]) => record(part));
      const { meeting, ready } = list(rows, records);
      expect(meeting.all).toBe(leads.filter(([job]) => job === 'Director').length);
      expect(meeting.ready).toBe(ready.length);
      const gone = listUnavailable(records, records.map(outcomeBy), TOKYO, readDayText('2026-11-24') ?? 0);
      const free = leads.flatMap(([job], row) => (job === 'Director' && !gone.includes(row) ? [row] : []));
      expect(new Set(ready.map(({ row }) => row))).toEqual(new Set(free));
      expect(meeting.ready + meeting.open + meeting.ended).toBe(meeting.all);
      const ended = leads.filter(
        ([job, { decision: answer, outcome: end, recycleOn: again }]) =>
          job === 'Director' &&
          (end === 'won' || end === 'lost' || (answer === 'rejected' && again === null)),
      );
      expect(meeting.ended).toBe(ended.length);
    }),
  );
});

test('a lead that the team’s own columns call won is not handed over', () => {
  const headers = ['Company', 'Job title', 'Phone', 'Outcome'];
  const rows = [
    ['A', 'Director', '03', 'Won'],
    ['B', 'Director', '03', ''],
  ];
  const found = listCandidates(
    prepare(scorer.definition, headers),
    headers,
    rows,
    rows.map(() => NO_RECORD),
    rows.map(fateReader(headers, {}, [], TOKYO, TOKYO(new Date('2026-11-24T03:00:00Z')))),
    TOKYO,
    '2026-11-24',
  );
  expect(found.ready.map(({ row }) => row)).toEqual([1]);
  expect(found.meeting).toEqual({ all: 2, ready: 1, open: 0, ended: 1 });
});

describe('the leads that can be handed over', () => {
  test('are those that meet the definition, the best first', () => {
    const { ready, near, below } = list([
      ['', 'Director', '03', ''],
      ['A', 'Director', '03', ''],
      ['A', 'Clerk', '03', ''],
      ['Rival', 'Director', '03', ''],
      ['', '', '', ''],
      ['B', 'Director', '', ''],
    ]);
    expect(ready.map(({ row, score }) => [row, score])).toEqual([
      [1, 65],
      [0, 50],
    ]);
    expect(near.map(({ row, gap }) => [row, gap])).toEqual([[5, 'Reachable: Phone is empty']]);
    expect(below).toEqual([2, 5]);
  });

  test('are not those that were handed over, or decided on before', () => {
    const rows = [
      ['A', 'Director', '03', 'a@a'],
      ['B', 'Director', '03', 'b@b'],
      ['C', 'Director', '03', 'c@c'],
      ['D', 'Director', '03', 'd@d'],
    ];
    const { ready, settled } = list(rows, [
      record({ handedOver: new Date(0) }),
      record({ outcome: 'lost' }),
      record({ decision: 'accepted' }),
      record({ outcome: 'open' }),
    ]);
    expect(ready.map(({ row }) => row)).toEqual([3]);
    expect(settled).toBe(2);
  });

  test('are those put back once their day has come in the sheet’s zone, if they still meet it', () => {
    const rows = [
      ['A', 'Director', '03', ''],
      ['B', 'Clerk', '03', ''],
    ];
    const back = rejectedRecord('Too early', { recycleOn: new Date('2026-11-24T15:00:00Z') });
    expect(list(rows, [back, back], '2026-11-24')).toMatchObject({ ready: [], waiting: 2, noLonger: 0 });
    expect(list(rows, [back, back], '2026-11-25')).toMatchObject({
      ready: [{ row: 0, again: true }],
      waiting: 0,
      noLonger: 1,
      below: [],
    });
  });
});

describe('a sample from below the threshold', () => {
  test('is the share asked for, without repeats, of leads below it', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(1000)),
        fc.nat(100),
        fc.double({ min: 0, max: 0.2, noNaN: true }),
        fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
        (below, ready, share, chances) => {
          const drawn = drawSample(below, ready, share, () => chances.next().value ?? 0);
          expect(drawn).toHaveLength(Math.min(below.length, Math.round(ready * share)));
          expect(new Set(drawn).size).toBe(drawn.length);
          expect(drawn.every((row) => below.includes(row))).toBe(true);
        },
      ),
    );
  });
});
