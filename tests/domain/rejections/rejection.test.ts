import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Definition } from '../../../src/domain/definition/definition';
import { parseDefinition } from '../../../src/domain/definition/parse';
import type { HandOverRecord } from '../../../src/domain/hand-over/hand-over-record';
import type { Reason } from '../../../src/domain/rejections/reason';
import { judgeRejections } from '../../../src/domain/rejections/rejection';
import { sumRejections } from '../../../src/domain/rejections/rejection-sum';
import { NO_RECORD, rejectedRecord } from '../hand-over/records';

const HEADERS = ['Company', 'Job title', 'Employees', 'Phone', 'Last visit'];
function definition(asOf = '2026-11-01'): Definition {
  return parsedOf([
    ['As of', '', '', '', asOf, '', '', ''],
    ['Time zone', '', '', '', 'Asia/Tokyo', '', '', ''],
    ['Criterion', 'Decision maker', 'Job title', 'contains', 'Director', 50, '', ''],
    ['Criterion', 'Large', 'Employees', 'is at least', 100, 20, '', ''],
    ['Criterion', 'Recent', 'Last visit', 'is within the last', 30, 10, '', ''],
    ['Required', 'Reachable', 'Phone', 'is not empty', '', '', '', ''],
    ['Knock-out', 'Competitor', 'Company', 'contains', 'Rival', '', '', ''],
    ['Knock-out', 'Student', 'Job title', 'contains', 'Student', '', '', ''],
    ['Grade', 'Hot', '', '', 50, '', '', ''],
    ['Grade', 'Cold', '', '', '', '', '', ''],
    ['Hand over', 'Hot', '', '', '', '', '', ''],
  ]);
}

/** A grade without a minimum, which all leads reach, is handed over. */
const ALL_HANDED_OVER = [
  ['Grade', 'Any', '', '', '', '', '', ''],
  ['Hand over', 'Any', '', '', '', '', '', ''],
];

function parsedOf(rows: Parameters<typeof parseDefinition>[0]): Definition {
  const parsed = parseDefinition(rows);
  if (!parsed.ok) throw new Error('The definition of this test is wrong');
  return parsed.definition;
}

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
  reason('Not reachable', 'data', 'Reachable'),
  reason('Bad data', 'data', ''),
  reason('Too early', 'timing', 'Recent'),
  reason('Other', 'other', ''),
  reason('Is a competitor', 'definition', 'Competitor'),
  reason('Not what we want', 'definition', ''),
  reason('Wrong size', 'data', 'Large'),
  reason('Too small and too early', 'timing', 'Large, Recent'),
];

const GOOD = ['Acme', 'Director', 500, '03-1', '2026-10-25'];
const judge = (
  row: readonly (string | number)[],
  record: HandOverRecord,
  versions = new Map([[1, definition()]]),
  headers = HEADERS,
) => judgeRejections({ headers, rows: [row], records: [record], reasons: REASONS, versions });
const verdictOf = (row: readonly (string | number)[], record: HandOverRecord) => {
  const [found] = judge(row, record);
  return [found?.verdict, found?.criteria, found?.fields];
};

