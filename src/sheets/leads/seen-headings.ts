import { type HeadingsPlace, headingsDigest, type SeenHeadings } from '../../domain/leads/seen-headings';
import type { Spreadsheet } from '../grid/document';
import type { LeadTab } from './lead-tab';

/** The team's headings, as the lead tab was read. */
export function seenHeadings({ sheet, headerRow, headings }: LeadTab): SeenHeadings {
  const own = [...headings.own];
  return { tab: sheet.getName(), row: headerRow, own, digest: headingsDigest(headings.all, own) };
}

/** The digest of the headings that stand there now, by two calls; '' where the tab is gone. */
export function readHeadingsDigest(spreadsheet: Spreadsheet, { tab, row, own }: HeadingsPlace): string {
  const sheet = spreadsheet.getSheetByName(tab);
  if (sheet === null) return '';
  const [headings = []] = sheet.getRange(`${row}:${row}`).getValues();
  return headingsDigest(headings, own);
}
