import type { HandOverRecord } from '../hand-over/hand-over-record';
import type { Calendar, Day } from '../values/day';

/**
 * The days that a meeting looks back on, the first and the last one included. The day of the last meeting is looked at again: what
 * happened after it would be told by neither otherwise.
 */
export interface Period {
  /** The day of the last meeting; null for the first meeting, which looks at all that there is. */
  readonly since: Day | null;
  /** The day of the meeting. */
  readonly day: Day;
}

/**
 * True for a lead whose decision falls into the period: by *Decided on*, or where that is lacking by *Handed over on*. A decision
 * without any date is told once, by the first meeting.
 */
export function isAnsweredIn(
  { since, day }: Period,
  { decision, decidedOn, handedOver }: HandOverRecord,
  calendar: Calendar,
): boolean {
  const moment = decidedOn ?? handedOver;
  if (decision === null) return false;
  if (moment === null) return since === null;
  const answered = calendar(moment);
  return answered <= day && (since === null || answered >= since);
}
