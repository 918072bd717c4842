import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Definition } from '../../../src/domain/definition/definition';
import { parseDefinition } from '../../../src/domain/definition/parse';
import type { HandOverRecord } from '../../../src/domain/hand-over/hand-over-record';
import { rejectedClauses } from '../../../src/domain/meeting/clauses';
import { findTopics, type Meeting } from '../../../src/domain/meeting/meeting';
import { fitLine } from '../../../src/domain/meeting/meeting-section';
import { isAnsweredIn } from '../../../src/domain/meeting/period';
import type { Reason } from '../../../src/domain/rejections/reason';
import { judgeRejections } from '../../../src/domain/rejections/rejection';
import { sumRejections } from '../../../src/domain/rejections/rejection-sum';
import type { Row } from '../../../src/domain/values/cell';
import { type Day, readDayText, sheetCalendar } from '../../../src/domain/values/day';
import { NO_RECORD, outcomeBy, record, rejectedRecord } from '../hand-over/records';

const HEADERS = ['Company', 'Job title', 'Employees', 'Phone'];
const CELLS = [
  ['Time zone', '', '', '', 'Asia/Tokyo', '', '', ''],
  ['Criterion', 'Decision maker', 'Job title', 'contains', 'Director', 50, '', ''],
  ['Criterion', 'Large', 'Employees', 'is at least', 100, 20, '', ''],
  ['Criterion', 'Has a phone', 'Phone', 'is not empty', '', 10, '', ''],
  ['Grade', 'Hot', '', '', 60, '', '', ''],
  ['Grade', 'Cold', '', '', '', '', '', ''],
  ['Hand over', 'Hot', '', '', '', '', '', ''],
  ['Service level', 'First contact', '', '', 2, '', '', 'days'],
];

function parsed(cells: readonly Row[]): Definition {
  const read = parseDefinition(cells);
  if (!read.ok) throw new Error('The definition of this test is wrong');
  return read.definition;
}
const DEFINITION = parsed(CELLS);

const reason = (name: string, kind: Reason['kind'], contradicts: string): Reason => ({
  name,
  meaning: '',
  kind,
  contradicts,
  noteNeeded: false,
});
const REASONS = [
  reason('No authority', 'definition', 'Decision maker'),
  reason('Too small', 'definition', 'Large'),
  reason('Not reachable', 'data', 'Has a phone'),
  reason('Both', 'definition', 'Decision maker, Large'),
];

const dayOf = (text: string): Day => readDayText(text) ?? 0;
const calendar = sheetCalendar('Asia/Tokyo');
/** Noon of a day in Tokyo. */
const noon = (day: string) => new Date(`${day}T03:00:00Z`);

function meeting(
  leads: readonly { readonly row: Row; readonly record: HandOverRecord }[],
  part: Partial<Meeting> = {},
): Meeting {
  return {
    since: null,
    day: dayOf('2026-11-30'),
    headers: HEADERS,
    rows: leads.map(({ row }) => row),
    records: leads.map(({ record: one }) => one),
    reasons: REASONS,
    versions: new Map([[1, DEFINITION]]),
    inForce: { definition: DEFINITION, cells: CELLS },
    terms: [],
    holidays: new Set(),
    calendar,
    outcomeAt: (at) => outcomeBy(leads[at]?.record ?? NO_RECORD),
    ...part,
  };
}

const accepted = (part: Partial<HandOverRecord> = {}) =>
  record({ handedOver: noon('2026-11-01'), version: 1, scoreThen: 70, decision: 'accepted', ...part });
const many = (count: number, row: () => Row, one: HandOverRecord) =>
  Array.from({ length: count }, () => ({ row: row(), record: one }));

const DIRECTOR = () => ['Acme', 'Director', 500, '03-1'];
const NO_PHONE = () => ['Blue', 'Director', 500, ''];
const JUST = () => ['Small', 'Director', 5, '03-1'];

