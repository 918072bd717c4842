import { expect, test } from '@jest/globals';
import { beginningOf, calendarOf, readDayText } from '../../../src/domain/values/day';
import { ALL_NUMBERS, EVERYTHING, overlap } from '../../../src/domain/values/range';
import { Reading, undatedText } from '../../../src/domain/values/reading';
import { TOKYO } from '../../calendars';

test('a cell that is a list has its entries, another one is an entry itself, a blank one has none', () => {
  const entries = (cell: string | number | boolean | null) => [...new Reading(cell, TOKYO).entries];
  expect(entries('Price, TERM、')).toEqual(['price', 'term']);
  expect([entries(20), entries(true), entries(null), entries(' ')]).toEqual([['20'], ['true'], [], []]);
});

test('a placeholder counts as blank: it has no number and no day', () => {
  const { blank, number, numberRange, day } = new Reading('0', TOKYO, new Set(['0']));
  expect([blank, number, numberRange, day]).toEqual([true, null, null, null]);
  expect(new Reading('1', TOKYO, new Set(['0'])).blank).toBe(false);
});

test('a cell that stands for a word is none where it holds a date or nothing', () => {
  expect([null, undefined, new Date(0), 5, true, 'a'].map(undatedText)).toEqual([
    '',
    '',
    '',
    '5',
    'true',
    'a',
  ]);
});

test('two ranges share what both hold', () => {
  expect(overlap({ low: 1, high: 5 }, { low: 3, high: 9 })).toEqual({ low: 3, high: 5 });
  expect(overlap({ low: 1, high: 5 }, EVERYTHING)).toEqual({ low: 1, high: 5 });
  expect(ALL_NUMBERS).toEqual({ low: -Number.MAX_VALUE, high: Number.MAX_VALUE });
});

test.each([
  ['Asia/Tokyo', '2026-01-09', '2026-01-08T15:00:00.000Z'],
  ['America/New_York', '2026-03-08', '2026-03-08T05:00:00.000Z'],
  ['America/New_York', '2026-03-09', '2026-03-09T04:00:00.000Z'],
  ['Asia/Kathmandu', '2026-01-09', '2026-01-08T18:15:00.000Z'],
])('in %s %s begins at %s', (zone, text, moment) => {
  const [day, calendar] = [readDayText(text), calendarOf(zone)];
  expect(day !== null && calendar && beginningOf(day, calendar).toISOString()).toBe(moment);
});

test('there is no calendar of a zone that there is not', () => {
  expect(calendarOf('Mars/Olympus')).toBeNull();
});
