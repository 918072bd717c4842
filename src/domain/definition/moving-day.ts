import type { Cells, Row } from '../values/cell';
import { undatedText } from '../values/reading';
import { COLUMNS, EVERY_DAY, isWording, TODAY_FORMULA } from './keyword';
import { partOf } from './part-row';

const CONDITION = COLUMNS.indexOf('condition');
const VALUE = COLUMNS.indexOf('value');

/** True for an As of that moves by itself. */
export function isMovingDay(row: Row): boolean {
  return partOf(row) === 'asOf' && isWording(undatedText(row[CONDITION]), EVERY_DAY);
}

/** The cells as they are written into a tab: an As of that moves by itself gets the formula that follows the day. */
export function withMovingDay(cells: Cells): Cells {
  if (!cells.some(isMovingDay)) return cells;
  return cells.map((row) =>
    isMovingDay(row) ? COLUMNS.map((_, at) => (at === VALUE ? TODAY_FORMULA : row[at])) : row,
  );
}
