import { readHeadingsDigest } from '../../sheets/leads/seen-headings';
import { granted, reading } from '../answer';
import { readRevision } from '../change';
import { SHEET } from './requests';

/** Asks Google for as little as can be: the sidebar calls it every few seconds. */
export const glance = reading(SHEET.glance, ({ environment: { spreadsheet, properties } }, { headings }) => {
  const revision = readRevision(properties);
  // None is active on the tab of a chart.
  const range = spreadsheet.getActiveRange();
  return granted({
    selection: { tab: range?.getSheet().getName() ?? '', row: range?.getRow() ?? 1 },
    revision,
    headings: headings === null ? '' : readHeadingsDigest(spreadsheet, headings),
  });
});
