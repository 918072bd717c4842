import { describe, expect, test } from '@jest/globals';
import type { TakenColumn } from '../../../src/domain/hand-over/answer-word';
import { fateReader } from '../../../src/domain/hand-over/fate';
import type { HandOverPlaces } from '../../../src/domain/hand-over/hand-over-record';
import type { Row } from '../../../src/domain/values/cell';
import { readDayText } from '../../../src/domain/values/day';
import { TOKYO } from '../../calendars';

if (TOKYO === null) throw new Error('No such time zone');
const CALENDAR = TOKYO;
const TODAY = readDayText('2026-11-24') ?? Number.NaN;

/** LeadPact's decision, reason and outcome, then the team's own columns. */
const HEADERS = ['Decision', 'Rejection reason', 'Outcome', 'Status', 'Lost reason', 'Contract date'];
const PLACES: HandOverPlaces = { decision: 0, reason: 1, outcome: 2 };
const fate = (row: Row, taken: readonly TakenColumn[] = []) =>
  fateReader(HEADERS, PLACES, taken, CALENDAR, TODAY)(row);

describe('what became of a lead', () => {
  test.each<[string, Row, decision: string | null, outcome: string | null, reason: string]>([
    ['nothing', [], null, null, ''],
    ['accepted: a reason that is left there is none', ['Accepted', 'Too small'], 'accepted', null, ''],
    ['rejected, for its reason', ['Rejected', 'Too small'], 'rejected', null, 'Too small'],
    [
      'rejected, for its reason before others',
      ['Rejected', 'Too small', '', '', 'Price'],
      'rejected',
      null,
      'Too small',
    ],
    ['rejected, for another reason', ['Rejected', '', '', '', 'Price'], 'rejected', null, 'Price'],
    ['won after all: no reason counts', ['Rejected', 'Too small', 'Won'], 'rejected', 'won', ''],
    [
      'lost, for the reason of the loss before others',
      ['Accepted', 'Too small', 'Lost', '', 'Price'],
      'accepted',
      'lost',
      'Price',
    ],
    [
      'lost, for the only reason there is',
      ['Accepted', 'Too small', 'Lost'],
      'accepted',
      'lost',
      'Too small',
    ],
    ['won by the team’s column', ['', '', '', 'Won'], null, 'won', ''],
    ['LeadPact’s column before the team’s', ['', '', 'Lost', 'Won'], null, 'lost', ''],
    ['open, whatever the team’s column says', ['', '', 'Open', 'Won'], null, null, ''],
    ['won by a day that is filled in', ['', '', '', '', '', '2026-11-01'], null, 'won', ''],
    ['won by that day though rejected', ['Rejected', '', '', '', '', '2026-11-01'], 'rejected', 'won', ''],
    ['not by a day that has not come', ['', '', '', '', '', '2026-11-25'], null, null, ''],
    ['lost by a reason that is filled in', ['Accepted', '', '', '', 'Price'], 'accepted', 'lost', 'Price'],
  ])('%s', (_, row, decision, outcome, reason) => {
    expect(fate(row)).toEqual({ decision, outcome, reason });
  });

  test('by the words of a column that was taken, and by no others', () => {
    const taken = [{ column: 'outcome' as const, words: { 成功: 'won' } }];
    expect(fate(['', '', '成功'], taken).outcome).toBe('won');
    expect(fate(['', '', 'Won'], taken).outcome).toBeNull();
  });
});
