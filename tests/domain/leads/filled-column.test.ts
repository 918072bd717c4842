import { describe, expect, test } from '@jest/globals';
import { isAhead, isFilledIn, likelyFilled } from '../../../src/domain/leads/filled-column';
import { headingsDigest } from '../../../src/domain/leads/seen-headings';
import { readDayText } from '../../../src/domain/values/day';
import { TOKYO } from '../../calendars';

if (TOKYO === null) throw new Error('No such time zone');
const CALENDAR = TOKYO;

const WON = [
  ...['受注日', '成約日時', '契約年月日', '契約締結日', 'Won', 'Date won', 'Won date', 'won_on', 'Won at'],
  ...['Closed won', 'Closed won date', 'date_closed_won', 'Contract date', 'Signed on', 'Date signed'],
];
const LOST = [
  ...[
    '失注日',
    '失注日時',
    '失注理由',
    '失注要因',
    'Lost',
    'Closed lost',
    'Lost on',
    'Lost at',
    'Lost reason',
  ],
  ...['Date lost', 'date_closed_lost', 'Closed lost reason', 'Deal - Lost reason', 'Loss reason'],
  ...['Closed loss reason', 'Reason for loss'],
];

test.each(WON)('a filled cell below %s means won', (heading) => {
  expect(likelyFilled(heading)).toBe('won');
});

test.each(LOST)('a filled cell below %s means lost', (heading) => {
  expect(likelyFilled(heading)).toBe('lost');
});

test.each([
  ...[
    '',
    '受注',
    '契約',
    '失注',
    '未受注日',
    '受注日数',
    '再失注日',
    '失注日数',
    '前失注理由',
    '失注理由の詳細',
  ],
  ...['Never won', 'Won deals', 'Contract', 'Contract date of birth', 'My contract date', 'Undate signed'],
  ...[
    'Date signed by',
    'Not lost',
    'Lost luggage',
    'Date lost luggage',
    'My date lost',
    'Loss',
    'Closed reason',
  ],
  ...['No loss reason', 'Loss reasons', 'My reason for loss', 'Reason for losses', 'date_of_won_deal'],
])('one below %j tells nothing', (heading) => {
  expect(likelyFilled(heading)).toBeNull();
});

describe('a cell', () => {
  test.each([
    ['x', true],
    [1, true],
    [true, true],
    [false, false],
    ['', false],
    [' ', false],
    ['N/A', false],
    [undefined, false],
  ])('%j is filled in: %s', (cell, expected) => {
    expect(isFilledIn(cell, CALENDAR)).toBe(expected);
  });

  test.each([
    ['2026-11-25', true],
    ['2026-11-24', false],
    [new Date('2026-11-24T15:00:00Z'), true],
    ['soon', false],
  ])('%j is ahead of 2026-11-24: %s', (cell, expected) => {
    expect(isAhead(cell, CALENDAR, readDayText('2026-11-24') ?? 0)).toBe(expected);
  });
});

describe('the digest of the headings', () => {
  const digest = headingsDigest(['A', 'B', 'Score', ''], [3]);

  test('is the same whatever LeadPact’s own columns show', () => {
    expect(headingsDigest(['A', 'B', 'Loading...', ''], [3])).toBe(digest);
    expect(headingsDigest(['A', 'B'], [])).toBe(digest);
  });

  test('differs with a heading, and with its place', () => {
    for (const other of [['A', 'C'], ['A', '', 'B'], ['B', 'A'], ['A']])
      expect(headingsDigest(other, [])).not.toBe(digest);
    expect(headingsDigest(['A', 'B', 'Score'], [])).not.toBe(digest);
  });
});