describe('a decision falls into the period of a meeting', () => {
  const period = { since: dayOf('2026-11-10'), day: dayOf('2026-11-20') };
  test.each<[string, HandOverRecord, boolean, boolean]>([
    ['on its first day', rejectedRecord('', { decidedOn: noon('2026-11-10') }), true, true],
    ['on its last day', rejectedRecord('', { decidedOn: noon('2026-11-20') }), true, true],
    ['before', rejectedRecord('', { decidedOn: noon('2026-11-09') }), false, true],
    ['after', rejectedRecord('', { decidedOn: noon('2026-11-21') }), false, false],
    ['by the hand-over where it has no date', accepted({ handedOver: noon('2026-11-12') }), true, true],
    ['without any date: in the first meeting', rejectedRecord('', { handedOver: null }), false, true],
    ['undecided', record({ handedOver: noon('2026-11-12') }), false, false],
  ])('%s', (_, one, inPeriod, inFirst) => {
    expect(isAnsweredIn(period, one, calendar)).toBe(inPeriod);
    expect(isAnsweredIn({ ...period, since: null }, one, calendar)).toBe(inFirst);
  });
});

const someDay = fc.integer({ min: 0, max: 60 }).map((days) => new Date(Date.UTC(2026, 8, 28 + days, 3)));
const anyLead = fc.record({
  row: fc.constantFrom(DIRECTOR, NO_PHONE, JUST, () => ['', 'Clerk', 'many', '']).map((make): Row => make()),
  record: fc
    .record({
      handedOver: fc.option(someDay),
      version: fc.constantFrom(1, 2, null),
      scoreThen: fc.constantFrom(70, 10, null),
      decision: fc.constantFrom('accepted' as const, 'rejected' as const, null),
      decidedOn: fc.option(someDay),
      reason: fc.constantFrom('No authority', 'Too small', 'Not reachable', 'Both', 'Unknown', ''),
      sample: fc.boolean(),
    })
    .map(record),
});

describe('the rejections of a meeting', () => {
  test('of the first one are those of the Rejections panel', () => {
    fc.assert(
      fc.property(fc.array(anyLead, { maxLength: 40 }), (leads) => {
        const first = meeting(leads);
        const { rejections } = findTopics(first);
        const panel = sumRejections(judgeRejections(first));
        expect(sumRejections(rejections)).toEqual(panel);
        const met = rejectedClauses(rejections).filter((clause) => clause.met > 0);
        expect(new Map(met.map((clause) => [clause.criterion, clause.met]))).toEqual(
          new Map(panel.definitionFaults.map(({ criterion, count }) => [criterion, count])),
        );
      }),
    );
  });

  test('of meetings one after the other are each told, and twice at most: on the day of a meeting', () => {
    fc.assert(
      fc.property(fc.array(anyLead, { maxLength: 40 }), fc.integer({ min: 1, max: 60 }), (leads, back) => {
        const all = meeting(leads);
        const between = all.day - back;
        const rowsOf = (one: Meeting) => findTopics(one).rejections.map(({ row }) => row);
        const [before, after] = [rowsOf({ ...all, day: between }), rowsOf({ ...all, since: between })];
        expect([...new Set([...before, ...after])].sort()).toEqual(rowsOf(all).sort());
        for (const row of before.filter((one) => after.includes(one))) {
          const { decidedOn, handedOver } = all.records[row] ?? {};
          expect(calendar(decidedOn ?? handedOver ?? new Date(0))).toBe(between);
        }
      }),
    );
  });
});

