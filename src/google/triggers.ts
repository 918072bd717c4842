import { leadTabOn } from '../sheets/leads/lead-tab';
import { fillDecisionDates } from '../sheets/rejections/decision-dates';

type OnEdit = GoogleAppsScript.Events.SheetsOnEdit;

/**
 * Dates the decisions that a person has just typed, pasted or emptied. Google does not always run it (on edits by scripts, or
 * when two come at once), and nothing leans on it: *Check* writes what it missed.
 */
export function dateDecisions({ range }: Pick<OnEdit, 'range'>): void {
  const moment = new Date();
  moment.setMilliseconds(0);
  // The edited sheet alone is asked: this runs at every edit of the spreadsheet, two at a time at most.
  const lead = leadTabOn(range.getSheet());
  if (lead !== null) fillDecisionDates(lead, range, moment);
}
