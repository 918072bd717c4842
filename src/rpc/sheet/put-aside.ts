import { putMarkAside } from '../../sheets/grid/metadata';
import { anyBook, changing } from '../answer';
import { SHEET } from './requests';
import { answerState } from './sheet-state';

export const putAside = changing(SHEET.putAside, anyBook, [], (book) => {
  for (const mark of book.layout().unread) putMarkAside(mark);
  return answerState(book);
});
