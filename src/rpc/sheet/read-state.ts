import { granted, reading } from '../answer';
import { SHEET } from './requests';
import { sheetState } from './sheet-state';

export const readState = reading(SHEET.readState, (book) => granted(sheetState(book)));
