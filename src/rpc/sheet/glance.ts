import { readHeadingsDigest } from '../../sheets/leads/seen-headings';
import { granted, reading } from '../answer';
import { readRevision } from '../change';
import { keepLastPanel } from './last-panel';
import { SHEET } from './requests';

/** Asks Google for as little as can be: the sidebar calls it every few seconds. */
export const glance = reading(SHEET.glance, ({ environment }, { headings, panel }) => {
  const { spreadsheet, properties } = environment;
  if (panel !== undefined) keepLastPanel(environment, panel);
  const revision = readRevision(properties);
  // None is active on the tab of a chart.
  const range = spreadsheet.getActiveRange();
  return granted({
    selection: { tab: range?.getSheet().getName() ?? '', row: range?.getRow() ?? 1 },
    revision,
    headings: headings === null ? '' : readHeadingsDigest(spreadsheet, headings),
  });
});
