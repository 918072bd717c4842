import type { Cell } from '../values/cell';
import { beginningOf, type Calendar, readDayText } from '../values/day';
import { fitted, MAX_CELL_CHARACTERS } from '../values/fitted';
import type { Language } from '../values/language';
import type { HandOverColumn } from './hand-over-column';
import { type PlainKind, readKept, writeKept } from './kept-cell';

/** The columns whose cells are kept of a lead that is handed over, in the order in which a line has them. */
const KEPT = [
  ['handedOver', 'moment'],
  ['version', 'number'],
  ['scoreThen', 'number'],
  ['decision', 'text'],
  ['decidedOn', 'moment'],
  ['reason', 'text'],
  ['recycleOn', 'moment'],
  ['note', 'text'],
  ['owner', 'text'],
  ['decidedBy', 'text'],
  ['sample', 'text'],
  ['brief', 'text'],
] as const satisfies readonly (readonly [HandOverColumn, PlainKind])[];

export type KeptColumn = (typeof KEPT)[number][0];

/** What a lead's cells held before it was handed over; a column that the line doesn't tell of has no entry. */
export type Earlier = ReadonlyMap<KeptColumn, Cell>;

/** How a version is named, and the names by which it is read, in either language. */
const VERSION = { en: (number: string) => `v${number}`, ja: (number: string) => `第${number}版` };
const NAMED_VERSION = /^(?:v([-\d].*)|第([-\d].*)版)$/;

const BETWEEN = ' · ';
/** Stands in the place of the day where a lead had not been handed over before. */
const NEVER = '–';
/** What ends a cell that lost its oldest lines, or a line that lost what it had no room for. */
const LEFT_OUT = '…';

/**
 * Writes one line of *Earlier hand-overs*: `2026-05-01 10:20:30 · 第2版 · 58 · 却下 · 2026-05-07 09:00:00 · 時期尚早 · 2026-11-01 · 次年度の予算で検討`,
 * then owner, who decided, whether it was a sample, and the brief. Blank fields at the end are left off.
 */
export function earlierLine(
  cellOf: (column: KeptColumn) => Cell,
  calendar: Calendar,
  language: Language,
): string {
  const fields = KEPT.map(([column, kind]) => {
    const cell = cellOf(column);
    const field = writeKept(cell, kind, calendar);
    if (column === 'handedOver') return field === '' ? NEVER : field.replace(/^[-\d]+$/, '$& 00:00:00');
    return column === 'version' && typeof cell === 'number' ? VERSION[language](field) : field;
  });
  while (fields[fields.length - 1] === '') fields.pop();
  return fields.join(BETWEEN);
}

/** Lines of the form of version 0.2 begin with a moment, with a sign, or with the one for never. */
const WRITTEN = /^(?:–|\\|\d{4}-\d\d-\d\d \d\d:)/;

/** Reads what `earlierLine` wrote, or wrote in version 0.1; null for anything else. */
export function readEarlier(line: string, calendar: Calendar): Earlier | null {
  if (!WRITTEN.test(line)) return readFirstForm(line, calendar);
  const fields = line.split(BETWEEN);
  const version = fields[1] ?? '';
  const isVersion = version === '' || version.startsWith('\\') || NAMED_VERSION.test(version);
  if (fields.length > KEPT.length || !isVersion) return null;
  return new Map(
    KEPT.map(([column, kind], at): [KeptColumn, Cell] => {
      const field = fields[at] ?? '';
      if (column === 'handedOver' && field === NEVER) return [column, ''];
      return [
        column,
        readKept(column === 'version' ? field.replace(NAMED_VERSION, '$1$2') : field, kind, calendar),
      ];
    }),
  );
}

/** How many fields a line had in version 0.1, its note the last: days without a time, a separator in a note as it stood. */
const FIRST_FORM = 8;

function readFirstForm(line: string, calendar: Calendar): Earlier | null {
  const whole = line.split(BETWEEN);
  // A line without a note ends with a space, which is lost where the cell was trimmed.
  const parts = whole.length < FIRST_FORM ? `${line} `.split(BETWEEN) : whole;
  if (parts.length < FIRST_FORM || !/^v?\d*$/.test(parts[1] ?? '')) return null;
  const number = (text: string) => (text === '' ? '' : Number(text));
  const day = (text: string): Cell => {
    const read = readDayText(text);
    return read === null ? '' : beginningOf(read, calendar);
  };
  const [
    handedOver = '',
    version = '',
    score = '',
    decision = '',
    decidedOn = '',
    reason = '',
    recycleOn = '',
  ] = parts;
  return new Map<KeptColumn, Cell>([
    ['handedOver', day(handedOver)],
    ['version', number(version.slice(1))],
    ['scoreThen', number(score)],
    ['decision', decision],
    ['decidedOn', day(decidedOn)],
    ['reason', reason],
    ['recycleOn', day(recycleOn)],
    [
      'note',
      parts
        .slice(FIRST_FORM - 1)
        .join(BETWEEN)
        .replaceAll(' ⏎ ', '\n'),
    ],
  ]);
}

/** Adds a line below the others. Where the cell has no room for all, the oldest go, and an ellipsis says so. */
export function withLine(earlier: string, line: string): string {
  // One character is left for the apostrophe that marks a text.
  const room = MAX_CELL_CHARACTERS - 1;
  const whole = earlier === '' ? line : `${earlier}\n${line}`;
  if (whole.length <= room) return whole;
  const lines = whole.split('\n');
  const length = () => lines.reduce((sum, one) => sum + one.length + 1, LEFT_OUT.length);
  while (lines.length > 1 && length() > room) lines.shift();
  return fitted([LEFT_OUT, ...lines].join('\n'), room);
}

/** The lines without the last one, and that one. */
export function splitLines(earlier: string): { readonly others: string; readonly last: string } {
  const at = earlier.lastIndexOf('\n');
  return { others: earlier.slice(0, Math.max(at, 0)), last: earlier.slice(at + 1) };
}
