import { granted, reading } from '../answer';
import { SHEET } from './requests';

export const readSelection = reading(SHEET.readSelection, ({ environment: { spreadsheet } }) => {
  // None is active on the tab of a chart.
  const range = spreadsheet.getActiveRange();
  const sheet = range?.getSheet() ?? spreadsheet.getActiveSheet();
  return granted({ tab: sheet.getName(), row: range?.getRow() ?? 1 });
});
