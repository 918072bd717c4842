import type { UserLanguage } from '../language';
import type { DocumentStore } from './document-store';
import type { Origin } from './kept-document';
import { fetchServedFile, servedFile } from './served-file';

/** Where a window remembers which document it shows; it survives a reload and ends with the window. */
const KEY = 'leadpact-open';

export interface RememberedDocument {
  readonly key: string;
  /** The query of the page's address at which it was opened. */
  readonly address: string;
}

/** Remembers which document this window shows, so that a reload brings it back whatever file the address names. */
export function rememberOpen(key: string): void {
  try {
    const remembered: RememberedDocument = { key, address: location.search };
    sessionStorage.setItem(KEY, JSON.stringify(remembered));
  } catch {
    // A browser may forbid storage; then a reload opens what the address names.
  }
}

/** The key that was remembered at this address; null for another address, and for what can't be read. */
export function keyAt(address: string, remembered: string | null): string | null {
  try {
    const value: unknown = JSON.parse(remembered ?? 'null');
    const isOfHere =
      typeof value === 'object' &&
      value !== null &&
      'key' in value &&
      'address' in value &&
      value.address === address;
    return isOfHere && typeof value.key === 'string' ? value.key : null;
  } catch {
    return null;
  }
}

function rememberedKey(): string | null {
  try {
    return keyAt(location.search, sessionStorage.getItem(KEY));
  } catch {
    return null;
  }
}

/**
 * What the page opens with: after a reload what was open before, else the file in its address, else what was open last, else
 * the sample in the person's language.
 */
export async function findFirstOrigin(store: DocumentStore | null, locale: UserLanguage): Promise<Origin> {
  const sample: Origin = { kind: 'sample', locale };
  const key = rememberedKey();
  const remembered = key === null ? null : await store?.recall(key);
  if (remembered) return remembered.origin;
  const served = servedFile();
  if (served !== null) return fetchServedFile(served);
  const [last] = (await store?.list()) ?? [];
  const kept = last === undefined ? null : await store?.recall(last.key);
  return kept?.origin ?? sample;
}
