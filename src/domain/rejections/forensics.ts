import { isUnreadable } from '../definition/condition';
import { type Clause, clausesOf, type Definition, scoringOnly, testsOf } from '../definition/definition';
import { missingFields } from '../definition/field';
import type { Stamp } from '../hand-over/stamp';
import { holds } from '../scoring/plan';
import { prepare, type Scorer } from '../scoring/scorer';
import type { Cells, Row } from '../values/cell';
import { toPoints } from '../values/hundredths';
import { splitList } from '../values/list';
import { normalize } from '../values/text';
import type { Reason } from './reason';

/** What a rejection shows to be at fault, by the version at the hand-over. */
export type Verdict =
  /** The lead met what the reason contradicts: the definition asks for the wrong thing, or for too little. */
  | 'definition'
  /** It never met the definition. */
  | 'hand-over'
  /** What the reason speaks of was blank or could not be read. */
  | 'data'
  /** It met the definition then, and does not now. */
  | 'timing'
  /** Handed over below the threshold by chance: nobody's fault. */
  | 'sample'
  /** The sheet does not tell. */
  | 'open';

/** One rejected lead, held against the version by which it was handed over. */
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

interface Input {
  /** The team's columns. */
  readonly headers: Row;
  readonly rows: Cells;
  readonly stamps: readonly Stamp[];
  readonly reasons: readonly Reason[];
  /** The signed versions by which leads were handed over. */
  readonly versions: ReadonlyMap<number, Definition>;
}

/** Judges every rejected lead, in the sheet's order. */
export function judgeRejections({ headers, rows, stamps, reasons, versions }: Input): Rejection[] {
  const courts = new Map<number, Court | null>();
  const courtOf = (version: number) => {
    const known = courts.get(version);
    if (known !== undefined) return known;
    const definition = versions.get(version);
    const court = definition === undefined ? null : openCourt(definition, headers);
    courts.set(version, court);
    return court;
  };
  const named = new Map(reasons.map((reason) => [normalize(reason.name), reason]));
  return stamps.flatMap((stamp, row): Rejection[] => {
    if (stamp.decision !== 'rejected') return [];
    const { reason, version } = stamp;
    const told = { row, reason, version };
    const open = { ...told, verdict: 'open' as const, criteria: [], fields: [] };
    if (stamp.sample) return [{ ...open, verdict: 'sample' }];
    // Nobody checked a lead that stands there without a version.
    if (version === null) return [{ ...open, verdict: stamp.handedOver === null ? 'open' : 'hand-over' }];
    const court = courtOf(version);
    if (court === null) return [open];
    return [{ ...told, ...court.judge(rows[row] ?? [], stamp, named.get(normalize(reason)) ?? null) }];
  });
}

/** A version bound to the headers. */
interface Court {
  judge(row: Row, stamp: Stamp, reason: Reason | null): Pick<Rejection, 'verdict' | 'criteria' | 'fields'>;
}

/** Null for a version with fields that the headers lack now. */
function openCourt(definition: Definition, headers: Row): Court | null {
  if (missingFields(scoringOnly(definition), headers).length > 0) return null;
  const then = prepare(scoringOnly(definition), headers);
  const { locate } = then;
  const { calendar } = definition;
  const onDay = new Map<number, Scorer>();
  /** By the same version as it reads on the day of the decision. */
  const laterScorer = ({ decidedOn }: Stamp): Scorer => {
    const day = decidedOn === null || calendar === null ? null : calendar(decidedOn);
    if (day === null || definition.asOf === null || day <= definition.asOf) return then;
    const known = onDay.get(day) ?? prepare({ ...scoringOnly(definition), asOf: day }, headers);
    onDay.set(day, known);
    return known;
  };
  const handOverMinimum = lowestScore(definition);

  return {
    judge(row, stamp, reason) {
      const contradicted = clausesNamed(definition, reason);
      const names = contradicted.map(({ name }) => name);
      const score = then.score(row);
      const later = laterScorer(stamp);
      const metThen =
        score.ready || (stamp.scoreThen !== null && wasEnough(stamp.scoreThen, handOverMinimum));
      if (!metThen || (!score.ready && stamp.scoreThen === toPoints(score.score) && !enough(score.score)))
        return { verdict: 'hand-over', criteria: [], fields: [] };

      const looked =
        contradicted.length > 0 || reason?.kind !== 'data' ? contradicted : clausesOf(definition);
      const lacking = looked
        .filter((clause) => !isMet(then, clause, row))
        .flatMap((clause) => blanksIn(clause, row));
      if (lacking.length > 0) return { verdict: 'data', criteria: names, fields: [...new Set(lacking)] };

      const isGone =
        contradicted.length > 0
          ? contradicted.some((clause) => isMet(then, clause, row) && !isMet(later, clause, row))
          : !later.score(row).ready;
      if (isGone || !score.ready) return { verdict: 'timing', criteria: names, fields: [] };
      if (contradicted.length > 0) return { verdict: 'definition', criteria: names, fields: [] };
      return {
        verdict: reason === null || reason.kind === 'other' ? 'open' : reason.kind,
        criteria: [],
        fields: [],
      };
    },
  };

  function enough(score: number): boolean {
    return wasEnough(toPoints(score), handOverMinimum);
  }

  /** The columns that a clause reads and this row leaves blank, or fills with what can't be read. */
  function blanksIn(clause: Clause, row: Row): string[] {
    return testsOf(clause).flatMap(({ field, condition }) => {
      const reading = then.reading(row, locate(field) ?? -1);
      return reading.blank || isUnreadable(reading, condition.needs) ? [field] : [];
    });
  }
}

