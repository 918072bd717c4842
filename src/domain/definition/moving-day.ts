import type { Cells, Row } from '../values/cell';
import { writtenText } from '../values/reading';
import { COLUMNS, EVERY_DAY, findPart, isWording, TODAY_FORMULA } from './keyword';

const PART = COLUMNS.indexOf('part');
const CONDITION = COLUMNS.indexOf('condition');
const VALUE = COLUMNS.indexOf('value');

/** True for an As of that moves by itself. */
export function isMovingDay(row: Row): boolean {
  return (
    findPart(writtenText(row[PART], null))?.found === 'asOf' &&
    isWording(writtenText(row[CONDITION], null), EVERY_DAY)
  );
}

/** The cells as they are written into a tab: an As of that moves by itself gets the formula that follows the day. */
export function withMovingDay(cells: Cells): Cells {
  if (!cells.some(isMovingDay)) return cells;
  return cells.map((row) =>
    isMovingDay(row) ? COLUMNS.map((_, at) => (at === VALUE ? TODAY_FORMULA : row[at])) : row,
  );
}
