import type { HandOverRecord } from '../../domain/hand-over/hand-over-record';
import { isDue, stageOf } from '../../domain/hand-over/stage';
import { hasEndedUnanswered } from '../../domain/hand-over/waiting';
import type { Outcome } from '../../domain/leads/outcome';
import { type Calendar, formatDay, readDayText } from '../../domain/values/day';
import type { Messages } from '../messages/messages';

/** A lead, and by what it is judged. */
export interface Standing {
  readonly record: HandOverRecord;
  /** What became of it, by the hand-over's columns and the team's own. */
  readonly outcome: Outcome;
  /** Whether leads can be handed over at all: the columns are there, and the version in force is signed. */
  readonly isPossible: boolean;
  /** Whether it meets the version in force. */
  readonly meets: boolean;
  /** Of the sheet. */
  readonly calendar: Calendar;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/**
 * Says how far the hand-over of a lead has come: when it was handed over, by which version, what Sales answered, whose it is, and whether
 * it can be handed over now. Nothing is said of a lead that was never handed over and can't be.
 */
export function sayStand(standing: Standing, m: Messages['lead'], answer: Messages['answer']): string[] {
  const { record, outcome, isPossible, meets, calendar, today } = standing;
  const { handedOver, version, decided, owner, recycleOn } = record;
  const stage = stageOf(record, outcome, calendar, readDayText(today) ?? 0);
  const isReady = isPossible && meets && isDue(stage);
  const owned = owner === '' ? [] : [answer.owner(owner)];
  if (handedOver === null) {
    const told = stage === 'settled' ? m.settled : m.canBeHandedOver;
    return isReady || stage === 'settled' ? [told, ...owned] : owned;
  }
  const day = formatDay(calendar(handedOver));
  return [
    version === null ? m.handedOverOn(day) : m.handedOver(day, version),
    decided || (hasEndedUnanswered(record) ? m.endedUnanswered : m.undecided),
    ...owned,
    ...(stage === 'waiting' && recycleOn !== null ? [m.comesUpOn(formatDay(calendar(recycleOn)))] : []),
    ...(isReady ? [m.canBeAgain] : []),
  ];
}