function wasEnough(points: number, minimum: number | null): boolean {
  return minimum === null || points >= minimum;
}

/** The lowest score, in points, of a grade that is handed over; null where the score alone does not tell. */
function lowestScore({ scales, handOver }: Definition): number | null {
  const [only] = scales;
  const wanted = handOver[0];
  if (only === undefined || wanted === undefined || only.group !== '') return null;
  const grade = only.grades.find(({ name }) => normalize(name) === normalize(wanted.name));
  return grade === undefined || grade.minimum === null ? null : toPoints(grade.minimum);
}

/** The clauses of a version that a reason contradicts. */
function clausesNamed(definition: Definition, reason: Reason | null): Clause[] {
  const names = splitList(reason?.contradicts ?? '').map(normalize);
  return clausesOf(definition).filter(({ name }) => names.includes(normalize(name)));
}

/** True when a lead is as the clause wants it: a Knock-out wants not to hold. */
function isMet({ plans, reading }: Scorer, clause: Clause, row: Row): boolean {
  const planned = [...plans.criteria, ...plans.required, ...plans.knockOuts].find(
    (one) => one.clause === clause,
  );
  const isHeld = planned !== undefined && holds(planned, (column) => reading(row, column));
  return plans.knockOuts.some((one) => one.clause === clause) ? !isHeld : isHeld;
}

/** Something at fault, in how many rejections, and in which. */
export interface FaultCount {
  readonly count: number;
  /** 0-based rows. */
  readonly rows: readonly number[];
}

/** All rejections, by what they show. */
export interface RejectionSum {
  readonly total: number;
  readonly byVerdict: Readonly<Record<Verdict, number>>;
  /** The most frequent first. */
  readonly definitionFaults: readonly (FaultCount & {
    readonly criterion: string;
    readonly reasons: readonly { readonly reason: string; readonly count: number }[];
  })[];
  readonly dataFaults: readonly (FaultCount & { readonly field: string })[];
}

export function sumRejections(rejections: readonly Rejection[]): RejectionSum {
  const byVerdict = { definition: 0, 'hand-over': 0, data: 0, timing: 0, sample: 0, open: 0 };
  for (const { verdict } of rejections) byVerdict[verdict]++;
  const of = (verdict: Verdict) => rejections.filter((one) => one.verdict === verdict);
  const definitionFaults = tally(of('definition'), ({ criteria }) => criteria).map(([criterion, found]) => ({
    criterion,
    ...counted(found),
    reasons: tally(found, ({ reason }) => [reason]).map(([reason, those]) => ({
      reason,
      count: those.length,
    })),
  }));
  const dataFaults = tally(of('data'), ({ fields }) => fields).map(([field, found]) => ({
    field,
    ...counted(found),
  }));
  return { total: rejections.length, byVerdict, definitionFaults, dataFaults };
}

function counted(found: readonly Rejection[]): FaultCount {
  return { count: found.length, rows: found.map(({ row }) => row) };
}

/** The rejections by each of their keys, the most frequent key first. */
function tally(
  rejections: readonly Rejection[],
  keysOf: (rejection: Rejection) => readonly string[],
): [string, Rejection[]][] {
  const found = new Map<string, Rejection[]>();
  for (const rejection of rejections)
    for (const key of keysOf(rejection)) found.set(key, [...(found.get(key) ?? []), rejection]);
  return [...found].sort(([, one], [, other]) => other.length - one.length);
}
