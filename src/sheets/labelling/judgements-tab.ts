import type { JudgementsSheet } from '../../domain/labelling/judgements-sheet';
import type { Language } from '../../domain/values/language';
import type { Sheet } from '../grid/document';
import { growTo, sizeOf } from '../grid/grid';
import { formatManagedHeading } from '../grid/look';
import { readNote, writeNote } from '../grid/metadata';
import { findTab, type Layout, makeTabs } from '../grid/own-tab';
import { asWrittenRows } from '../grid/plain-text';

/** Of the columns, in pixels. */
const WIDTHS = [280, 70, 150, 150, 90];
const WIDTH = WIDTHS.length;

/** The Judgements tab, where it holds this round; null where it holds another one, or is gone. */
export function findJudgements(layout: Layout, round: string): Sheet | null {
  const sheet = findTab(layout, 'judgements');
  return sheet !== null && readNote(layout.metadata, sheet, 'leadpact.judgements') === noteOf(sheet, round)
    ? sheet
    : null;
}

/** Which sheet it is, and which round was written into it last: a duplicate of the sheet holds none. */
function noteOf(sheet: Sheet, round: string): string {
  return `${sheet.getSheetId()} ${round}`;
}

/** Writes a round at the top of the Judgements tab, in one write of its cells. Earlier rounds are moved down as they are. */
export function writeJudgements(
  layout: Layout,
  { rows, headings }: JudgementsSheet,
  round: string,
  language: Language,
): void {
  const isNew = findTab(layout, 'judgements') === null;
  const sheet = makeTabs(layout, ['judgements'], language)('judgements');
  const [size, isEmpty] = [sizeOf(sheet), sheet.getLastRow() === 0];
  // A blank row parts the rounds.
  const height = isEmpty ? rows.length : rows.length + 1;
  if (!isEmpty) sheet.insertRowsBefore(1, height);
  growTo(sheet, isEmpty ? size : { ...size, rows: size.rows + height }, height, WIDTH);
  const range = sheet.getRange(1, 1, height, WIDTH);
  // Rows that are inserted take over the look of those beside them.
  range.clear();
  sheet.getRange(1, 1, rows.length, WIDTH).setValues(asWrittenRows(rows, WIDTH));
  sheet.getRange(1, 1).setFontWeight('bold').setFontSize(14);
  for (const row of headings) formatManagedHeading(sheet.getRange(row, 1, 1, WIDTH));
  if (isNew)
    WIDTHS.forEach((pixels, at) => {
      sheet.setColumnWidth(at + 1, pixels);
    });
  // Where Sheets refuses a value, the round is not noted as written.
  layout.app.flush();
  writeNote(layout.metadata, sheet, 'leadpact.judgements', noteOf(sheet, round));
}
