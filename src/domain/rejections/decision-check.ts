import type { TakenColumn } from '../hand-over/answer-word';
import type { HandOverColumn } from '../hand-over/hand-over-column';
import type { HandOverPlaces, HandOverRecord } from '../hand-over/hand-over-record';
import { isWaiting } from '../hand-over/waiting';
import type { Cell, Cells } from '../values/cell';
import type { Calendar, Day } from '../values/day';
import { textOf } from '../values/reading';
import { isBlank, normalize } from '../values/text';
import type { Reason } from './reason';

/** Something in the columns of the hand-over that somebody should put right. */
export interface DecisionFinding {
  /** 0-based. */
  readonly row: number;
  readonly kind:
    | 'unknown decision'
    | 'unknown reason'
    | 'no reason'
    | 'note needed'
    | 'no date'
    | 'date unreadable'
    | 'not handed over'
    | 'unknown outcome'
    | 'overdue';
  /** What stands in the cell; '' for nothing. */
  readonly found: string;
}

/** What the columns of the hand-over hold, and what is read of them. */
interface Decided {
  /** The cells of the hand-over's columns, and where each column stands in them. */
  readonly cells: Cells;
  readonly places: HandOverPlaces;
  /** The team's own columns that are taken: their values may say more than LeadPact counts. */
  readonly taken: readonly TakenColumn[];
  /** By row. */
  readonly records: readonly HandOverRecord[];
  readonly reasons: readonly Reason[];
}

/** One lead as the checks look at it. */
interface CheckedLead {
  readonly record: HandOverRecord;
  /** The reason of its rejection; undefined for a lead that isn't rejected and for a reason that isn't known. */
  readonly reason: Reason | undefined;
  /** The day of its hand-over, if it waits for a decision; else null. */
  readonly waitingSince: Day | null;
  cell(column: HandOverColumn): Cell;
  text(column: HandOverColumn): string;
}

/** What the checks know beside the lead. */
interface Circumstances {
  /** True for a column of the hand-over that LeadPact made itself. */
  isOwn(column: HandOverColumn): boolean;
  readonly overdueBefore: Day | null;
}

interface Check {
  readonly kind: DecisionFinding['kind'];
  /** What stands in the cell that has to be put right; null where all is well. */
  find(lead: CheckedLead, circumstances: Circumstances): string | null;
}

const isRejected = ({ record }: CheckedLead) => record.decision === 'rejected';

const checkDate = (column: HandOverColumn): Check => ({
  kind: 'date unreadable',
  find: ({ cell, text }) => (text(column) !== '' && !(cell(column) instanceof Date) ? text(column) : null),
});

/** What is looked for in each lead, in the order in which the findings of a lead are listed. */
const CHECKS: readonly Check[] = [
  {
    kind: 'unknown decision',
    find: ({ record: { decision, decided } }, { isOwn }) =>
      isOwn('decision') && decided !== '' && decision === null ? decided : null,
  },
  {
    kind: 'not handed over',
    find: ({ record: { decision, decided }, cell }) =>
      decision !== null && isBlank(cell('handedOver')) ? decided : null,
  },
  {
    kind: 'no reason',
    find: (lead) => (isRejected(lead) && lead.record.reason === '' ? '' : null),
  },
  {
    kind: 'unknown reason',
    find: (lead) =>
      isRejected(lead) && lead.record.reason !== '' && lead.reason === undefined ? lead.record.reason : null,
  },
  {
    kind: 'note needed',
    find: ({ record: { reason: written, note }, reason }) =>
      reason?.noteNeeded === true && note === '' ? written : null,
  },
  {
    kind: 'no date',
    find: ({ record: { decision }, cell }) => (decision !== null && isBlank(cell('decidedOn')) ? '' : null),
  },
  checkDate('handedOver'),
  checkDate('decidedOn'),
  checkDate('recycleOn'),
  {
    kind: 'unknown outcome',
    find: ({ record: { outcome }, text }, { isOwn }) =>
      isOwn('outcome') && outcome === null && text('outcome') !== '' ? text('outcome') : null,
  },
  {
    kind: 'overdue',
    find: ({ waitingSince }, { overdueBefore }) =>
      waitingSince !== null && overdueBefore !== null && waitingSince < overdueBefore ? '' : null,
  },
];

/**
 * Finds what pasting and typing left in the columns of the hand-over: a dropdown doesn't keep everything out.
 * @param overdueBefore the day before which an undecided lead was handed over that is overdue; null for never
 * @param calendar of the sheet, whose dates the records hold
 */
export function checkDecisions(
  { cells, places, taken, records, reasons }: Decided,
  overdueBefore: Day | null,
  calendar: Calendar,
): DecisionFinding[] {
  const circumstances = {
    isOwn: (column: HandOverColumn) => taken.every((one) => one.column !== column),
    overdueBefore,
  };
  const byName = new Map(reasons.map((reason) => [normalize(reason.name), reason]));
  return records.flatMap((record, row) => {
    const cell = (column: HandOverColumn): Cell => cells[row]?.[places[column] ?? -1];
    const lead: CheckedLead = {
      record,
      reason: record.decision === 'rejected' ? byName.get(normalize(record.reason)) : undefined,
      waitingSince: waitingSince(record, calendar),
      cell,
      text: (column) => textOf(cell(column), calendar),
    };
    return CHECKS.flatMap(({ kind, find }) => {
      const found = find(lead, circumstances);
      return found === null ? [] : [{ row, kind, found }];
    });
  });
}

function waitingSince(record: HandOverRecord, calendar: Calendar): Day | null {
  const { handedOver } = record;
  return handedOver === null || !isWaiting(record) ? null : calendar(handedOver);
}
