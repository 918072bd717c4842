import { describe, expect, test } from '@jest/globals';
import type { HandOverRecord } from '../../../src/domain/hand-over/hand-over-record';
import { mayHandOver } from '../../../src/domain/hand-over/permission';
import { isDue, stageOf } from '../../../src/domain/hand-over/stage';
import { listUnavailable } from '../../../src/domain/hand-over/unavailable';
import { readDayText } from '../../../src/domain/values/day';
import { TOKYO } from '../../calendars';
import { outcomeBy, record } from './records';

if (TOKYO === null) throw new Error('No such time zone');
const CALENDAR = TOKYO;
const TODAY = readDayText('2026-11-24') ?? Number.NaN;
const handedOver = new Date('2026-11-20T00:00:00Z');
const recycleOn = (day: string) => new Date(`${day}T00:00:00+09:00`);

const STAGES: readonly (readonly [Partial<HandOverRecord>, string])[] = [
  [{}, 'new'],
  [{ outcome: 'open' }, 'new'],
  [{ decision: 'accepted' }, 'settled'],
  [{ outcome: 'won' }, 'settled'],
  [{ handedOver }, 'open'],
  [{ handedOver, decision: 'accepted' }, 'open'],
  [{ handedOver, decision: 'accepted', recycleOn: recycleOn('2026-11-30') }, 'open'],
  [{ handedOver, decision: 'accepted', outcome: 'won' }, 'ended'],
  [{ handedOver, outcome: 'lost', recycleOn: recycleOn('2026-11-20') }, 'ended'],
  [{ handedOver, decision: 'rejected' }, 'ended'],
  [{ handedOver, decision: 'rejected', recycleOn: recycleOn('2026-11-25') }, 'waiting'],
  [{ handedOver, decision: 'rejected', recycleOn: recycleOn('2026-11-24') }, 'due again'],
];

test.each(STAGES)('a lead with %j is %s', (part, stage) => {
  const lead = record(part);
  expect(stageOf(lead, outcomeBy(lead), CALENDAR, TODAY)).toBe(stage);
});

test('leads can be handed over that are new or due again, and no others', () => {
  const records = STAGES.map(([part]) => record(part));
  const gone = STAGES.flatMap(([, stage], row) => (stage === 'new' || stage === 'due again' ? [] : [row]));
  expect(listUnavailable(records, records.map(outcomeBy), CALENDAR, TODAY)).toEqual(gone);
  expect([isDue('new'), isDue('due again'), isDue('open')]).toEqual([true, true, false]);
});

describe('who may hand over', () => {
  const member = (name: string) => ({ row: 1, name, department: 'sales' as const });
  const members = [member('aya@example.com'), member('')];

  test('is whoever may edit where the definition says nothing else', () => {
    expect(mayHandOver({ permission: 'editors', members: [] }, '')).toBe(true);
  });

  test('is a member where the definition says so, and nobody without an address', () => {
    const may = (user: string) => mayHandOver({ permission: 'members', members }, user);
    expect([may('ＡＹＡ@example.com'), may('x@example.com'), may('')]).toEqual([true, false, false]);
  });
});
