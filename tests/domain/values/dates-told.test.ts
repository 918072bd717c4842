import { describe, expect, test } from '@jest/globals';
import { historyRows, readHistory } from '../../../src/domain/agreement/history';
import { profileColumn } from '../../../src/domain/definition/column-profile';
import { missingFields } from '../../../src/domain/definition/field';
import { sealedRows } from '../../../src/domain/definition/seal';
import { describeChanges } from '../../../src/domain/draft/changes';
import { blocksOf } from '../../../src/domain/draft/draft-edit';
import { fateReader } from '../../../src/domain/hand-over/fate';
import { handOverReader } from '../../../src/domain/hand-over/hand-over-record';
import { outcomeColumns } from '../../../src/domain/insight/outcomes/outcome-column';
import { toJson } from '../../../src/domain/notation/json-cell';
import { readReasonRows } from '../../../src/domain/rejections/reason';
import { readTerms } from '../../../src/domain/terms/term';
import type { Cells, Row } from '../../../src/domain/values/cell';
import { sheetCalendar } from '../../../src/domain/values/day';
import { textOf, writtenText } from '../../../src/domain/values/reading';
import { applyToLeads, BRIEF, GAP, WHY } from '../../../src/functions/lead-functions';
import { encodeColumn, headedColumns } from '../../../src/rpc/leads/lead-table';
import { shownText } from '../../../src/sidebar/definition/typed-cell';
import { findTakable } from '../../../src/sidebar/hand-over/takable';
import { messagesIn } from '../../../src/sidebar/messages/messages';
import { sayBlock } from '../../../src/sidebar/saying/say-block';
import { decodeLeads } from '../../../src/sidebar/session/lead-table';
import { sayVersion } from '../../../src/sidebar/versions/version-in-words';
import { parsed } from '../lint/lint-rows';

/** A moment, and the day on which it falls in a zone: first and last moments of days, among them those on which the clock changes. */
const MOMENTS: readonly (readonly [timeZone: string, moment: string, day: string])[] = [
  ['UTC', '2026-01-10T00:00:00Z', '2026-01-10'],
  ['Asia/Tokyo', '2026-01-09T15:00:00Z', '2026-01-10'],
  ['Asia/Tokyo', '2026-01-10T14:59:59Z', '2026-01-10'],
  ['Pacific/Auckland', '2026-01-09T11:00:00Z', '2026-01-10'],
  ['Pacific/Auckland', '2026-04-04T11:00:00Z', '2026-04-05'],
  ['Pacific/Auckland', '2026-04-05T11:59:59Z', '2026-04-05'],
  ['Pacific/Auckland', '2026-09-26T12:00:00Z', '2026-09-27'],
  ['Pacific/Auckland', '2026-09-27T10:59:59Z', '2026-09-27'],
  ['America/Los_Angeles', '2026-03-08T08:00:00Z', '2026-03-08'],
  ['America/Los_Angeles', '2026-03-09T06:59:59Z', '2026-03-08'],
  ['America/Los_Angeles', '2026-11-01T07:00:00Z', '2026-11-01'],
  ['America/Los_Angeles', '2026-11-02T07:59:59Z', '2026-11-01'],
  // The day begins at one o'clock.
  ['America/Santiago', '2026-09-06T04:00:00Z', '2026-09-06'],
];

const en = messagesIn('en');
const PARTS: Cells = [
  ['Criterion', 'Big', 'Employees', 'is at least', 100, 10],
  ['Required', 'Known', 'Phone', 'is', 'known'],
  ['Grade', 'Hot', '', '', 10],
  ['Grade', 'Cold'],
  ['Hand over', 'Hot'],
  ['Brief', '', 'Phone'],
];
const wide = (rows: Cells): Row[] => rows.map((row) => Array.from({ length: 8 }, (_, at) => row[at] ?? ''));

/** A definition in a zone, with more rows below it. */
const definitionIn = (timeZone: string, ...more: Row[]) =>
  wide([['Time zone', '', '', '', timeZone], ...PARTS, ...more]);

/** A table of one column as the sidebar gets it, in a sheet of that zone. */
function decoded(timeZone: string, heading: Row[number], cells: Row) {
  const rows = cells.map((cell) => [cell]);
  const columns = headedColumns([heading], sheetCalendar(timeZone)).map(({ at, header }) => ({
    header,
    ...encodeColumn(rows, at),
  }));
  return decodeLeads({ tab: 'Leads', headerRow: 1, count: rows.length, columns });
}

