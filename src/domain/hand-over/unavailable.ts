import type { Outcome } from '../leads/outcome';
import type { Calendar, Day } from '../values/day';
import type { HandOverRecord } from './hand-over-record';
import { isDue, stageOf } from './stage';

/**
 * 0-based rows of the leads that can't be handed over today, whatever they score: they were handed over, are put back until a later day,
 * or have ended.
 * @param records by row, as are the outcomes
 * @param outcomes what became of each lead, as `fateReader` reads it
 * @param calendar of the sheet
 */
export function listUnavailable(
  records: readonly HandOverRecord[],
  outcomes: readonly Outcome[],
  calendar: Calendar,
  today: Day,
): number[] {
  return records.flatMap((record, row) => {
    const outcome = outcomes[row];
    return outcome !== undefined && isDue(stageOf(record, outcome, calendar, today)) ? [] : [row];
  });
}
