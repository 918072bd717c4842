import type { Range, Sheet } from './document';

const HEADING = { background: '#1f3a5f', color: '#ffffff' };
const MANAGED = { background: '#e8f0fe', color: '#1f3a5f' };

/** The first row as headings that stay in sight. */
export function dressHeadings(sheet: Sheet, columns: number, widths: readonly number[]): void {
  sheet
    .getRange(1, 1, 1, columns)
    .setFontWeight('bold')
    .setBackground(HEADING.background)
    .setFontColor(HEADING.color);
  sheet.setFrozenRows(1);
  widths.forEach((width, at) => {
    sheet.setColumnWidth(at + 1, width);
  });
}

/** The heading of a column that LeadPact fills. */
export function dressManagedHeading(heading: Range): void {
  heading.setFontWeight('bold').setBackground(MANAGED.background).setFontColor(MANAGED.color);
}