describe('a rejection is held against the version at the hand-over', () => {
  test.each<[string, readonly (string | number)[], HandOverRecord, unknown]>([
    [
      'met what the reason contradicts',
      GOOD,
      rejectedRecord('No authority'),
      ['definition', ['Decision maker'], []],
    ],
    [
      'its name is compared normalised',
      GOOD,
      rejectedRecord('ＮＯ　authority'),
      ['definition', ['Decision maker'], []],
    ],
    [
      'is not caught by the Knock-out that should',
      GOOD,
      rejectedRecord('Is a competitor'),
      ['definition', ['Competitor'], []],
    ],
    [
      'met all of it, and no criterion is named',
      GOOD,
      rejectedRecord('Not what we want'),
      ['definition', [], []],
    ],
    [
      'never met it',
      ['Acme', 'Clerk', 5, '03-1', ''],
      rejectedRecord('No authority', { scoreThen: null }),
      ['hand-over', [], []],
    ],
    [
      'was given a date by hand',
      ['Acme', 'Clerk', 5, '03-1', ''],
      rejectedRecord('No authority', { version: null, scoreThen: null }),
      ['hand-over', [], []],
    ],
    [
      'was below the threshold when it was stamped',
      ['Acme', 'Clerk', 500, '03-1', ''],
      rejectedRecord('Other', { scoreThen: 20 }),
      ['hand-over', [], []],
    ],
    [
      'what is contradicted is blank',
      ['Acme', 'Director', '', '03-1', ''],
      rejectedRecord('Too small'),
      ['data', ['Large'], ['Employees']],
    ],
    [
      'what is contradicted can not be read',
      ['Acme', 'Director', 'about 50', '03-1', ''],
      rejectedRecord('Too small'),
      ['data', ['Large'], ['Employees']],
    ],
    [
      'the data are bad and a field is blank',
      ['Acme', 'Director', 500, '', '2026-10-25'],
      rejectedRecord('Bad data'),
      ['data', [], ['Phone']],
    ],
    ['the data are bad and nothing is blank', GOOD, rejectedRecord('Bad data'), ['data', [], []]],
    [
      'was ready then and is not now',
      ['Acme', 'Clerk', 500, '03-1', '2026-10-25'],
      rejectedRecord('Other'),
      ['timing', [], []],
    ],
    [
      'its date was recent then and not on the day of the decision',
      GOOD,
      rejectedRecord('Too early', { decidedOn: new Date('2026-12-20T00:00:00Z') }),
      ['timing', ['Recent'], []],
    ],
    [
      'its date was still recent',
      GOOD,
      rejectedRecord('Too early', { decidedOn: new Date('2026-11-05T00:00:00Z') }),
      ['definition', ['Recent'], []],
    ],
    [
      'was drawn by chance',
      ['Acme', 'Clerk', 5, '', ''],
      rejectedRecord('No authority', { sample: true }),
      ['sample', [], []],
    ],
    [
      'was given by hand, nobody knows when or by which version',
      GOOD,
      rejectedRecord('No authority', { version: null, handedOver: null }),
      ['open', [], []],
    ],
    [
      'reached the threshold exactly when it was stamped',
      ['Acme', 'Clerk', 500, '03-1', ''],
      rejectedRecord('Other', { scoreThen: 50 }),
      ['timing', [], []],
    ],
    [
      'the data are bad, and what the reason contradicts is filled',
      ['Acme', 'Director', 500, '03-1', ''],
      rejectedRecord('Wrong size'),
      ['definition', ['Large'], []],
    ],
    [
      'something is blank of which the reason says nothing',
      ['Acme', 'Director', '', '03-1', ''],
      rejectedRecord('Other'),
      ['open', [], []],
    ],
    [
      'is not caught by a Knock-out whose column is blank',
      ['', 'Director', 500, '03-1', '2026-10-25'],
      rejectedRecord('Is a competitor'),
      ['definition', ['Competitor'], []],
    ],
    [
      'one of two criteria was met then and is not met now',
      GOOD,
      rejectedRecord('Too small and too early', { decidedOn: new Date('2026-12-20T00:00:00Z') }),
      ['timing', ['Large', 'Recent'], []],
    ],
    [
      'its hand-over says nothing of the day by which a fixed day counts',
      GOOD,
      rejectedRecord('Too early', { handedOver: new Date('2027-03-01T00:00:00Z') }),
      ['definition', ['Recent'], []],
    ],
    ['no reason is given', GOOD, rejectedRecord(''), ['open', [], []]],
    ['the reason is none that is known', GOOD, rejectedRecord('because'), ['open', [], []]],
    ['the reason tells nothing', GOOD, rejectedRecord('Other'), ['open', [], []]],
  ])('%s', (_, row, record, expected) => {
    expect(verdictOf(row, record)).toEqual(expected);
  });

  test('a version that is not known, or reads columns that are gone, tells nothing', () => {
    expect(judge(GOOD, rejectedRecord('No authority'), new Map())[0]?.verdict).toBe('open');
    expect(
      judge(GOOD, rejectedRecord('No authority'), undefined, ['Company', 'X', 'Y', 'Z', 'W'])[0]?.verdict,
    ).toBe('open');
  });

  test('leads that are not rejected are no rejections', () => {
    expect(judge(GOOD, NO_RECORD)).toEqual([]);
    expect(judge(GOOD, rejectedRecord('No authority', { decision: 'accepted' }))).toEqual([]);
  });

  test('each rejected lead gets one verdict, never that of the definition where it never met it', () => {
    const cell = fc.constantFrom<string | number>(
      '',
      'Director',
      'Clerk',
      500,
      3,
      'about 50',
      '2026-10-25',
      'Rival',
    );
    const lead = fc.record({
      row: fc.tuple(cell, cell, cell, cell, cell),
      reason: fc.constantFrom('', 'x', ...REASONS.map(({ name }) => name)),
      scoreThen: fc.option(fc.constantFrom(0, 20, 50, 70)),
      version: fc.option(fc.constantFrom(1, 2)),
      decision: fc.constantFrom('accepted' as const, 'rejected' as const, null),
    });
    fc.assert(
      fc.property(fc.array(lead, { maxLength: 30 }), (leads) => {
        const records = leads.map(({ reason: name, ...part }) => rejectedRecord(name, part));
        const found = judgeRejections({
          headers: HEADERS,
          rows: leads.map(({ row }) => row),
          records,
          reasons: REASONS,
          versions: new Map([[1, definition()]]),
        });
        expect(found.map(({ row }) => row)).toEqual(
          leads.flatMap(({ decision }, at) => (decision === 'rejected' ? [at] : [])),
        );
        for (const { row, verdict } of found) {
          const { scoreThen } = leads[row] ?? {};
          const isHot = String(leads[row]?.row[1]).includes('Director');
          if (verdict === 'definition') expect(isHot || (scoreThen ?? 0) >= 50).toBe(true);
        }
        const sums = sumRejections(found);
        expect(Object.values(sums.byVerdict).reduce((sum, one) => sum + one, 0)).toBe(sums.total);
        for (const { count, rows, reasons } of sums.definitionFaults) {
          expect(rows).toHaveLength(count);
          expect(reasons.reduce((sum, one) => sum + one.count, 0)).toBe(count);
        }
      }),
    );
  });
});

