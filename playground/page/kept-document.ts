import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import type { SavedWorkbook } from '../engine/workbook';
import type { UserLanguage } from '../language';

/** Where the open document came from, so that one can start over with it. */
export type Origin =
  | { readonly kind: 'sample'; readonly locale: UserLanguage }
  | { readonly kind: 'file'; readonly fileName: string; readonly bytes: Uint8Array };

/** A document as it is kept over a reload. */
export interface KeptDocument {
  readonly origin: Origin;
  /** Null while nothing differs from what the origin gives. */
  readonly workbook: SavedWorkbook | null;
}

/** What the list of kept documents tells of one. */
export interface KeptEntry {
  readonly key: string;
  readonly title: string;
  /** When it was kept last, in milliseconds since 1970 UTC. */
  readonly keptAt: number;
}

/** By which a document is kept apart from others: two files of one name are two documents unless they are the same to the byte. */
export function keyOf(origin: Origin): string {
  if (origin.kind === 'sample') return `sample ${origin.locale}`;
  return `file ${bytesToHex(sha256(origin.bytes))} ${origin.fileName}`;
}
