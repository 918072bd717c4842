import type { Cell, Row } from '../values/cell';
import type { Calendar } from '../values/day';
import type { Wording } from '../values/language';
import { textOf, writtenText } from '../values/reading';
import { isBlank } from '../values/text';
import { DECISION_WORDS, type Decision, RESULT_WORDS, type Result, type TakenColumn } from './answer-word';
import type { HandOverColumn } from './hand-over-column';

/** What the columns of the hand-over say of one lead. What is blank or can't be read is null or ''. */
export interface HandOverRecord {
  readonly handedOver: Date | null;
  readonly version: number | null;
  readonly scoreThen: number | null;
  readonly brief: string;
  readonly decision: Decision | null;
  /** The decision as it is written, also where it is no known one; '' for none. */
  readonly decided: string;
  readonly decidedOn: Date | null;
  /** The reason as it is written. */
  readonly reason: string;
  readonly note: string;
  readonly outcome: Result | null;
  /** True for a lead that was handed over below the threshold, by chance. */
  readonly sample: boolean;
  readonly recycleOn: Date | null;
  readonly earlier: string;
  /** Who takes the lead, as it is written. */
  readonly owner: string;
  /** The address of who decided in the sidebar. */
  readonly decidedBy: string;
}

/** Where the columns of the hand-over stand in a row (0-based). A column that the sheet lacks has no entry. */
export type HandOverPlaces = Readonly<Partial<Record<HandOverColumn, number>>>;

/**
 * Reads the columns of the hand-over, row by row. Words are compared as Sheets' own formulas and dropdowns do, without regard to case
 * and to nothing else, so that the Summary counts what is read here. A date counts where the cell holds a date, not a text.
 * @param calendar of the sheet
 */
export function handOverReader(
  places: HandOverPlaces,
  taken: readonly TakenColumn[],
  calendar: Calendar,
): (row: Row) => HandOverRecord {
  const decisionOf = wordReader(DECISION_WORDS, taken, 'decision', calendar);
  const resultOf = wordReader(RESULT_WORDS, taken, 'outcome', calendar);
  return (row) => {
    const cell = (column: HandOverColumn): Cell => row[places[column] ?? -1];
    const text = (column: HandOverColumn) => textOf(cell(column), calendar);
    const number = (column: HandOverColumn) => {
      const value = cell(column);
      return typeof value === 'number' ? value : null;
    };
    const date = (column: HandOverColumn) => {
      const value = cell(column);
      return value instanceof Date && !Number.isNaN(value.getTime()) ? value : null;
    };
    return {
      handedOver: date('handedOver'),
      version: number('version'),
      scoreThen: number('scoreThen'),
      brief: text('brief'),
      decision: decisionOf(cell('decision')),
      decided: text('decision'),
      decidedOn: date('decidedOn'),
      reason: text('reason'),
      note: text('note'),
      outcome: resultOf(cell('outcome')),
      sample: text('sample') !== '',
      recycleOn: date('recycleOn'),
      earlier: text('earlier'),
      owner: text('owner'),
      decidedBy: text('decidedBy'),
    };
  };
}

/**
 * Gives the words by which a column says each kind of answer: those of both languages, or the values of the team's column that is
 * taken in its place.
 */
export function wordsFor<K extends string>(
  words: Readonly<Record<K, Wording>>,
  taken: readonly TakenColumn[],
  column: TakenColumn['column'],
): (kind: K) => readonly string[] {
  const own = taken.find((one) => one.column === column);
  return (kind) =>
    own === undefined
      ? Object.values(words[kind])
      : Object.keys(own.words).filter((value) => own.words[value] === kind);
}

/** Reads a cell's word as one of the kinds; null for a blank cell and for any other word. */
function wordReader<K extends string>(
  words: Readonly<Record<K, Wording>>,
  taken: readonly TakenColumn[],
  column: TakenColumn['column'],
  calendar: Calendar,
): (cell: Cell) => K | null {
  const kinds = new Map<string, K>();
  const found = wordsFor(words, taken, column);
  for (const kind in words) for (const word of found(kind)) kinds.set(word.toLowerCase(), kind);
  return (cell) => (isBlank(cell) ? null : (kinds.get(writtenText(cell, calendar).toLowerCase()) ?? null));
}
