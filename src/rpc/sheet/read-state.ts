import { granted, readingWhole } from '../answer';
import { readLastPanel } from './last-panel';
import { SHEET } from './requests';
import { sheetState } from './sheet-state';

export const readState = readingWhole(SHEET.readState, (book) =>
  granted({ ...sheetState(book), lastPanel: readLastPanel(book.environment) }),
);
