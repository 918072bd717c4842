import { domainOf } from '../values/address';
import type { Cell, Cells, Row } from '../values/cell';
import { Reading, undatedText } from '../values/reading';
import { normalize } from '../values/text';
import type { HeaderKind } from './common-header';
import { recognize } from './header';
import { isNoAnswer } from './no-answer';

/** What a cell may hold, as far as it matters for what its column is. */
type Content = 'address' | 'date' | 'number' | 'phone' | 'text';

const NUMBERS: readonly Content[] = ['number'];
const DATES: readonly Content[] = ['date'];
const TEXTS: readonly Content[] = ['text'];

/** What the cells of a kind hold. A column that mostly holds something else is no such column, whatever its heading. */
const HELD: Readonly<Partial<Record<HeaderKind, readonly Content[]>>> = {
  company: TEXTS,
  department: TEXTS,
  title: TEXTS,
  person: TEXTS,
  familyName: TEXTS,
  givenName: TEXTS,
  industry: TEXTS,
  region: TEXTS,
  source: TEXTS,
  email: ['address'],
  phone: ['phone', 'number'],
  employees: NUMBERS,
  revenue: NUMBERS,
  pages: NUMBERS,
  visits: NUMBERS,
  opens: NUMBERS,
  lastActivity: DATES,
  created: DATES,
};

/** A column holds something when at least half of its filled cells do. */
const MOST_CELLS = 0.5;
/** At most 200 filled cells of a column are looked at. */
const MAX_CELLS = 200;
/** Digits with what stands between those of a telephone number, and an extension. */
const PHONE = /^[+(]?\d[\d\s()+./–—ー-]{5,}(?:\s*(?:x|ext\.?|内線)\s*\d+)?$/;

/** A date as people and systems write it, also one whose order of day and month isn't known. */
const DATE_LIKE = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[ t,].*)?$/;

function contentOf(cell: Cell): Content {
  const { text, day, number, numberRange } = new Reading(cell, null);
  if (cell instanceof Date || day !== null || DATE_LIKE.test(text)) return 'date';
  if (number !== null) return 'number';
  if (domainOf(text) !== null || text.split(/[,;、\s]+/).some((part) => domainOf(part) !== null))
    return 'address';
  if (PHONE.test(text)) return 'phone';
  return numberRange === null ? 'text' : 'number';
}

function* cellsOf(rows: Cells, column: number): Iterable<Cell> {
  for (const row of rows) yield row[column];
}

/** The filled ones of a column's cells, without those that say that nothing is known. */
function answersIn(column: Iterable<Cell>): Cell[] {
  const cells: Cell[] = [];
  for (const cell of column) {
    if (new Reading(cell, null).blank || (typeof cell === 'string' && isNoAnswer(cell))) continue;
    if (cells.push(cell) === MAX_CELLS) break;
  }
  return cells;
}

/** The kind of a column by its heading and what it holds; undefined where that isn't known, or is not what its heading says. */
export function kindOf(heading: string, cells: readonly Cell[]): HeaderKind | undefined {
  return kindHeld(recognize(heading), answersIn(cells));
}

/** The kind, where most of the cells can stand in a column of it, or there is no cell yet. */
function kindHeld(kind: HeaderKind | undefined, answers: readonly Cell[]): HeaderKind | undefined {
  const held = kind && HELD[kind];
  return held === undefined || mostlyHold(held, answers) ? kind : undefined;
}

function mostlyHold(held: readonly Content[], cells: readonly Cell[]): boolean {
  const fitting = cells.filter((cell) => held.includes(contentOf(cell))).length;
  return fitting >= cells.length * MOST_CELLS;
}

/**
 * What kind of column each is, by its heading and by what it holds; undefined for one that isn't known. Where what it holds says that the
 * heading is wrong, or nothing is known of the heading, a column of addresses is one of e-mail addresses: unless another one is. Of
 * columns with the same heading all are what the leftmost one is, since a definition can mean no other.
 */
export function columnKinds(headings: Row, rows: Cells): (HeaderKind | undefined)[] {
  const texts = headings.map((heading) => normalize(undatedText(heading)));
  const kinds: (HeaderKind | undefined)[] = [];
  /** The columns of addresses that are nothing by their headings. */
  const open: number[] = [];
  for (const [at, heading] of headings.entries()) {
    const first = texts.indexOf(texts[at] ?? '');
    const cells = first < at ? [] : answersIn(cellsOf(rows, at));
    const kind = first < at ? kinds[first] : kindHeld(recognize(undatedText(heading)), cells);
    kinds.push(kind);
    if (kind === undefined && texts[at] !== '' && cells.length > 0 && mostlyHold(['address'], cells))
      open.push(at);
  }
  const [unnamed] = open;
  if (unnamed !== undefined && !kinds.includes('email')) kinds[unnamed] = 'email';
  return kinds;
}

/** A column of a known kind. */
export interface KnownColumn {
  /** 0-based. */
  readonly at: number;
  /** Its heading as it is written in the sheet. */
  readonly heading: string;
}

/** The leftmost column of each kind. */
export type KnownColumns = ReadonlyMap<HeaderKind, KnownColumn>;

/** Finds the columns that are known, by their headings and by what they hold. @param kinds of the columns, where they are known already */
export function knownColumns(headings: Row, rows: Cells, kinds = columnKinds(headings, rows)): KnownColumns {
  const found = new Map<HeaderKind, KnownColumn>();
  kinds.forEach((kind, at) => {
    if (kind !== undefined && !found.has(kind)) found.set(kind, { at, heading: undatedText(headings[at]) });
  });
  return found;
}
