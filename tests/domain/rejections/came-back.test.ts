import { expect, test } from '@jest/globals';
import { cameBackSince } from '../../../src/domain/rejections/came-back';
import type { Rejection } from '../../../src/domain/rejections/rejection';
import { TOKYO } from '../../calendars';
import { record } from '../hand-over/records';

/** Friday, 10:00 in Tokyo. */
const LAST = new Date('2026-11-20T01:00:00Z');

const CASES = [
  ['before the hand-over', '2026-11-20T00:30:00Z', 0],
  ['after it', '2026-11-20T08:00:00Z', 1],
  ['on its day, typed without a time', '2026-11-19T15:00:00Z', 1],
  ['on the day before, typed without a time', '2026-11-18T15:00:00Z', 0],
  ['over the weekend', '2026-11-21T05:00:00Z', 1],
] as const;

test.each(CASES)('a decision %s', (_, decidedOn, count) => {
  const accepted = record({ decision: 'accepted', decidedOn: new Date(decidedOn) });
  expect(cameBackSince(LAST, [accepted], [], TOKYO).accepted).toBe(count);
});

test('a decision without a date counts with its hand-over, and one without either not at all', () => {
  const records = [record({ decision: 'rejected', handedOver: LAST }), record({ decision: 'rejected' })];
  expect(cameBackSince(LAST, records, [], TOKYO).rejected).toBe(1);
});

test('the criteria that rejected leads met are told, the most frequent first, of these decisions alone', () => {
  const later = new Date('2026-11-21T05:00:00Z');
  const records = [LAST, later, later, later, later].map((moment, at) =>
    record({ decision: 'rejected', decidedOn: at === 0 ? new Date('2026-11-10T05:00:00Z') : moment }),
  );
  const rejections = ['Large', 'Large', 'Decision maker', 'Decision maker', ''].map(
    (criterion, row): Rejection => ({
      row,
      reason: 'No',
      version: 1,
      verdict: criterion === '' ? 'open' : 'definition',
      criteria: criterion === '' ? [] : [criterion],
      fields: [],
    }),
  );
  expect(cameBackSince(LAST, records, rejections, TOKYO)).toEqual({
    accepted: 0,
    rejected: 4,
    criteria: [
      { criterion: 'Decision maker', count: 2 },
      { criterion: 'Large', count: 1 },
    ],
  });
});
