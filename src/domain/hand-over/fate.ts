import { headedColumns, type Outcome } from '../leads/outcome';
import type { Row } from '../values/cell';
import type { Calendar, Day } from '../values/day';
import type { TakenColumn } from './answer-word';
import { type HandOverPlaces, handOverReader } from './hand-over-record';

/**
 * Reads what became of a lead. The hand-over's columns come first; of a column that was taken, the words count to which the team gave
 * a meaning. Where these say nothing, the other columns whose headings are known are read: words
 * before a cell that is only filled in.
 * @param headers the whole header row
 * @param places where the hand-over's columns stand in the header row (0-based), LeadPact's own and taken ones
 * @param calendar of the sheet
 * @param today a date after it tells nothing
 */
export function fateReader(
  headers: Row,
  places: HandOverPlaces,
  taken: readonly TakenColumn[],
  calendar: Calendar,
  today: Day,
): (row: Row) => Outcome {
  const recordOf = handOverReader(places, taken, calendar);
  const ours = new Set(Object.values(places));
  const others = headedColumns(headers.map((cell, at) => (ours.has(at) ? '' : cell)));
  return (row) => {
    const record = recordOf(row);
    const decision = record.decision ?? others.decision(row);
    const filled = others.filled(row, calendar, today);
    // Why deals are lost is told of rejected leads too.
    const isRejection = filled === 'lost' && decision === 'rejected';
    const told = record.outcome ?? others.outcome(row) ?? (isRejection ? null : filled);
    const outcome = told === 'open' ? null : told;
    const known = { decision, outcome };
    const isUnwanted = outcome === 'lost' || (decision === 'rejected' && outcome === null);
    const given = outcome === 'lost' ? '' : record.reason;
    const reason = isUnwanted ? given || others.reason(row, known, calendar) || record.reason : '';
    return { ...known, reason };
  };
}
