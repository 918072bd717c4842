import { readLayout } from '../sheets/grid/own-tab';
import { findLeadTab } from '../sheets/leads/lead-tab';
import { fillDecisionDates } from '../sheets/rejections/decision-dates';

type OnEdit = GoogleAppsScript.Events.SheetsOnEdit;

/**
 * Dates the decisions that a person has just typed, pasted or emptied. Google does not always run it (on edits by scripts, or
 * when two come at once), and nothing leans on it: *Check* writes what it missed.
 */
export function dateDecisions({ range }: Pick<OnEdit, 'range'>): void {
  const moment = new Date();
  moment.setMilliseconds(0);
  const lead = findLeadTab(readLayout({ spreadsheet: SpreadsheetApp.getActive(), app: SpreadsheetApp }));
  if (lead !== null && range.getSheet().getSheetId() === lead.sheet.getSheetId())
    fillDecisionDates(lead, range, moment);
}
