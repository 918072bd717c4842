import { type Definition, scoringOnly } from '../definition/definition';
import { missingFields } from '../definition/field';
import { leadNamer } from '../leads/lead-name';
import type { Outcome } from '../leads/outcome';
import { prepare } from '../scoring/scorer';
import type { Cells, Row } from '../values/cell';
import { clip } from '../values/clip';
import { type GradeCount, tallyGrades } from './grade-tally';
import { findCauses } from './move-cause';
import { MAX_LISTED_LEADS, type MovedLead, type MovedLeads, sumMovedLeads } from './moved-leads';

/** What it does to the leads of a sheet to put a definition in the place of another one. It is plain JSON. */
export interface Effect {
  /** How many leads there are. */
  readonly leads: number;
  /**
   * The fields of the definition before that the headers lack, at most `MAX_LISTED_FIELDS`. Where there are some, or no definition was
   * in force, there is nothing to compare with: what stood before is null, every lead that is ready enters, and none leaves.
   */
  readonly lacking: readonly string[];
  /** How many leads meet each definition. */
  readonly ready: readonly [before: number | null, after: number];
  readonly grades: readonly GradeCount[];
  readonly enter: MovedLeads;
  readonly leave: MovedLeads;
}

/** At most 5 missing fields are listed. */
const MAX_LISTED_FIELDS = 5;
/** An effect has at most 8,000 bytes as JSON in UTF-8: a document property holds 9 KB, and other values stand beside the effect. */
const MAX_BYTES = 8000;

/**
 * Compares two definitions on the leads of a sheet. So that the result can be stored, it lists fewer leads where they would make it
 * larger than `MAX_BYTES`.
 * @param before null when none is in force
 * @param after a definition whose fields the headers all have (`missingFields` tells)
 * @param rows the leads; a blank row is no lead
 * @param outcomeAt reads what became of a lead, by its place among the rows
 */
export function effectOf(
  before: Definition | null,
  after: Definition,
  headers: Row,
  rows: Cells,
  outcomeAt: (at: number) => Outcome,
): Effect {
  const lacking = before === null ? [] : missingFields(scoringOnly(before), headers);
  const old = before === null || lacking.length > 0 ? null : prepare(scoringOnly(before), headers);
  const now = prepare(scoringOnly(after), headers);
  const was = old?.scores(rows) ?? null;
  const is = now.scores(rows);

  const nameOf = leadNamer(headers, rows);
  const side = (enters: boolean): MovedLeads => {
    const moved: MovedLead[] = [];
    rows.forEach((cells, row) => {
      const before = was?.[row] ?? null;
      const after = is[row];
      if (after?.ready === enters && (before?.ready ?? false) !== enters)
        moved.push({ row, cells, before, after, outcome: outcomeAt(row) });
    });
    return sumMovedLeads(moved, old && findCauses(old.definition, after, headers, moved), nameOf);
  };
  const countReady = (scores: typeof is) => scores.filter((score) => score?.ready).length;
  return fitting({
    leads: is.filter((score) => score !== null).length,
    lacking: lacking.slice(0, MAX_LISTED_FIELDS).map(({ field }) => clip(field)),
    ready: [was && countReady(was), countReady(is)],
    grades: tallyGrades(old?.definition ?? null, after, was, is),
    enter: side(true),
    leave: side(false),
  });
}

/** The effect with as many leads listed as there is room for. */
function fitting(effect: Effect): Effect {
  const first = (side: MovedLeads, most: number): MovedLeads => ({
    ...side,
    shown: side.shown.slice(0, most),
  });
  for (let most = MAX_LISTED_LEADS; ; most--) {
    const fitted = {
      ...effect,
      enter: first(effect.enter, most),
      leave: first(effect.leave, most),
    };
    if (most === 0 || sizeOf(fitted) <= MAX_BYTES) return fitted;
  }
}

/** The bytes that an effect takes as JSON in UTF-8, or a few more: every character beyond ASCII counts as three. */
function sizeOf(effect: Effect): number {
  return JSON.stringify(effect).replace(/[\u0080-\uffff]/g, '###').length;
}
