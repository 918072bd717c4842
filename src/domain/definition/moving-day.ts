import { revisionOf } from '../notation/revision';
import type { Cell, Cells, Row } from '../values/cell';
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
  return movingDayAs(cells, TODAY_FORMULA);
}

/** The cells without the day of an As of that moves by itself: nobody has changed it. */
export function withoutMovingDay(cells: Cells): Cells {
  return movingDayAs(cells, '');
}

/** The cells with the day that newer ones give for an As of that moves by itself. */
export function onDayOf(cells: Cells, newer: Cells): Cells {
  const day = newer.find(isMovingDay)?.[VALUE];
  return day === undefined ? cells : movingDayAs(cells, day);
}

function movingDayAs(cells: Cells, value: Cell): Cells {
  if (!cells.some(isMovingDay)) return cells;
  return cells.map((row) =>
    isMovingDay(row) ? COLUMNS.map((_, at) => (at === VALUE ? value : row[at])) : row,
  );
}

/** The revision of a definition. A night changes nothing in it. */
export function definitionRevision(cells: Cells): string {
  return revisionOf(withoutMovingDay(cells));
}
