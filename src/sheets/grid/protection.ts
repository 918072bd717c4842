import type { Obstacle } from '../../domain/setup/obstacle';
import type { Document, Range, Sheet } from './document';
import { findTab, type OwnTab } from './own-tab';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

const closes = (protection: Protection) => !protection.isWarningOnly() && !protection.canEdit();

/**
 * The obstacle that a sheet is when someone else has protected it, or one of the cells to be written, against this user; null
 * when it can be written.
 */
export function protectionOf({ app }: Document, sheet: Sheet, cells: readonly Range[] = []): Obstacle | null {
  const closed =
    sheet.getProtections(app.ProtectionType.SHEET).some(closes) ||
    sheet
      .getProtections(app.ProtectionType.RANGE)
      .filter(closes)
      .some((protection) => cells.some((cell) => meets(protection.getRange(), cell)));
  return closed ? { kind: 'protected tab', tab: sheet.getName() } : null;
}

function meets(one: Range, other: Range): boolean {
  return (
    one.getRow() <= other.getLastRow() &&
    other.getRow() <= one.getLastRow() &&
    one.getColumn() <= other.getLastColumn() &&
    other.getColumn() <= one.getLastColumn()
  );
}

/** The first of the tabs that this user may not write. */
export function firstProtected(document: Document, tabs: readonly OwnTab[]): Obstacle | null {
  for (const tab of tabs) {
    const sheet = findTab(document, tab);
    const obstacle = sheet === null ? null : protectionOf(document, sheet);
    if (obstacle !== null) return obstacle;
  }
  return null;
}

/** Has Sheets warn whoever edits the sheet by hand; a protection that is there stays as it is. */
export function warnOnEdits({ app }: Document, sheet: Sheet, description: string): void {
  if (sheet.getProtections(app.ProtectionType.SHEET).length > 0) return;
  sheet.protect().setDescription(description).setWarningOnly(true);
}
