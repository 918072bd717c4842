import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { earlierLine, readEarlier, splitLines, withLine } from '../../../src/domain/hand-over/earlier';
import type { Kept } from '../../../src/domain/hand-over/kept-cell';
import type { Cell } from '../../../src/domain/values/cell';
import { TOKYO } from '../../calendars';

if (TOKYO === null) throw new Error('No such time zone');
const calendar = TOKYO;

const COLUMNS = [
  'handedOver',
  'version',
  'scoreThen',
  'decision',
  'decidedOn',
  'reason',
  'recycleOn',
  'note',
  'owner',
  'decidedBy',
  'sample',
  'brief',
] as const;

/** Texts with all that a line is made of. */
const text = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc
    .array(
      fc.constantFrom(
        ' ',
        '·',
        ' · ',
        '⏎',
        ' ⏎ ',
        '\n',
        '\r',
        '\\',
        "'",
        '#',
        '@',
        '!',
        '–',
        'v1',
        '第1版',
        's',
      ),
    )
    .map((one) => one.join('')),
);
const cell: fc.Arbitrary<Kept> = fc.oneof(
  fc.record({ formula: text, row: fc.integer({ min: 1, max: 100_000 }) }),
  text,
  fc.boolean(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0),
  fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
);

describe('a line of earlier hand-overs', () => {
  test('gives back each cell as it was, whatever stood there', () => {
    fc.assert(
      fc.property(fc.tuple(...COLUMNS.map(() => cell)), fc.constantFrom('en', 'ja'), (cells, language) => {
        const line = earlierLine((column) => cells[COLUMNS.indexOf(column)], calendar, language);
        expect(line).not.toContain('\n');
        const read = readEarlier(line, calendar);
        COLUMNS.forEach((column, at) => {
          expect([column, read?.get(column)]).toEqual([column, cells[at]]);
        });
      }),
      { numRuns: 500 },
    );
  });

  test('is read by people too', () => {
    const cells: Partial<Record<string, Cell>> = {
      handedOver: new Date('2026-05-01T01:20:30Z'),
      version: 2,
      scoreThen: 58,
      decision: '却下',
      decidedOn: new Date('2026-05-07T00:00:00Z'),
      reason: '時期尚早',
      recycleOn: new Date('2026-10-31T15:00:00Z'),
      note: '次年度の\n予算で検討',
    };
    expect(earlierLine((column) => cells[column], calendar, 'ja')).toBe(
      '2026-05-01 10:20:30 · 第2版 · 58 · 却下 · 2026-05-07 09:00:00 · 時期尚早 · 2026-11-01 · 次年度の ⏎ 予算で検討',
    );
  });

  test.each([
    '',
    'x',
    '2026-05-01 · v1',
    'a · b · c · d · e · f · g · h',
    '2026-05-01 10:20:30 · 2',
    '2026-05-01 10:20:30 · 第2版x',
    'on 2026-05-01 10:20:30 · v2',
    `2026-05-01 10:20:30 · v2${' · x'.repeat(11)}`,
  ])('%j is none', (line) => {
    expect(readEarlier(line, calendar)).toBeNull();
  });

  test.each([
    '2026-05-01 · v2 · 58 · Rejected · 2026-05-07 ·  · 2026-11-01 · a · b ⏎ c',
    '2026-05-01 · v2 · 58 · Rejected · 2026-05-07 ·  · 2026-11-01 · a · b ⏎ c · d · e · f · g',
  ])('of version 0.1 is still read', (line) => {
    const read = readEarlier(line, calendar);
    expect(read?.get('version')).toBe(2);
    expect(read?.get('handedOver')).toEqual(new Date('2026-04-30T15:00:00Z'));
    expect(String(read?.get('note'))).toMatch(/^a · b\nc/);
    expect(read?.has('owner')).toBe(false);
  });

  test.each<[string, Cell]>([
    ['soon', 'soon'],
    ['on 2026-05-07', 'on 2026-05-07'],
    ['2026-05-07 or so', '2026-05-07 or so'],
    ['2026-05-07', new Date('2026-05-06T15:00:00Z')],
    ['2026-05-07 09:00:00.250', new Date('2026-05-07T00:00:00.250Z')],
  ])('keeps what somebody typed in the place of a moment: %s', (text, cell) => {
    const read = readEarlier(`2026-05-01 10:20:30 · v2 · 58 · a · ${text}`, calendar);
    expect(read?.get('decidedOn')).toEqual(cell);
  });

  test.each([
    ['without its row', '\\=B5', '=B5'],
    ['with another word for it', '\\=x:=B5', '=x:=B5'],
  ])('gives a formula that somebody changed, %s, as the text that it is', (_, field, text) => {
    const read = readEarlier(`2026-05-01 10:20:30 · v2 · 58 · ${field}`, calendar);
    expect(read?.get('decision')).toBe(text);
  });

  test('has the spaces within a text as they are', () => {
    const line = earlierLine((column) => (column === 'decision' ? ' too early ' : ''), calendar, 'en');
    expect(line).toBe('– ·  ·  · \\stoo early\\s');
  });

  test('of version 0.1 says each of its columns', () => {
    const day = (text: string) => new Date(`${text}T00:00:00+09:00`);
    const line = '2026-05-01 · v2 · 58 · Rejected · 2026-05-07 · Too early · 2026-11-01 · n';
    expect([...(readEarlier(line, calendar) ?? [])]).toEqual([
      ['handedOver', day('2026-05-01')],
      ['version', 2],
      ['scoreThen', 58],
      ['decision', 'Rejected'],
      ['decidedOn', day('2026-05-07')],
      ['reason', 'Too early'],
      ['recycleOn', day('2026-11-01')],
      ['note', 'n'],
    ]);
    const blank = readEarlier('2026-05-01 ·  ·  ·  ·  ·  ·  · n', calendar);
    expect([blank?.get('version'), blank?.get('scoreThen'), blank?.get('decidedOn')]).toEqual(['', '', '']);
    expect(readEarlier('2026-05-01 · v12 · 58 · a · b · c · d · e', calendar)?.get('version')).toBe(12);
  });

  test('begins with the moment of the hand-over, at midnight too, or says that there was none', () => {
    const lineOf = (handedOver: Cell) =>
      earlierLine((column) => (column === 'handedOver' ? handedOver : ''), calendar, 'en');
    expect(lineOf(new Date('2026-04-30T15:00:00Z'))).toBe('2026-05-01 00:00:00');
    expect(lineOf('')).toBe('–');
    expect(readEarlier('2026-05-01 00:00:00', calendar)?.get('version')).toBe('');
    expect(earlierLine(() => null, calendar, 'en')).toBe('–');
  });

  test('of version 0.1 without a note is read also where the cell was trimmed', () => {
    const line = '2026-05-01 · v2 · 58 · Rejected · 2026-05-07 · Too early ·  · ';
    expect(readEarlier(line.trim(), calendar)).toEqual(readEarlier(line, calendar));
    expect(readEarlier(line, calendar)?.get('note')).toBe('');
  });
});

