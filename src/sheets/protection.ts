import type { Obstacle } from '../domain/obstacle';
import type { Document, Sheet } from './document';
import { findTab, type OwnTab } from './own-tab';

/** The obstacle that a sheet is when someone else has protected it against this user; null when it can be written. */
export function protectionOf({ app }: Document, sheet: Sheet): Obstacle | null {
  const closed = sheet
    .getProtections(app.ProtectionType.SHEET)
    .some((protection) => !protection.isWarningOnly() && !protection.canEdit());
  return closed ? { kind: 'protected tab', tab: sheet.getName() } : null;
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
