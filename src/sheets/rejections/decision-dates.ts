import { isBlank } from '../../domain/values/text';
import type { Range } from '../grid/document';
import { asWritten } from '../grid/plain-text';
import type { LeadTab } from '../leads/lead-tab';

/**
 * Gives each decision in an edited range its date: now where it was made, none where it was taken away. Where the dates were
 * edited along with the decisions, only blank ones are filled.
 */
export function fillDecisionDates(lead: LeadTab, edited: Range, moment: Date): void {
  const { sheet, headerRow, headings } = lead;
  const { places } = headings.handOver;
  const [decision, decidedOn] = [places.get('decision'), places.get('decidedOn')];
  const covers = (place: number) => edited.getColumn() <= place && place <= edited.getLastColumn();
  if (decision === undefined || decidedOn === undefined || !covers(decision)) return;
  const first = Math.max(edited.getRow(), headerRow + 1);
  const last = Math.min(edited.getLastRow(), sheet.getLastRow());
  if (first > last) return;
  const decisions = sheet.getRange(first, decision, last - first + 1, 1).getValues();
  const dates = sheet.getRange(first, decidedOn, last - first + 1, 1);
  const written = dates.getValues().map(([date], at) => {
    if (covers(decidedOn) && !isBlank(date)) return [asWritten(date)];
    return [isBlank(decisions[at]?.[0]) ? '' : moment];
  });
  dates.setValues(written);
}
