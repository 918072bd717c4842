import { isUnreadable } from '../definition/condition';
import { type Clause, clausesOf, type Definition, scoringOnly, testsOf } from '../definition/definition';
import { missingFields } from '../definition/field';
import type { HandOverRecord } from '../hand-over/hand-over-record';
import { lowestGradeHandedOver } from '../scoring/grading';
import { holds } from '../scoring/plan';
import { prepare, type Scorer } from '../scoring/scorer';
import type { Cells, Row } from '../values/cell';
import type { Day } from '../values/day';
import { toPoints } from '../values/hundredths';
import { splitList } from '../values/list';
import { normalize } from '../values/text';
import type { Reason } from './reason';

/** What a rejection shows to be at fault, by the version at the hand-over. */
export type Verdict =
  /** The lead met what the reason contradicts: the definition asks for the wrong thing, or for too little. */
  | 'definition'
  /** The lead never met the definition. */
  | 'hand-over'
  /** What the reason speaks of was blank or could not be read. */
  | 'data'
  /** The lead met the definition then, and does not now. */
  | 'timing'
  /** The lead was handed over below the threshold by chance: nobody is at fault. */
  | 'sample'
  /** The sheet does not tell. */
  | 'open';

/** One rejected lead, compared with the version by which it was handed over. */
export interface Rejection {
  /** 0-based. */
  readonly row: number;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly version: number | null;
  /** The criteria concerned, by their names in the version. */
  readonly criteria: readonly string[];
  /** The columns that are blank or can't be read, by their headers. */
  readonly fields: readonly string[];
}

/** What a rejection shows, without what the lead's record tells. */
type Finding = Pick<Rejection, 'verdict' | 'criteria' | 'fields'>;

interface Input {
  /** The team's columns. */
  readonly headers: Row;
  readonly rows: Cells;
  /** By row. */
  readonly records: readonly HandOverRecord[];
  readonly reasons: readonly Reason[];
  /** The signed versions by which leads were handed over. */
  readonly versions: ReadonlyMap<number, Definition>;
}

/** Judges every rejected lead, in the sheet's order. */
export function judgeRejections({ headers, rows, records, reasons, versions }: Input): Rejection[] {
  const judges = new Map<number, JudgeRejection | null>();
  const judgeOf = (version: number) => {
    const known = judges.get(version);
    if (known !== undefined) return known;
    const definition = versions.get(version);
    const judge = definition === undefined ? null : judgeBy(definition, headers);
    judges.set(version, judge);
    return judge;
  };
  const byName = new Map(reasons.map((reason) => [normalize(reason.name), reason]));
  return records.flatMap((record, row): Rejection[] => {
    if (record.decision !== 'rejected') return [];
    const { reason, version, handedOver } = record;
    const without = (verdict: Verdict) => [{ row, reason, version, verdict, criteria: [], fields: [] }];
    if (record.sample) return without('sample');
    // A lead that was handed over without a version was checked by nobody.
    if (version === null) return without(handedOver === null ? 'open' : 'hand-over');
    const judge = judgeOf(version);
    if (judge === null) return without('open');
    const finding = judge(rows[row] ?? [], record, byName.get(normalize(reason)) ?? null);
    return [{ row, reason, version, ...finding }];
  });
}

/** Judges one rejected lead by a version. */
type JudgeRejection = (row: Row, record: HandOverRecord, reason: Reason | null) => Finding;

