import type { KeptDocument, KeptEntry } from './kept-document';

/** The documents that this browser keeps, each by its key. */
export interface DocumentStore {
  recall(key: string): Promise<KeptDocument | null>;
  /** Asks the browser at once, so that a page that is being left can still do so. Resolves when the document is kept. */
  keep(entry: KeptEntry, kept: KeptDocument): Promise<void>;
  forget(keys: readonly string[]): Promise<void>;
  /** The one that was kept last first. */
  list(): Promise<readonly KeptEntry[]>;
}

const DATABASE = 'leadpact-playground';
const VERSION = 2;
/** Documents may be large, so what the list needs of each stands apart. */
const DOCUMENTS = 'documents';
const ENTRIES = 'entries';

function settle<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser could not use its database.'));
  });
}

/** Resolves when all that the transaction was asked for is done, and asks for nothing more. */
function complete(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () =>
      reject(transaction.error ?? new Error('The browser did not keep the document.'));
    // Without it, what a page asks for while it is being left is dropped with the page.
    transaction.commit();
  });
}

function isKept(value: unknown): value is KeptDocument {
  return typeof value === 'object' && value !== null && 'origin' in value && 'workbook' in value;
}

function isEntry(value: unknown): value is KeptEntry {
  return typeof value === 'object' && value !== null && 'key' in value && 'keptAt' in value;
}

/** Rejects where the browser keeps nothing. */
export async function openDocumentStore(): Promise<DocumentStore> {
  const request = indexedDB.open(DATABASE, VERSION);
  request.onupgradeneeded = () => {
    const { result } = request;
    for (const name of [...result.objectStoreNames]) result.deleteObjectStore(name);
    result.createObjectStore(DOCUMENTS);
    result.createObjectStore(ENTRIES);
  };
  const database = await settle(request);
  const stores = (mode: IDBTransactionMode) => {
    const transaction = database.transaction([DOCUMENTS, ENTRIES], mode);
    return {
      transaction,
      documents: transaction.objectStore(DOCUMENTS),
      entries: transaction.objectStore(ENTRIES),
    };
  };
  return {
    async recall(key) {
      const found: unknown = await settle(stores('readonly').documents.get(key));
      return isKept(found) ? found : null;
    },
    keep(entry, kept) {
      const { transaction, documents, entries } = stores('readwrite');
      documents.put(kept, entry.key);
      entries.put(entry, entry.key);
      return complete(transaction);
    },
    forget(keys) {
      const { transaction, documents, entries } = stores('readwrite');
      for (const key of keys) {
        documents.delete(key);
        entries.delete(key);
      }
      return complete(transaction);
    },
    async list() {
      const found: unknown[] = await settle(stores('readonly').entries.getAll());
      return found.filter(isEntry).sort((a, b) => b.keptAt - a.keptAt);
    },
  };
}
