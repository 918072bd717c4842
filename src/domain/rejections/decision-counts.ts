import type { HandOverRecord } from '../hand-over/hand-over-record';
import { hasEndedUnanswered, isWaiting } from '../hand-over/waiting';

/** What Sales answered to the leads that were handed over: the other four make up all of them. */
export interface DecisionCounts {
  readonly handedOver: number;
  readonly accepted: number;
  readonly rejected: number;
  /** Those that wait for an answer. */
  readonly undecided: number;
  /** Those that were won or lost without an answer. */
  readonly endedUnanswered: number;
}

/** Counts the leads that bear a date of hand-over; a decision that can't be read is none. */
export function countDecisions(records: readonly HandOverRecord[]): DecisionCounts {
  const handed = records.filter(({ handedOver }) => handedOver !== null);
  const count = (wanted: HandOverRecord['decision']) =>
    handed.filter(({ decision }) => decision === wanted).length;
  return {
    handedOver: handed.length,
    accepted: count('accepted'),
    rejected: count('rejected'),
    undecided: records.filter(isWaiting).length,
    endedUnanswered: records.filter(hasEndedUnanswered).length,
  };
}
