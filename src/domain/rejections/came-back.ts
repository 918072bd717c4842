import type { HandOverRecord } from '../hand-over/hand-over-record';
import type { Calendar } from '../values/day';
import type { Rejection } from './rejection';
import { sumRejections } from './rejection-sum';

/** What Sales answered since a moment. */
export interface CameBack {
  readonly accepted: number;
  readonly rejected: number;
  /** The criteria that rejected leads met and were rejected for, the most frequent first. */
  readonly criteria: readonly { readonly criterion: string; readonly count: number }[];
}

/** True for a date that was typed without a time of day: it stands for the whole day. */
function isWholeDay(date: Date, calendar: Calendar): boolean {
  return calendar(new Date(date.getTime() - 1)) < calendar(date);
}

/**
 * Counts what Sales answered since a moment: by *Decided on*, or where that is lacking by *Handed over on*.
 * @param records by row
 * @param calendar of the sheet
 */
export function cameBackSince(
  since: Date,
  records: readonly HandOverRecord[],
  rejections: readonly Rejection[],
  calendar: Calendar,
): CameBack {
  const isSince = ({ decidedOn, handedOver }: HandOverRecord) => {
    const moment = decidedOn ?? handedOver;
    if (moment === null) return false;
    return moment >= since || (isWholeDay(moment, calendar) && calendar(moment) >= calendar(since));
  };
  const answered = records.filter(isSince);
  const own = rejections.filter(({ row }) => {
    const record = records[row];
    return record !== undefined && isSince(record);
  });
  const count = (wanted: HandOverRecord['decision']) =>
    answered.filter(({ decision }) => decision === wanted).length;
  return {
    accepted: count('accepted'),
    rejected: count('rejected'),
    criteria: sumRejections(own).definitionFaults.map(({ criterion, count }) => ({ criterion, count })),
  };
}