/** What is told of a date in each place. */
const PLACES: Readonly<Record<string, (date: Date, timeZone: string) => unknown>> = {
  'a cell': (date, zone) => writtenText(date, sheetCalendar(zone)),
  'a cell, trimmed': (date, zone) => textOf(date, sheetCalendar(zone)),
  'a warning': (date, zone) =>
    applyToLeads(
      WHY,
      [
        ['Employees', 'Phone'],
        [date, 'known'],
      ],
      definitionIn(zone),
      undefined,
    ),
  'what is missing': (date, zone) =>
    applyToLeads(
      GAP,
      [
        ['Employees', 'Phone'],
        [100, date],
      ],
      definitionIn(zone),
      undefined,
    ),
  'a brief': (date, zone) =>
    applyToLeads(
      BRIEF,
      [
        ['Employees', 'Phone'],
        [100, date],
      ],
      definitionIn(zone),
      undefined,
    ),
  'a heading that a function lists': (date, zone) => {
    try {
      return applyToLeads(WHY, [[date], [1]], definitionIn(zone), undefined);
    } catch (error) {
      return error instanceof Error ? error.message : error;
    }
  },
  'a heading that looks like a field': (date, zone) => {
    const definition = parsed(
      definitionIn(zone, ['Brief', '', textOf(date, sheetCalendar(zone)).slice(0, -1)]),
    );
    return missingFields(definition, ['Employees', 'Phone', date]).flatMap(({ similar }) => similar);
  },
  'a heading in the sidebar': (date, zone) => decoded(zone, date, ['x']).headers,
  'what changes': (date, zone) =>
    describeChanges(
      definitionIn(zone),
      definitionIn(zone, ['Target', 'Leads', 'Accepted', '', 10, '', '', date], ['Blank', '', '', '', date]),
      'en',
    ),
  'a Value that changes': (date, zone) =>
    describeChanges(
      definitionIn(zone, ['Blank', '', '', '', 'x']),
      definitionIn(zone, ['Blank', '', '', '', date]),
      'en',
    ),
  'rows that are kept for good': (date, zone) =>
    sealedRows(definitionIn(zone, ['Blank', '', '', '', date]), 'seal', ''),
  'a part in words': (date, zone) => {
    const [block] = blocksOf(wide([['Blank', '', '', '', date]]));
    return block && sayBlock(block, null, sheetCalendar(zone), en, 'en').detail;
  },
  'a version in words': (date, zone) =>
    sayVersion(
      definitionIn(zone, ['Blank', '', '', '', date]),
      sheetCalendar('UTC'),
      new Date(0),
      en,
      'en',
    ).flatMap(({ parts }) => parts.map(({ detail }) => detail)),
  'an input of the draft': (date, zone) => shownText(date, sheetCalendar(zone)),
  'a value that is offered': (date, zone) =>
    profileColumn([date], [1], sheetCalendar(zone)).texts.map(({ text }) => text),
  'a value of an outcome': (date, zone) =>
    outcomeColumns(decoded(zone, 'Outcome', [date, 'Won', 'Lost']), sheetCalendar(zone)).flatMap(
      ({ values }) => values.flatMap(({ value }) => (/^(Won|Lost)$/.test(value) ? [] : [value])),
    ),
  'a value of a column that may be taken': (date, zone) =>
    findTakable(decoded(zone, 'Decision', [date]), sheetCalendar(zone)).flatMap(({ values }) =>
      values.map(({ value }) => value),
    ),
  'a note of Sales': (date, zone) => handOverReader({ note: 0 }, [], sheetCalendar(zone))([date]).note,
  'a reason for losing': (date, zone) =>
    fateReader(['Outcome', 'Lost reason'], {}, [], sheetCalendar(zone), 0)(['Lost', date]).reason,
  'the meaning of a reason': (date, zone) =>
    readReasonRows([[], ['Early', date]], { name: 0, meaning: 1 }, sheetCalendar(zone))[0]?.meaning,
  'the meaning of a term': (date, zone) =>
    readTerms([[], ['Deadline', date]], { name: 0, agreedMeaning: 1 }, sheetCalendar(zone))[0]?.agreedMeaning,
  'why a version was signed': (date, zone) => {
    const signed = {
      version: 1,
      since: '2026-11-20 10:00',
      by: '',
      at: '',
      reason: 'why',
      signatures: [],
      signatories: [],
      seal: '',
      replaces: '',
    };
    const rows = historyRows(signed, [['Grade', 'Hot']], []).map((row) =>
      row.map((cell) => (cell === 'why' ? date : cell)),
    );
    return readHistory(rows, sheetCalendar(zone))[0]?.reason;
  },
};

describe.each(MOMENTS)('in %s, %s is told as %s', (timeZone, moment, day) => {
  test.each(Object.keys(PLACES))('in %s', (place) => {
    const told = JSON.stringify(PLACES[place]?.(new Date(moment), timeZone));
    const days = (told ?? '').match(/\d{4}-\d\d-\d\d(?!\d| 10:00)/g) ?? [];
    expect([...new Set(days)]).toEqual([day]);
    expect(told).not.toMatch(/\dT\d/);
  });
});

test('without a Time zone row a date is told as a moment, and never as a day', () => {
  const cells = wide([...PARTS, ['Blank', '', '', '', new Date('2026-01-09T15:00:00Z')]]);
  const was = wide(PARTS);
  expect(describeChanges(was, cells, 'en')).toEqual([
    'Blank added: Counts as blank: 2026-01-09T15:00:00.000Z',
  ]);
  expect(toJson(cells[6]?.[4])).toEqual({ date: Date.UTC(2026, 0, 9, 15) });
});
