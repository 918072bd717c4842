import { describe, expect, test } from '@jest/globals';
import { handOverReader } from '../../../src/domain/hand-over/hand-over-record';
import { checkDecisions } from '../../../src/domain/rejections/decision-check';
import type { Reason } from '../../../src/domain/rejections/reason';
import type { Cell } from '../../../src/domain/values/cell';
import { readDayText } from '../../../src/domain/values/day';
import { TOKYO } from '../../calendars';

const PLACES = { handedOver: 0, decision: 1, decidedOn: 2, reason: 3, note: 4, outcome: 5, recycleOn: 6 };
const REASONS: readonly Reason[] = [
  { name: 'Too early', meaning: '', kind: 'timing', contradicts: '', noteNeeded: false },
  { name: 'Other', meaning: '', kind: 'other', contradicts: '', noteNeeded: true },
];
const DATE = new Date('2026-11-20T15:30:00Z');

function check(
  row: readonly Cell[],
  overdueBefore: string | null = '2026-11-22',
  taken: Parameters<typeof handOverReader>[1] = [],
) {
  const cells = [row];
  const records = cells.map(handOverReader(PLACES, taken, TOKYO));
  return checkDecisions(
    { cells, places: PLACES, taken, records, reasons: REASONS },
    overdueBefore === null ? null : readDayText(overdueBefore),
    TOKYO,
  ).map(({ kind, found }) => [kind, found]);
}

describe('the check finds', () => {
  test.each<[string, readonly Cell[], readonly (readonly string[])[]]>([
    ['nothing in a lead that is not handed over', ['', '', '', '', '', '', ''], []],
    ['nothing in a decision that is complete', [DATE, '却下', DATE, 'Too early', '', 'Lost', ''], []],
    [
      'a decision that is none',
      [DATE, 'maybe', '', '', '', '', ''],
      [
        ['unknown decision', 'maybe'],
        ['overdue', ''],
      ],
    ],
    [
      'a decision with a space behind it, which the formulas do not count',
      [DATE, 'Accepted ', '', '', '', '', ''],
      [
        ['unknown decision', 'Accepted'],
        ['overdue', ''],
      ],
    ],
    ['a decision without a date', [DATE, 'accepted', '', '', '', '', ''], [['no date', '']]],
    ['a rejection without a reason', [DATE, 'Rejected', DATE, ' ', '', '', ''], [['no reason', '']]],
    [
      'a reason that is not in the list',
      [DATE, 'Rejected', DATE, 'because', '', '', ''],
      [['unknown reason', 'because']],
    ],
    ['a note that is missing', [DATE, 'Rejected', DATE, 'Other', '', '', ''], [['note needed', 'Other']]],
    ['nothing where the note is there', [DATE, 'Rejected', DATE, 'Other', 'told', '', ''], []],
    ['no note to be missing of an accepted lead', [DATE, 'Accepted', DATE, 'Other', '', '', ''], []],
    [
      'a decision on a lead that was never handed over',
      ['', 'Accepted', DATE, '', '', '', ''],
      [['not handed over', 'Accepted']],
    ],
    [
      'a date that is a text',
      ['2026/11/20', 'Accepted', 'soon', '', '', '', ''],
      [
        ['date unreadable', '2026/11/20'],
        ['date unreadable', 'soon'],
      ],
    ],
    [
      'a day to come up again that is a text',
      [DATE, 'Rejected', DATE, 'Too early', '', '', 'in May'],
      [['date unreadable', 'in May']],
    ],
    [
      'an outcome that is none',
      [DATE, 'Accepted', DATE, '', '', 'perhaps', ''],
      [['unknown outcome', 'perhaps']],
    ],
    ['a lead that waits for longer than was promised', [DATE, '', '', '', '', '', ''], [['overdue', '']]],
  ])('%s', (_, row, expected) => {
    expect(check(row)).toEqual(expected);
  });

  test('nothing overdue on the last day, or without a Service level', () => {
    expect(check([DATE, '', '', '', '', '', ''], '2026-11-21')).toEqual([]);
    expect(check([DATE, '', '', '', '', '', ''], null)).toEqual([]);
  });

  test('nothing wrong with other decisions in a column of the team’s own', () => {
    const taken = [{ column: 'decision' as const, words: { 済: 'accepted' } }];
    expect(check([DATE, '対応中', '', '', '', '', ''], null, taken)).toEqual([]);
    expect(check([DATE, 'Accepted', DATE, '', '', 'perhaps', ''], null, taken)).toContainEqual([
      'unknown outcome',
      'perhaps',
    ]);
  });

  test('nothing in a column that is not there', () => {
    const places = { handedOver: 0, decision: 1, decidedOn: 2 };
    const cells = [[DATE, 'Accepted', DATE]];
    const records = cells.map(handOverReader(places, [], TOKYO));
    const decided = { cells, places, taken: [], records, reasons: REASONS };
    expect(checkDecisions(decided, null, TOKYO)).toEqual([]);
  });

  test('nothing wrong with other values of a column of the team’s own', () => {
    const taken = [{ column: 'outcome' as const, words: { 受注済: 'won' } }];
    expect(check([DATE, 'Accepted', DATE, '', '', '対応中', ''], null, taken)).toEqual([]);
  });
});
