import { findTab } from '../../sheets/grid/own-tab';
import { findBacktest } from '../../sheets/insight/backtest-tab';
import { findLastMeeting } from '../../sheets/meeting/last-meeting';
import { granted, reading } from '../answer';
import { SHEET } from './requests';

/** Shows one of the tabs that LeadPact makes when it is asked to, whatever it is called now. */
export const showTab = reading(SHEET.showTab, (book, { tab }) => {
  const layout = book.layout();
  const found = {
    summary: () => findTab(layout, 'summary'),
    meeting: () => findLastMeeting(layout)?.sheet ?? null,
    backtest: () => findBacktest(layout),
  }[tab]();
  if (found !== null) layout.spreadsheet.setActiveSheet(found);
  return granted({ isShown: found !== null });
});
