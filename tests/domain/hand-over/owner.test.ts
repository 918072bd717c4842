import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDefinition } from '../../../src/domain/definition/parse';
import { assignOwners, countOwned } from '../../../src/domain/hand-over/owner';
import { mayHandOver } from '../../../src/domain/hand-over/permission';
import { prepare } from '../../../src/domain/scoring/scorer';
import type { Cell } from '../../../src/domain/values/cell';
import { calendarOf, readDayText } from '../../../src/domain/values/day';
import { record } from './records';

const HEADERS = ['会社名', '地域'];
const calendar = calendarOf('Asia/Tokyo');
if (calendar === null) throw new Error('No such time zone');

const owner = (name: string, most: Cell = '') => ['Owner', name, '', '', most, '', '', ''];
const inRegion = (value: string) => ['And', '', '地域', 'is', value, '', '', ''];

function scorerOf(...rows: readonly (readonly Cell[])[]) {
  const parsed = parseDefinition(rows);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return prepare(parsed.definition, HEADERS);
}

const leadsIn = (...regions: readonly string[]) => regions.map((region, at) => [`会社${at}`, region]);
const NONE = new Map<string, number>();

test('an owner’s leads are those that were handed over in the month of the day, by the name as it is compared', () => {
  const lead = (day: string, name: string) =>
    record({ handedOver: new Date(`${day}T12:00:00+09:00`), owner: name });
  const records = [
    lead('2026-11-01', 'Sato'),
    lead('2026-11-30', 'ＳＡＴＯ'),
    lead('2026-10-31', 'Sato'),
    lead('2026-10-31', 'Suzuki'),
    lead('2025-11-15', 'Sato'),
    lead('2026-11-15', ''),
    record({ owner: 'Sato' }),
  ];
  const today = readDayText('2026-11-24') ?? Number.NaN;
  expect([...countOwned(records, calendar, today)]).toEqual([['sato', 2]]);
});

describe('leads that are handed over', () => {
  test('go round among those who take all', () => {
    const scorer = scorerOf(owner('sato@example.co.jp'), owner('suzuki@example.co.jp'));
    expect(assignOwners(scorer, leadsIn('', '', ''), NONE)).toEqual([
      'sato@example.co.jp',
      'suzuki@example.co.jp',
      'sato@example.co.jp',
    ]);
  });

  test('go on where the month stands', () => {
    const scorer = scorerOf(owner('Sato'), owner('Suzuki'));
    expect(assignOwners(scorer, leadsIn('', ''), new Map([['sato', 2]]))).toEqual(['Suzuki', 'Suzuki']);
  });

  test('go to nobody whose conditions do not hold, or who has no room', () => {
    const scorer = scorerOf(owner('East', 2), inRegion('関東, 甲信越'), owner('West'), inRegion('関西'));
    expect(assignOwners(scorer, leadsIn('関東', '関西', '甲信越', '関東', '九州', ''), NONE)).toEqual([
      'East',
      'West',
      'East',
      '',
      '',
      '',
    ]);
  });

  test('have no owner where the definition names none', () => {
    expect(assignOwners(scorerOf(), leadsIn('', ''), NONE)).toEqual(['', '']);
  });

  test('never exceed what an owner takes, and differ by one at most among equals', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30 }),
        fc.array(fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }), { minLength: 1, maxLength: 4 }),
        (count, mosts) => {
          const scorer = scorerOf(...mosts.map((most, at) => owner(`O${at}`, most ?? '')));
          const given = assignOwners(scorer, leadsIn(...Array.from({ length: count }, () => '')), NONE);
          const counts = mosts.map((_, at) => given.filter((name) => name === `O${at}`).length);
          mosts.forEach((most, at) => {
            expect(counts[at]).toBeLessThanOrEqual(most ?? count);
          });
          const unlimited = counts.filter((_, at) => mosts[at] === null);
          if (unlimited.length > 0) {
            expect(given).not.toContain('');
            expect(Math.max(...unlimited) - Math.min(...unlimited)).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });
});

describe('what the owners were handed', () => {
  test('is counted by the month of the sheet’s calendar, whatever the width of the name', () => {
    const today = readDayText('2026-11-29') ?? 0;
    const records = [
      record({ handedOver: new Date('2026-10-31T15:30:00Z'), owner: 'Ｓａｔｏ' }),
      record({ handedOver: new Date('2026-10-31T14:30:00Z'), owner: 'Sato' }),
      record({ handedOver: new Date('2026-11-28T00:00:00Z'), owner: '' }),
      record({ owner: 'Sato' }),
    ];
    expect([...countOwned(records, calendar, today)]).toEqual([['sato', 1]]);
  });
});

describe('who may hand over', () => {
  const members = [{ row: 2, name: 'Marketing@Example.co.jp', department: 'Marketing' }];
  test.each([
    ['members', 'marketing@example.co.jp', true],
    ['members', 'sales@example.co.jp', false],
    ['members', '', false],
    ['editors', 'anybody@example.com', true],
    ['editors', '', true],
  ] as const)('with %s: “%s” %s', (permission, user, expected) => {
    expect(mayHandOver({ permission, members }, user)).toBe(expected);
  });
});