describe('the lines of a cell', () => {
  test('are added to and taken from the end', () => {
    expect(withLine('', 'a')).toBe('a');
    expect(withLine('a', 'b')).toBe('a\nb');
    expect(splitLines('a\nb')).toEqual({ others: 'a', last: 'b' });
    expect(splitLines('a')).toEqual({ others: '', last: 'a' });
  });

  test('keep all as long as there is room, one character left for the mark of a text', () => {
    const room = 49_999;
    const line = 'x'.repeat(room - 2);
    expect(withLine('a', line)).toBe(`a\n${line}`);
    expect(withLine('ab', line)).toMatch(/^…\nx+$/);
    const lines = `${'a'.repeat(10)}\n${'b'.repeat(10)}`;
    // An ellipsis, two line breaks and both lines.
    expect(withLine(lines, 'x'.repeat(room - 13)).split('\n')).toHaveLength(3);
    expect(withLine(lines, 'x'.repeat(room - 12)).split('\n')).toHaveLength(2);
  });

  test('lose the oldest where the cell has no room for all', () => {
    const line = 'x'.repeat(20_000);
    const cell = withLine(withLine(withLine('', `1${line}`), `2${line}`), `3${line}`);
    expect(cell.length).toBeLessThan(50_000);
    expect(cell.split('\n').map((one) => one[0])).toEqual(['…', '2', '3']);
    const fitted = withLine(cell, 'y'.repeat(60_000));
    expect(fitted.length).toBeLessThan(50_000);
    expect(fitted).toMatch(/^…\ny+/);
  });
});