/** Judges by a version; null for one with fields that the headers lack now. */
function judgeBy(definition: Definition, headers: Row): JudgeRejection | null {
  const scoring = scoringOnly(definition);
  if (missingFields(scoring, headers).length > 0) return null;
  const scorers = scorersByDay(scoring, headers);
  // Where there is no minimum, the score alone doesn't tell whether a lead is handed over.
  const minimum = lowestGradeHandedOver(definition)?.minimum ?? null;
  const isEnough = (points: number) => minimum === null || points >= toPoints(minimum);

  return (row, record, reason) => {
    const day = dayOfHandOver(scoring, record);
    if (day === undefined) return { verdict: 'open', criteria: [], fields: [] };
    const scorer = scorers(day);
    const { ready } = scorer.score(row);
    const { scoreThen } = record;
    if (!ready && (scoreThen === null || !isEnough(scoreThen)))
      return { verdict: 'hand-over', criteria: [], fields: [] };
    const contradicted = contradictedBy(reason, definition);
    const criteria = contradicted.map(({ name }) => name);

    const concerned =
      contradicted.length > 0 || reason?.kind !== 'data' ? contradicted : clausesOf(definition);
    const fields = concerned
      .filter((clause) => !isMet(scorer, clause, row))
      .flatMap((clause) => unreadFields(scorer, clause, row));
    if (fields.length > 0) return { verdict: 'data', criteria, fields: [...new Set(fields)] };

    const later = scorers(laterDay(scoring, record, day));
    const isGone =
      contradicted.length > 0
        ? contradicted.some((clause) => isMet(scorer, clause, row) && !isMet(later, clause, row))
        : !later.score(row).ready;
    if (isGone || !ready) return { verdict: 'timing', criteria, fields: [] };
    if (contradicted.length > 0) return { verdict: 'definition', criteria, fields: [] };
    const verdict = reason === null || reason.kind === 'other' ? 'open' : reason.kind;
    return { verdict, criteria: [], fields: [] };
  };
}

/**
 * The day from which a version counted ages when it handed a lead over: where its day moves by itself, that of the hand-over. Null
 * without an As of, undefined where nobody knows.
 */
function dayOfHandOver(
  { asOf, isEveryDay, calendar }: Definition,
  { handedOver }: HandOverRecord,
): Day | null | undefined {
  if (!isEveryDay) return asOf;
  return handedOver === null || calendar === null ? undefined : calendar(handedOver);
}

/** The day of the decision, where it is later than the one by which the lead was handed over; else that one. */
function laterDay({ calendar }: Definition, { decidedOn }: HandOverRecord, then: Day | null): Day | null {
  const day = decidedOn === null || calendar === null ? null : calendar(decidedOn);
  return day === null || then === null ? then : Math.max(day, then);
}

/** Gives the scorer of a version as it reads on a day, and each day's scorer once. */
function scorersByDay(definition: Definition, headers: Row): (day: Day | null) => Scorer {
  const scorers = new Map<Day | null, Scorer>();
  return (day) => {
    const known = scorers.get(day) ?? prepare({ ...definition, asOf: day }, headers);
    scorers.set(day, known);
    return known;
  };
}

/** The columns that a clause reads and that this row leaves blank, or fills with what can't be read. */
function unreadFields({ locate, reading: read }: Scorer, clause: Clause, row: Row): string[] {
  return testsOf(clause).flatMap(({ field, condition }) => {
    const reading = read(row, locate(field) ?? -1);
    return reading.blank || isUnreadable(reading, condition.needs) ? [field] : [];
  });
}

/** The clauses of a version that a reason contradicts. */
function contradictedBy(reason: Reason | null, definition: Definition): Clause[] {
  const names = splitList(reason?.contradicts ?? '').map(normalize);
  return clausesOf(definition).filter(({ name }) => names.includes(normalize(name)));
}

/** True where a lead is as the clause wants it: the tests of a Knock-out must not hold, those of any other clause must. */
function isMet({ plans, reading }: Scorer, clause: Clause, row: Row): boolean {
  const planned = [...plans.criteria, ...plans.required, ...plans.knockOuts].find(
    (one) => one.clause === clause,
  );
  const isHeld = planned !== undefined && holds(planned, (column) => reading(row, column));
  return plans.knockOuts.some((one) => one.clause === clause) ? !isHeld : isHeld;
}
