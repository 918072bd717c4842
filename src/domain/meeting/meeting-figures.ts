import { invoke } from '../notation/formula-text';
import { formula } from '../summary/section';
import { type Conditions, count, countOverdue } from '../summary/summary-formula';
import type { MeetingRow } from './meeting-section';
import { MEETING_WORDS, type Side } from './meeting-words';

/** Where a meeting's own dates stand: its first row is the tab's first when it is made. */
const SINCE_CELL = 'B2';
const DAY_CELL = 'B3';

/**
 * What was handed over and answered, in the period and in all, as formulas. Decisions count by *Decided on*, or where that is lacking by
 * *Handed over on*.
 * @param isFirst true for a meeting that looks at all there is up to its day
 * @param overdueBefore as in `figuresAt`
 */
export function figureRows(
  on: Conditions,
  isFirst: boolean,
  overdueBefore: string | null,
  side: Side,
): MeetingRow[] {
  const within = (column: 'handedOver' | 'decidedOn') => {
    const end = `(${on.range(column)}<${DAY_CELL}+1)`;
    return isFirst ? `${on.isDate(column)}*${end}` : `${on.since(column, SINCE_CELL)}*${end}`;
  };
  const handed = within('handedOver');
  const decided = `((${within('decidedOn')})+(1-${on.isDate('decidedOn')})*(${handed}))`;
  return [
    [
      MEETING_WORDS.handedOver[side],
      formula(count(handed)),
      formula(invoke('COUNT', on.range('handedOver'))),
    ],
    ...(['accepted', 'rejected'] as const).map((answer) => [
      MEETING_WORDS[answer][side],
      formula(count(on.handed, on[answer], decided)),
      formula(count(on.handed, on[answer])),
    ]),
    [MEETING_WORDS.undecided[side], formula(count(handed, on.waits)), formula(count(on.waits))],
    ...(overdueBefore === null
      ? []
      : [[MEETING_WORDS.overdue[side], '', formula(countOverdue(on, overdueBefore))]]),
    [
      MEETING_WORDS.endedUnanswered[side],
      formula(count(handed, on.endedUnanswered)),
      formula(count(on.endedUnanswered)),
    ],
  ];
}
