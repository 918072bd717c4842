import { expect, test } from '@jest/globals';
import { findLate, isLater } from '../../../src/domain/rejections/put-back';
import { record, rejectedRecord } from '../hand-over/records';

test.each([
  ['2026-11-25', '2026-11-24', true],
  ['2026-11-24', '2026-11-24', false],
  ['2026-11-25', 'someday', false],
  ['someday', '1969-12-31', false],
])('%s is later than %s: %s', (day, today, expected) => {
  expect(isLater(day, today)).toBe(expected);
});

test('leads that were rejected by their timing can be put back, and those put back wait', () => {
  const reason = (name: string, kind: 'timing' | 'other') => ({
    name,
    meaning: '',
    kind,
    contradicts: '',
    noteNeeded: false,
  });
  const records = [
    rejectedRecord('too EARLY'),
    rejectedRecord('Other'),
    rejectedRecord('Other', { recycleOn: new Date('2027-01-01') }),
    record({ decision: 'accepted', reason: 'Too early' }),
  ];
  expect(findLate(records, [reason('Too early', 'timing'), reason('Other', 'other')])).toEqual({
    ready: [0],
    waiting: [2],
  });
});
