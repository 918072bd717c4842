import { granted, reading } from '../answer';
import { SHEET } from './requests';

export const readSelection = reading(SHEET.readSelection, ({ environment: { spreadsheet } }) =>
  granted({
    tab: spreadsheet.getActiveSheet().getName(),
    row: spreadsheet.getActiveRange()?.getRow() ?? 1,
  }),
);
