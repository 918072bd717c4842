import type { SharedWorkbook } from '../engine/shared-workbook';

/**
 * What the first window offers the second: texts and functions only. Both windows are of one agent, so that the functions may
 * be called at once, but each has objects of its own kind.
 */
export interface SharedDocument {
  readonly workbook: SharedWorkbook;
  /** The e-mail address of the user to whom the document belongs. */
  readonly owner: string;
  /** The e-mail address and the language of who is acting in the first window. */
  acting(): string;
  language(): string;
  /** Resolves when all changes are kept for a reload. */
  saved(): Promise<void>;
  /** Resolves when all changes are kept, if that is quick. */
  settled(): Promise<void>;
}

declare global {
  interface Window {
    /** Null while no document is open. */
    sharedDocument?: SharedDocument | null;
  }
}

const MEMBERS = ['workbook', 'owner', 'acting', 'language', 'saved', 'settled'];

function isShared(value: unknown): value is SharedDocument {
  return typeof value === 'object' && value !== null && MEMBERS.every((member) => member in value);
}

/** The document that the window which opened this one shows; null when that window is gone or shows none. */
export function findSharedDocument(): SharedDocument | null {
  try {
    const first: unknown = window.opener;
    if (typeof first !== 'object' || first === null || !('sharedDocument' in first)) return null;
    return isShared(first.sharedDocument) ? first.sharedDocument : null;
  } catch {
    // It went to another site since, of which nothing can be read.
    return null;
  }
}