test('a lead that is ready no more on the day of the decision was rejected by its timing, whatever the reason', () => {
  const version = parsedOf([
    ['As of', '', '', '', '2026-11-01', '', '', ''],
    ['Time zone', '', '', '', 'Asia/Tokyo', '', '', ''],
    ['Required', 'Recent', 'Last visit', 'is within the last', 30, '', '', ''],
    ...ALL_HANDED_OVER,
  ]);
  const verdict = (day: string) =>
    judge(
      GOOD,
      rejectedRecord('Other', { decidedOn: new Date(`${day}T00:00:00Z`) }),
      new Map([[1, version]]),
    )[0]?.verdict;
  expect([verdict('2026-11-05'), verdict('2026-12-20')]).toEqual(['open', 'timing']);
});

test('where no grade has a minimum, any score was enough, and a lead without one never met it', () => {
  const version = parsedOf([
    ['Required', 'Reachable', 'Phone', 'is not empty', '', '', '', ''],
    ...ALL_HANDED_OVER,
  ]);
  const verdict = (scoreThen: number | null) =>
    judge(['Acme', 'Clerk', 5, '', ''], rejectedRecord('Other', { scoreThen }), new Map([[1, version]]))[0]
      ?.verdict;
  expect([verdict(0), verdict(-5), verdict(null)]).toEqual(['timing', 'timing', 'hand-over']);
});

test('a version without a time zone is held on its own day', () => {
  const version = parsedOf([
    ['Criterion', 'Large', 'Employees', 'is at least', 100, 20, '', ''],
    ...ALL_HANDED_OVER,
  ]);
  const record = rejectedRecord('Too small', { decidedOn: new Date('2026-12-20T00:00:00Z') });
  expect(judge(GOOD, record, new Map([[1, version]]))[0]?.verdict).toBe('definition');
});

describe('a version whose day moves by itself', () => {
  const moving = (): Definition => ({ ...definition('2026-11-29'), isEveryDay: true });
  const versions = new Map([[1, moving()]]);
  const tooEarly = (part: Partial<HandOverRecord>) => {
    const [found] = judge(GOOD, rejectedRecord('Too early', part), versions);
    return [found?.verdict, found?.criteria, found?.fields];
  };
  /** A moment of a day in Tokyo. */
  const on = (day: string) => new Date(`${day}T00:30:00+09:00`);

  test.each<[string, Partial<HandOverRecord>, unknown]>([
    // The visit was on 25 October, and is recent for 30 days.
    [
      'recent then and at the decision',
      { handedOver: on('2026-11-20'), decidedOn: on('2026-11-24') },
      'definition',
    ],
    [
      'recent then, not at the decision',
      { handedOver: on('2026-11-24'), decidedOn: on('2026-11-25') },
      'timing',
    ],
    ['no longer recent then', { handedOver: on('2026-11-25'), decidedOn: on('2026-11-26') }, 'definition'],
  ])('judges a lead on the day of its hand-over, in its own time zone: %s', (_, part, verdict) => {
    expect(tooEarly(part)).toEqual([verdict, ['Recent'], []]);
  });

  test('does not judge a lead whose hand-over has no date', () => {
    expect(tooEarly({ handedOver: null, decidedOn: on('2026-11-24') })).toEqual(['open', [], []]);
  });
});
