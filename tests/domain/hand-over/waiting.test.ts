import { describe, expect, test } from '@jest/globals';
import { parseDefinition } from '../../../src/domain/definition/parse';
import {
  answeredOn,
  countWaiting,
  isWaiting,
  listWaiting,
  ownNames,
} from '../../../src/domain/hand-over/waiting';
import { calendarOf, readDayText } from '../../../src/domain/values/day';
import { record } from './records';

const calendar = calendarOf('Asia/Tokyo');
if (calendar === null) throw new Error('No such time zone');
const day = (text: string) => readDayText(text) ?? Number.NaN;
const at = (text: string) => new Date(`${text}+09:00`);

describe('the leads that wait', () => {
  const records = [
    record({ handedOver: at('2026-11-27T09:00') }),
    record({}),
    record({ handedOver: at('2026-11-20T00:30') }),
    record({ handedOver: at('2026-11-20T18:00'), decision: 'accepted', decided: 'Accepted' }),
    record({ handedOver: at('2026-11-20T00:30'), decided: 'maybe' }),
    record({ handedOver: at('2026-11-20T00:30'), outcome: 'won' }),
    record({ handedOver: at('2026-11-20T00:30'), outcome: 'lost' }),
    record({ handedOver: at('2026-11-20T09:00'), outcome: 'open' }),
  ];

  test('are those without a decision that were neither won nor lost, the longest waiting first', () => {
    expect(listWaiting(records, calendar, null)).toEqual({ rows: [2, 4, 7, 0], overdue: 0 });
  });

  test('are handed over, not answered, and neither won nor lost', () => {
    expect(records.map(isWaiting)).toEqual([true, false, true, false, true, false, false, true]);
  });

  test.each([
    ['2026-11-20', 0],
    ['2026-11-21', 3],
    ['2026-11-28', 4],
  ])('are overdue where they were handed over before %s: %i', (limit, overdue) => {
    expect(listWaiting(records, calendar, day(limit)).overdue).toBe(overdue);
  });
});

test('what waits is counted for all, and for one person', () => {
  const records = [
    record({ handedOver: at('2026-11-20T09:00'), owner: 'ＥＡＳＴ' }),
    record({ handedOver: at('2026-11-28T09:00') }),
    record({ handedOver: at('2026-11-20T09:00'), owner: 'East', decision: 'accepted', decided: 'Accepted' }),
  ];
  const waiting = listWaiting(records, calendar, day('2026-11-25'));
  expect(countWaiting(records, waiting, new Set(['east']))).toEqual({ all: 2, overdue: 1, own: 1 });
  expect(countWaiting(records, waiting, new Set())).toEqual({ all: 2, overdue: 1, own: 0 });
});

describe('the owners that stand for somebody', () => {
  const parsed = parseDefinition([
    ['Owner', 'East', '', '', '', '', '', 'Sato <sato@example.co.jp>'],
    ['Owner', 'West', '', '', '', '', '', 'suzuki@example.co.jp, sato@example.co.jp'],
    ['Owner', 'North', '', '', '', '', '', 'not-sato@example.co.jp'],
    ['Owner', 'South', '', '', '', '', '', ''],
  ]);
  const owners = parsed.ok ? parsed.definition.owners : [];

  test('are his address, and the Owner rows whose Note has it', () => {
    expect([...ownNames(owners, 'Ｓato@example.co.jp')]).toEqual(['sato@example.co.jp', 'east', 'west']);
  });

  test('are none where nobody knows the address', () => {
    expect([...ownNames(owners, '')]).toEqual([]);
  });
});

test('what somebody answered on a day is told by the day of the calendar, the last one first', () => {
  const decided = (decidedOn: string, decidedBy = 'sato@example.co.jp') =>
    record({
      handedOver: at('2026-11-20T09:00'),
      decision: 'accepted',
      decided: 'Accepted',
      decidedOn: at(decidedOn),
      decidedBy,
    });
  const records = [
    decided('2026-11-29T00:10'),
    decided('2026-11-28T23:50'),
    decided('2026-11-29T23:50'),
    decided('2026-11-29T12:00', 'suzuki@example.co.jp'),
    decided('2026-11-29T12:00', ''),
    { ...decided('2026-11-29T12:00'), handedOver: null },
    { ...decided('2026-11-29T12:00'), decision: null },
    { ...decided('2026-11-29T12:00'), decidedOn: null },
  ];
  expect(answeredOn(records, 'SATO@example.co.jp', day('2026-11-29'), calendar)).toEqual([2, 0]);
  expect(answeredOn(records, '', day('2026-11-29'), calendar)).toEqual([]);
});