describe('what is proposed', () => {
  const noAuthority = rejectedRecord('No authority', { decidedOn: noon('2026-11-20') });
  const notReachable = rejectedRecord('Not reachable', { decidedOn: noon('2026-11-20') });
  const tooSmall = rejectedRecord('Unknown', { decidedOn: noon('2026-11-20') });

  test.each<[string, Meeting, object | null]>([
    ['nothing for two rejections', meeting(many(2, DIRECTOR, noAuthority)), null],
    [
      'to tighten the criterion that rejected leads met',
      meeting([...many(3, DIRECTOR, noAuthority), ...many(1, DIRECTOR, accepted({ outcome: 'won' }))]),
      {
        kind: 'criterion',
        name: 'Decision maker',
        cases: 3,
        effect: { leave: { fates: { rejected: 3, accepted: 1, won: 1 } } },
      },
    ],
    [
      'to require the column that was blank',
      meeting([...many(4, NO_PHONE, notReachable), ...many(3, DIRECTOR, noAuthority)]),
      {
        kind: 'required',
        name: 'Phone',
        cases: 4,
        effect: { leave: { fates: { rejected: 4, accepted: 0 } } },
      },
    ],
    [
      'not to require a column that is blank in as many accepted leads',
      meeting([...many(4, NO_PHONE, notReachable), ...many(4, NO_PHONE, accepted())]),
      null,
    ],
    [
      'a higher threshold that keeps back rejected leads, and not the accepted ones',
      meeting([...many(5, JUST, tooSmall), ...many(1, JUST, accepted()), ...many(4, DIRECTOR, accepted())]),
      { kind: 'threshold', cases: 4 },
    ],
    [
      'nothing by a criterion that the definition no longer has',
      meeting(many(3, DIRECTOR, noAuthority), {
        inForce: {
          definition: parsed(CELLS.filter(([, name]) => name !== 'Decision maker')),
          cells: CELLS.filter(([, name]) => name !== 'Decision maker'),
        },
      }),
      null,
    ],
  ])('%s', (_, one, expected) => {
    const { amendment } = findTopics(one);
    if (expected === null) expect(amendment).toBeNull();
    else expect(amendment).toMatchObject(expected);
  });
});

describe('the threshold one step on', () => {
  test('is moved by the fewest points of a criterion, and tells whom it keeps back and lets in', () => {
    const leads = [
      ...many(2, JUST, accepted()),
      ...many(3, DIRECTOR, accepted()),
      ...many(4, () => ['No phone', 'Director', 5, ''], record({})),
    ];
    expect(findTopics(meeting(leads)).steps).toMatchObject({
      minimum: 6000,
      step: 1000,
      higher: { leave: { count: 2 }, enter: { count: 0 } },
      lower: { leave: { count: 0 }, enter: { count: 4 } },
    });
  });

  test('keeps leads back also where a higher grade begins within the step', () => {
    const cells = [...CELLS, ['Grade', 'Hottest', '', '', 65, '', '', '']];
    const definition = parsed(cells);
    const leads = [...many(2, JUST, accepted()), ...many(1, DIRECTOR, accepted())];
    const { steps } = findTopics(meeting(leads, { inForce: { definition, cells } }));
    expect(steps?.higher.leave.count).toBe(2);
  });

  test.each<[string, readonly Row[]]>([
    ['without grades', CELLS.filter(([part]) => part !== 'Grade' && part !== 'Hand over')],
    [
      'where every lead is handed over',
      CELLS.map((row) => (row[0] === 'Hand over' ? ['Hand over', 'Cold'] : row)),
    ],
    ['where the sheet lacks a column', [...CELLS, ['Criterion', 'Gone', 'Region', 'is', 'East', 5, '', '']]],
  ])('is not told %s', (_, cells) => {
    const definition = parsed(cells);
    expect(
      findTopics(meeting(many(3, DIRECTOR, accepted()), { inForce: { definition, cells } })).steps,
    ).toBeNull();
  });
});

test('late leads are told the longest waiting first, none without a Service level', () => {
  const waiting = (day: string) => record({ handedOver: noon(day), owner: 'Sato' });
  const leads = [
    { row: ['Newer', 'Director', 1, ''], record: waiting('2026-11-20') },
    { row: ['Older', 'Director', 1, ''], record: waiting('2026-11-10') },
    { row: ['In time', 'Director', 1, ''], record: waiting('2026-11-29') },
  ];
  expect(findTopics(meeting(leads)).late).toMatchObject([
    { name: expect.stringContaining('Older'), owner: 'Sato', handedOver: dayOf('2026-11-10') },
    { name: expect.stringContaining('Newer') },
  ]);
  const cells = CELLS.filter(([part]) => part !== 'Service level');
  expect(findTopics(meeting(leads, { inForce: { definition: parsed(cells), cells } })).late).toBeNull();
});

test.each([
  ['short', 'short'],
  ['two\nlines', 'two lines'],
  ['x'.repeat(100), `${'x'.repeat(10)}…`],
  ['会議の記録をここに書く', '会議の記録…'],
  ['会議の記録', '会議の記録'],
])('a text of a meeting takes one line: %s', (text, line) => {
  expect(fitLine(text, 10)).toBe(line);
});
