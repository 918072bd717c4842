import type { Range, Sheet } from './document';
import { columnsBelow } from './grid';

const HEADING = { background: '#1f3a5f', color: '#ffffff' };
const MANAGED = { background: '#e8f0fe', color: '#1f3a5f' };

/**
 * Formats a tab of LeadPact's: the first row as headings that stay in sight, and long texts wrapped.
 * @param widths of the columns, in pixels
 */
export function formatTab(sheet: Sheet, widths: readonly number[]): void {
  formatHeadings(sheet, widths);
  columnsBelow(sheet, 1, 1, widths.length).setWrap(true).setVerticalAlignment('top');
}

/** The first row as headings that stay in sight. */
export function formatHeadings(sheet: Sheet, widths: readonly number[]): void {
  sheet
    .getRange(1, 1, 1, widths.length)
    .setFontWeight('bold')
    .setBackground(HEADING.background)
    .setFontColor(HEADING.color);
  sheet.setFrozenRows(1);
  widths.forEach((width, at) => {
    sheet.setColumnWidth(at + 1, width);
  });
}

/** The heading of a column that LeadPact fills. */
export function formatManagedHeading(heading: Range): void {
  heading.setFontWeight('bold').setBackground(MANAGED.background).setFontColor(MANAGED.color);
}
