import type { Definition } from '../definition/definition';
import { scoringOnly } from '../definition/definition';
import { missingFields } from '../definition/field';
import type { HandOverRecord } from '../hand-over/hand-over-record';
import { listWaiting } from '../hand-over/waiting';
import { leadNamer } from '../leads/lead-name';
import type { Reason } from '../rejections/reason';
import { judgeRejections, type Rejection } from '../rejections/rejection';
import { overdueBefore } from '../service-level/deadline';
import type { Holidays } from '../service-level/working-day';
import type { Term } from '../terms/term';
import type { TermState } from '../terms/term-state';
import type { Cells } from '../values/cell';
import type { Calendar, Day } from '../values/day';
import { type Amendment, proposeAmendment } from './amendment';
import { isAnsweredIn, type Period } from './period';
import { type ThresholdSteps, type Tried, thresholdSteps } from './threshold-step';

/** All that a meeting is made from. */
export interface Meeting extends Tried, Period {
  /** By row. */
  readonly records: readonly HandOverRecord[];
  readonly reasons: readonly Reason[];
  readonly versions: ReadonlyMap<number, Definition>;
  /** The definition in force with its cells; null where there is none that can be read. */
  readonly inForce: { readonly definition: Definition; readonly cells: Cells } | null;
  readonly terms: readonly (Term & { readonly state: TermState })[];
  readonly holidays: Holidays;
  /** Of the sheet. */
  readonly calendar: Calendar;
}

/** A lead that waits for its decision longer than was agreed. */
export interface LateLead {
  readonly name: string;
  readonly owner: string;
  readonly handedOver: Day;
}

/** What a meeting looks at beside the figures, which are formulas. */
export interface MeetingFindings {
  /** The longest waiting first; null without a Service level. */
  readonly late: readonly LateLead[] | null;
  /** The rejections of the period. */
  readonly rejections: readonly Rejection[];
  readonly disputed: readonly Term[];
  /** How many terms have no meaning that both agreed to, without those in dispute. */
  readonly openTerms: number;
  /** Null where no single threshold decides, or the leads can't be scored. */
  readonly steps: ThresholdSteps | null;
  readonly amendment: Amendment | null;
  nameOf(row: number): string;
}

/** Finds what the two departments have to speak of. */
export function findTopics(meeting: Meeting): MeetingFindings {
  const { headers, rows, records, terms, inForce, calendar } = meeting;
  const rejections = judgeRejections(meeting).filter(({ row }) => {
    const record = records[row];
    return record !== undefined && isAnsweredIn(meeting, record, calendar);
  });
  const definition = inForce?.definition ?? null;
  const isScored = definition !== null && missingFields(scoringOnly(definition), headers).length === 0;
  const steps = isScored ? thresholdSteps(definition, meeting) : null;
  const amendment =
    isScored && inForce !== null
      ? proposeAmendment({ ...inForce, today: meeting.day, tried: meeting, rejections, steps })
      : null;
  const namer = leadNamer(headers, rows);
  const nameOf = (row: number) => namer(rows[row] ?? []);
  return {
    late: lateLeads(meeting, nameOf),
    rejections,
    disputed: terms.filter(({ state }) => state === 'disputed'),
    openTerms: terms.filter(({ state }) => state === 'open').length,
    steps,
    amendment,
    nameOf,
  };
}

function lateLeads(
  { inForce, day, holidays, records, calendar }: Meeting,
  nameOf: (row: number) => string,
): LateLead[] | null {
  const [level] = inForce?.definition.serviceLevels ?? [];
  if (level === undefined) return null;
  const { rows, overdue } = listWaiting(records, calendar, overdueBefore(level, day, holidays));
  return rows.slice(0, overdue).flatMap((row) => {
    const { owner = '', handedOver = null } = records[row] ?? {};
    return handedOver === null ? [] : [{ name: nameOf(row), owner, handedOver: calendar(handedOver) }];
  });
}
