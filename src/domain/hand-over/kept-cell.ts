import { movedFormula } from '../notation/moved-formula';
import type { Cell } from '../values/cell';
import { beginningOf, type Calendar, formatDay, readDayText } from '../values/day';

/** A formula that a person wrote into a cell. */
export interface Formula {
  readonly formula: string;
  /** The sheet's row in which it stood, from 1: what it names by rows was meant from there. */
  readonly row: number;
}

/** What is kept of a cell: its formula, where it has one. */
export type Kept = Cell | Formula;

export function isFormula(kept: Kept): kept is Formula {
  return typeof kept === 'object' && kept !== null && 'formula' in kept;
}

/** What was kept, for the row in which its lead stands now. */
export function keptFor(kept: Kept, row: number): Kept {
  return isFormula(kept) ? { formula: movedFormula(kept.formula, row - kept.row), row } : kept;
}

/** What a column holds by itself: such a cell is written plainly, any other with a sign of what it is. */
export type PlainKind = 'text' | 'number' | 'moment';

/** The signs before a cell that isn't of its column's kind, each after a backslash. */
const SIGNS: Readonly<Record<PlainKind | 'boolean' | 'formula', string>> = {
  text: "\\'",
  number: '\\#',
  moment: '\\@',
  boolean: '\\!',
  formula: '\\=',
};

/** How what would end a field, or a line, or be lost at the end of a cell is written. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '·': '\\·',
  '⏎': '\\⏎',
  '\r': '\\r',
  '\n': ' ⏎ ',
  // At the beginning or the end of the text.
  ' ': '\\s',
};
const UNESCAPED = new Map(Object.entries({ r: '\r', s: ' ' }));

/** Writes a cell as one field of a line. */
export function writeKept(cell: Kept, kind: PlainKind, calendar: Calendar): string {
  if (isFormula(cell)) return `${SIGNS.formula}${cell.row}:${fieldText(cell.formula)}`;
  if (cell === null || cell === undefined || cell === '') return '';
  if (typeof cell === 'boolean') return `${SIGNS.boolean}${cell}`;
  const own: PlainKind = cell instanceof Date ? 'moment' : typeof cell === 'number' ? 'number' : 'text';
  const text =
    cell instanceof Date
      ? writeMoment(cell, calendar)
      : typeof cell === 'number'
        ? `${cell}`
        : fieldText(cell);
  return own === kind ? text : `${SIGNS[own]}${text}`;
}

/** Reads what `writeKept` wrote. */
export function readKept(field: string, kind: PlainKind, calendar: Calendar): Kept {
  if (field === '') return '';
  if (field.startsWith(SIGNS.formula)) {
    const [, row, formula = ''] = /^(\d+):([\s\S]*)$/.exec(field.slice(SIGNS.formula.length)) ?? [];
    // Without its row nobody can tell of what it was: somebody changed the line.
    return row === undefined ? plainText(field) : { formula: plainText(formula), row: Number(row) };
  }
  if (field.startsWith(SIGNS.boolean)) return field === `${SIGNS.boolean}true`;
  const signed = (['text', 'number', 'moment'] as const).find((one) => field.startsWith(SIGNS[one]));
  const text = signed === undefined ? field : field.slice(SIGNS[signed].length);
  switch (signed ?? kind) {
    case 'number':
      return Number.isNaN(Number(text)) ? plainText(text) : Number(text);
    case 'moment':
      return readMoment(text, calendar) ?? plainText(text);
    default:
      return plainText(text);
  }
}

function fieldText(text: string): string {
  return text.replace(/^ | $|[\\·⏎\r\n]/g, (found) => ESCAPES[found] ?? found);
}

function plainText(text: string): string {
  return text.replace(/\\([\s\S])| ⏎ /g, (_, escaped?: string) =>
    escaped === undefined ? '\n' : (UNESCAPED.get(escaped) ?? escaped),
  );
}

const MS_A_SECOND = 1000;

/** `2026-05-01 10:20:30`: the day, and how much of it has passed, where that is anything. */
function writeMoment(moment: Date, calendar: Calendar): string {
  const day = calendar(moment);
  const passed = moment.getTime() - beginningOf(day, calendar).getTime();
  if (passed === 0) return formatDay(day);
  const seconds = Math.floor(passed / MS_A_SECOND);
  const rest = passed % MS_A_SECOND;
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const clock = [hours, minutes, seconds % 60].map((value) => String(value).padStart(2, '0')).join(':');
  return `${formatDay(day)} ${clock}${rest === 0 ? '' : `.${String(rest).padStart(3, '0')}`}`;
}

const MOMENT = /^(\d{4}-\d\d-\d\d)(?: (\d\d):(\d\d):(\d\d)(?:\.(\d{3}))?)?$/;

function readMoment(text: string, calendar: Calendar): Date | null {
  const [, written = '', hours = 0, minutes = 0, seconds = 0, rest = 0] = MOMENT.exec(text) ?? [];
  const day = readDayText(written);
  if (day === null) return null;
  const passed = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return new Date(beginningOf(day, calendar).getTime() + passed * MS_A_SECOND + Number(rest));
}
