import type { TakenColumn } from '../hand-over/answer-word';
import type { HandOverColumn } from '../hand-over/hand-over-column';
import type { Stamp, StampPlaces } from '../hand-over/stamp';
import type { Cell, Cells } from '../values/cell';
import { type Calendar, readDayText } from '../values/day';
import { writtenText } from '../values/reading';
import { isBlank, normalize, trim } from '../values/text';
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
  /** What stands there; '' for nothing. */
  readonly found: string;
}

const DATES = ['handedOver', 'decidedOn', 'recycleOn'] as const satisfies readonly HandOverColumn[];

/** What the columns hold, and what is read of them. */
interface Decided {
  /** The hand-over's columns, and where each stands in them. */
  readonly cells: Cells;
  readonly places: StampPlaces;
  /** The team's own columns say more than is counted. */
  readonly taken: readonly TakenColumn[];
  readonly stamps: readonly Stamp[];
  readonly reasons: readonly Reason[];
}

/**
 * Finds what pasting and typing left in the columns: dropdowns can be got round.
 * @param serviceDays after which a lead without a decision is overdue; null for never
 * @param calendar of the sheet, whose dates the stamps are
 * @param today `YYYY-MM-DD`
 */
export function checkDecisions(
  { cells, places, taken, stamps, reasons }: Decided,
  serviceDays: number | null,
  calendar: Calendar,
  today: string,
): DecisionFinding[] {
  const isOwn = (column: HandOverColumn) => taken.every((one) => one.column !== column);
  const named = new Map(reasons.map((reason) => [normalize(reason.name), reason]));
  const day = readDayText(today) ?? 0;
  return stamps.flatMap((stamp, row) => {
    const cell = (column: HandOverColumn): Cell => cells[row]?.[places[column] ?? -1];
    const text = (column: HandOverColumn) =>
      isBlank(cell(column)) ? '' : trim(writtenText(cell(column), null));
    const { decision, decided, handedOver, reason, note, outcome } = stamp;
    const found: DecisionFinding[] = [];
    const add = (kind: DecisionFinding['kind'], what = '') => found.push({ row, kind, found: what });
    if (isOwn('decision') && decided !== '' && decision === null) add('unknown decision', decided);
    if (decision !== null && handedOver === null && isBlank(cell('handedOver')))
      add('not handed over', decided);
    if (decision === 'rejected') {
      const known = named.get(normalize(reason));
      if (reason === '') add('no reason');
      else if (known === undefined) add('unknown reason', reason);
      else if (known.noteNeeded && note === '') add('note needed', reason);
    }
    if (decision !== null && isBlank(cell('decidedOn'))) add('no date');
    for (const column of DATES)
      if (text(column) !== '' && !(cell(column) instanceof Date)) add('date unreadable', text(column));
    if (isOwn('outcome') && outcome === null && text('outcome') !== '')
      add('unknown outcome', text('outcome'));
    const isUndecided = handedOver !== null && decision === null;
    if (isUndecided && serviceDays !== null && day - calendar(handedOver) > serviceDays) add('overdue');
    return found;
  });
}
