import type { SavedWorkbook } from '../engine/workbook';
import type { UserLanguage } from '../language';

/** Where the open document came from, so that one can start over with it. */
export type Origin =
  | { readonly kind: 'sample'; readonly locale: UserLanguage }
  | {
      readonly kind: 'file';
      readonly fileName: string;
      readonly bytes: Uint8Array;
      /** What identifies a file that the server hands out, or null for one that was picked in the page. */
      readonly served: string | null;
    };

export interface KeptDocument {
  readonly origin: Origin;
  /** Null while nothing differs from what the origin gives. */
  readonly workbook: SavedWorkbook | null;
}

const DATABASE = 'leadpact-playground';
const STORE = 'document';
const KEY = 'current';

function settle<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser could not use its database.'));
  });
}

async function openStore(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  const database = await settle(request);
  const transaction = database.transaction(STORE, mode);
  transaction.oncomplete = () => database.close();
  transaction.onabort = () => database.close();
  return transaction.objectStore(STORE);
}

function isKept(value: unknown): value is KeptDocument {
  return typeof value === 'object' && value !== null && 'origin' in value && 'workbook' in value;
}

/** What was kept last, or null. Rejects where the browser keeps nothing. */
export async function recallDocument(): Promise<KeptDocument | null> {
  const store = await openStore('readonly');
  const found: unknown = await settle(store.get(KEY));
  return isKept(found) ? found : null;
}

export async function keepDocument(kept: KeptDocument): Promise<void> {
  const store = await openStore('readwrite');
  await settle(store.put(kept, KEY));
}
