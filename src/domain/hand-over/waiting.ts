import type { Owner } from '../definition/definition';
import type { Calendar, Day } from '../values/day';
import { normalize } from '../values/text';
import type { HandOverRecord } from './hand-over-record';

type Answered = Pick<HandOverRecord, 'handedOver' | 'decision' | 'outcome'>;

/** True for a lead that was handed over, has no decision, and was neither won nor lost: Sales has to answer it. */
export function isWaiting({ handedOver, decision, outcome }: Answered): boolean {
  return handedOver !== null && decision === null && !isFinal(outcome);
}

/** True for a lead that was handed over, and was won or lost without a decision: nobody has to answer it any more. */
export function hasEndedUnanswered({ handedOver, decision, outcome }: Answered): boolean {
  return handedOver !== null && decision === null && isFinal(outcome);
}

function isFinal(outcome: HandOverRecord['outcome']): boolean {
  return outcome === 'won' || outcome === 'lost';
}

/** The leads that Sales has to answer. */
export interface WaitingLeads {
  /** 0-based rows of the leads that were handed over and wait for a decision, the longest waiting first. */
  readonly rows: readonly number[];
  /** How many of them are overdue: the first ones. */
  readonly overdue: number;
}

/** @param overdueBefore the day before which an undecided lead was handed over that is overdue; null for never */
export function listWaiting(
  records: readonly HandOverRecord[],
  calendar: Calendar,
  overdueBefore: Day | null,
): WaitingLeads {
  const waiting = records.flatMap((record, row) =>
    record.handedOver === null || !isWaiting(record) ? [] : [{ row, handedOver: record.handedOver }],
  );
  // Equal ones stay in the sheet's order.
  waiting.sort((one, other) => one.handedOver.getTime() - other.handedOver.getTime());
  const isOverdue = ({ handedOver }: { readonly handedOver: Date }) =>
    overdueBefore !== null && calendar(handedOver) < overdueBefore;
  return { rows: waiting.map(({ row }) => row), overdue: waiting.filter(isOverdue).length };
}

/** The normalised owners by which somebody's leads are known: the address, and the names of the Owner rows whose Note has it. */
export function ownNames(owners: readonly Owner[], user: string): ReadonlySet<string> {
  const address = normalize(user);
  if (address === '') return new Set();
  const noted = owners.filter(({ note }) =>
    normalize(note)
      .split(/[\s,;、<>()]/)
      .includes(address),
  );
  return new Set([address, ...noted.map(({ name }) => normalize(name))]);
}

/** 0-based rows of the leads that somebody answered in the sidebar on a day, the last one first. */
export function answeredOn(
  records: readonly HandOverRecord[],
  user: string,
  day: Day,
  calendar: Calendar,
): number[] {
  const address = normalize(user);
  const answered = records.flatMap(({ handedOver, decision, decidedOn, decidedBy }, row) =>
    handedOver !== null &&
    decision !== null &&
    decidedOn !== null &&
    address !== '' &&
    normalize(decidedBy) === address &&
    calendar(decidedOn) === day
      ? [{ row, decidedOn }]
      : [],
  );
  answered.sort((one, other) => other.decidedOn.getTime() - one.decidedOn.getTime());
  return answered.map(({ row }) => row);
}

/** How many leads wait for an answer: all of them, the overdue ones, and those of one person. */
export interface WaitingCounts {
  readonly all: number;
  readonly overdue: number;
  readonly own: number;
}

/** @param own the normalised owners by which somebody's leads are known */
export function countWaiting(
  records: readonly HandOverRecord[],
  { rows, overdue }: WaitingLeads,
  own: ReadonlySet<string>,
): WaitingCounts {
  const isOwn = (row: number) => own.has(normalize(records[row]?.owner ?? ''));
  return { all: rows.length, overdue, own: rows.filter(isOwn).length };
}
