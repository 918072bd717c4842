import { headedColumns, type Outcome } from '../leads/outcome';
import type { Row } from '../values/cell';
import type { TakenColumn } from './answer-word';
import { type StampPlaces, stampReader } from './stamp';

/**
 * Reads what became of a lead: from the hand-over's columns, in the words that they hold (for a column that was taken, those that
 * the team gave a meaning), and where these say nothing, from the other columns whose headings are known.
 * @param headers the whole header row
 * @param places where the hand-over's columns stand in it (0-based), own and taken ones
 */
export function fateReader(
  headers: Row,
  places: StampPlaces,
  taken: readonly TakenColumn[],
): (row: Row) => Outcome {
  const stampOf = stampReader(places, taken);
  const ours = new Set(Object.values(places));
  const others = headedColumns(headers.map((cell, at) => (ours.has(at) ? '' : cell)));
  return (row) => {
    const stamp = stampOf(row);
    const decision = stamp.decision ?? others.decision(row);
    const outcome = stamp.outcome === 'open' ? null : (stamp.outcome ?? others.outcome(row));
    const known = { decision, outcome };
    const isUnwanted = outcome === 'lost' || (decision === 'rejected' && outcome === null);
    const given = outcome === 'lost' ? '' : stamp.reason;
    const reason = isUnwanted ? given || others.reason(row, known) || stamp.reason : '';
    return { ...known, reason };
  };
}
