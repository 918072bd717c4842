import { headedColumns } from '../leads/outcome';
import type { Cells, Row } from '../values/cell';
import type { Calendar, Day } from '../values/day';
import { type Stage, stageOf } from './candidate';
import type { HandOverRecord } from './hand-over-record';

/** How far a lead has come that is handed over as soon as it meets the definition. */
const AVAILABLE: ReadonlySet<Stage> = new Set(['new', 'due again']);

/**
 * 0-based rows of the leads that can't be handed over today, whatever they score: they were handed over, are put back until a later day,
 * or have ended.
 * @param rows the team's columns
 * @param records by row
 * @param calendar of the sheet
 */
export function listUnavailable(
  headers: Row,
  rows: Cells,
  records: readonly HandOverRecord[],
  calendar: Calendar,
  today: Day,
): number[] {
  const own = headedColumns(headers);
  return records.flatMap((record, row) => {
    const cells = rows[row] ?? [];
    const known = { decision: own.decision(cells), outcome: own.outcome(cells) };
    return AVAILABLE.has(stageOf(record, known, calendar, today)) ? [] : [row];
  });
}
