import { type Definition, scoringOnly } from '../definition/definition';
import { missingFields } from '../definition/field';
import { type Outcome, outcomeReader } from '../leads/outcome';
import { prepare } from '../scoring/scorer';
import type { Cells, Row } from '../values/cell';
import { clip } from '../values/clip';
import { type GradeCount, tallyGrades } from './grade-tally';
import { type Found, SHOWN, type Side, sideOf } from './moved-side';
import { findMovers } from './mover';

/** What putting a definition in the place of another does to the leads of a sheet: plain JSON. */
export interface Effect {
  readonly leads: number;
  /**
   * Fields of the definition before that the headers lack. Where there are some, or no definition was in force, there is
   * nothing to compare with: what stood before is null, every lead that is ready enters, and none leaves.
   */
  readonly lacking: readonly string[];
  readonly ready: readonly [before: number | null, after: number];
  readonly grades: readonly GradeCount[];
  readonly enter: Side;
  readonly leave: Side;
}

/** No more missing fields are told. */
const LACKING = 5;
/** In bytes of UTF-8, as JSON: what a document property holds, with some room for what stands beside it. */
const LARGEST = 8000;

/**
 * Compares two definitions on the leads of a sheet. So that the result can be stored, it tells fewer leads by name where they
 * would make it larger than 8 KB.
 * @param before null when none is in force
 * @param after one whose fields the headers all have (`missingFields` tells)
 * @param rows the leads; a blank row is none
 * @param outcomeOf reads what became of a lead; by the headers alone unless given
 */
export function effectOf(
  before: Definition | null,
  after: Definition,
  headers: Row,
  rows: Cells,
  outcomeOf: (row: Row) => Outcome = outcomeReader(headers),
): Effect {
  const lacking = before === null ? [] : missingFields(scoringOnly(before), headers);
  const old = before === null || lacking.length > 0 ? null : prepare(scoringOnly(before), headers);
  const now = prepare(scoringOnly(after), headers);
  const was = old?.scores(rows) ?? null;
  const is = now.scores(rows);

  const side = (enters: boolean): Side => {
    const found: Found[] = [];
    rows.forEach((cells, row) => {
      const before = was?.[row] ?? null;
      const after = is[row];
      if (after?.ready === enters && (before?.ready ?? false) !== enters)
        found.push({ row, cells, before, after, outcome: outcomeOf(cells) });
    });
    return sideOf(found, old && findMovers(old.definition, after, headers, found), headers);
  };
  const countReady = (scores: typeof is) => scores.filter((score) => score?.ready).length;
  return fitting({
    leads: is.filter((score) => score !== null).length,
    lacking: lacking.slice(0, LACKING).map(({ field }) => clip(field)),
    ready: [was && countReady(was), countReady(is)],
    grades: tallyGrades(old?.definition ?? null, after, was, is),
    enter: side(true),
    leave: side(false),
  });
}

/** The effect with as many leads told by name as there is room for. */
function fitting(effect: Effect): Effect {
  const first = (side: Side, most: number): Side => ({ ...side, shown: side.shown.slice(0, most) });
  for (let most = SHOWN; ; most--) {
    const fitted = {
      ...effect,
      enter: first(effect.enter, most),
      leave: first(effect.leave, most),
    };
    if (most === 0 || sizeOf(fitted) <= LARGEST) return fitted;
  }
}

/** The bytes of UTF-8 that it takes as JSON, or a few more. */
function sizeOf(effect: Effect): number {
  return JSON.stringify(effect).replace(/[\u0080-\uffff]/g, '###').length;
}
