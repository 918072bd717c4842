import type { Obstacle } from '../../domain/setup/obstacle';
import type { Document, Range, Sheet, Write } from './document';
import { sizeOf } from './grid';
import { findTab, type Layout, type OwnTab } from './own-tab';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

const closes = (protection: Protection) => !protection.isWarningOnly() && !protection.canEdit();

/** The obstacle that a sheet is when someone else has protected it, or one of the cells to be written, against this user. */
export function protectionsOf({ app }: Document, sheet: Sheet, cells: readonly Range[] = []): Obstacle[] {
  const isClosed =
    sheet.getProtections(app.ProtectionType.SHEET).some(closes) ||
    (cells.length > 0 &&
      sheet
        .getProtections(app.ProtectionType.RANGE)
        .filter(closes)
        .some((protection) => cells.some((cell) => meets(protection.getRange(), cell))));
  return isClosed ? [{ kind: 'protected tab', tab: sheet.getName() }] : [];
}

/**
 * The obstacle for columns that are still to be made, from a row down. Where the sheet has to grow for them, any cell that is protected
 * against this user may be in the way.
 */
export function protectionsOfNew(
  document: Document,
  sheet: Sheet,
  row: number,
  { first, last }: { readonly first: number; readonly last: number },
): Obstacle[] {
  if (last < first) return protectionsOf(document, sheet);
  const { rows, columns } = sizeOf(sheet);
  const cells =
    last > columns
      ? sheet.getRange(1, 1, rows, columns)
      : sheet.getRange(row, first, rows - row + 1, last - first + 1);
  return protectionsOf(document, sheet, [cells]);
}

function meets(one: Range, other: Range): boolean {
  return (
    one.getRow() <= other.getLastRow() &&
    other.getRow() <= one.getLastRow() &&
    one.getColumn() <= other.getLastColumn() &&
    other.getColumn() <= one.getLastColumn()
  );
}

/** The tabs that this user may not write, of those that there are. */
export function protectedTabs(layout: Layout, tabs: readonly OwnTab[]): Obstacle[] {
  return tabs.flatMap((tab) => {
    const sheet = findTab(layout, tab);
    return sheet === null ? [] : protectionsOf(layout, sheet);
  });
}

/** Has Sheets warn whoever edits the sheet by hand; a protection that is there stays as it is. */
export function planWarning({ app }: Document, sheet: Sheet, description: string): Write {
  const isProtected = sheet.getProtections(app.ProtectionType.SHEET).length > 0;
  return () => {
    if (!isProtected) sheet.protect().setDescription(description).setWarningOnly(true);
  };
}
