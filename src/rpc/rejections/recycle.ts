import { HAND_OVER_COLUMNS } from '../../domain/hand-over/hand-over-column';
import { beginningOf, readDayText } from '../../domain/values/day';
import { fillCells } from '../../sheets/leads/lead-sheet';
import { changing, refused } from '../answer';
import { answerHandOver } from '../hand-over/hand-over-state';
import { findSeen, withColumns, writableLeads } from '../hand-over/handed-over-leads';
import { isPermitted } from '../hand-over/permitted';
import { REJECTIONS } from './requests';

export const recycle = changing(
  REJECTIONS.recycle,
  writableLeads(HAND_OVER_COLUMNS),
  [isPermitted],
  (all, { leads, on }) => {
    const { book, records } = all;
    const day = readDayText(on);
    if (day === null) return refused({ kind: 'bad request', detail: 'on' });
    const found = findSeen(all, leads);
    if (!found.ok) return found;
    const others = found.value.filter((at) => records[at]?.decision !== 'rejected');
    if (others.length > 0) return refused({ kind: 'not ready', leads: others.length });
    const widened = withColumns(all, ['recycleOn']);
    if (!widened.ok) return widened;
    fillCells(widened.value, 'recycleOn', found.value, beginningOf(day, book.calendar()));
    return answerHandOver(book);
  },
);
