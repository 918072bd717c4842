import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { earlierLine, readEarlier } from '../../../src/domain/hand-over/earlier';
import { TOKYO as calendar } from '../../calendars';
import { rejectedRecord } from './records';

test.each(['', 'x', '2026-05-01 · v1', 'a · b · c · d · e · f · g · h'])(
  '%j is no earlier hand-over',
  (line) => {
    expect(readEarlier(line)).toBeNull();
  },
);

test('an earlier hand-over that is written down is read as it was', () => {
  const text = fc.string({ maxLength: 20 }).filter((one) => !/·|⏎|\r/.test(one) && one.trim() === one);
  fc.assert(
    fc.property(
      text,
      fc.string({ maxLength: 40 }).filter((one) => !one.includes('⏎')),
      fc.option(fc.nat(100)),
      (reason, note, score) => {
        const record = rejectedRecord(reason, {
          note,
          scoreThen: score,
          decidedOn: new Date('2026-11-20T16:00:00Z'),
        });
        const line = earlierLine(record, calendar);
        expect(line).not.toContain('\n');
        expect(readEarlier(line)).toEqual({
          handedOver: calendar(new Date('2026-11-01T03:00:00Z')),
          version: 1,
          scoreThen: score,
          decided: 'Rejected',
          decidedOn: calendar(new Date('2026-11-20T16:00:00Z')),
          reason,
          recycleOn: null,
          note,
        });
      },
    ),
  );
});

test('without a note, it is read also where the cell was trimmed', () => {
  if (calendar === null) throw new Error('No such time zone');
  const line = earlierLine(rejectedRecord('Too early', { note: '' }), calendar);
  expect(readEarlier(line.trim())).toEqual(readEarlier(line));
  expect(readEarlier(line.trim())).toMatchObject({ decided: 'Rejected', reason: 'Too early', note: '' });
});
