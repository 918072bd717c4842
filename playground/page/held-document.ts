import type { SavedWorkbook } from '../engine/workbook';
import { type Autosave, type KeepingState, startAutosave } from './autosave';
import { holdDocument } from './document-lock';
import { titleOf } from './document-opening';
import type { DocumentStore } from './document-store';
import { keyOf, type Origin } from './kept-document';

/** The document that a window has open and keeps, apart from all others. */
export interface HeldDocument {
  readonly key: string;
  readonly origin: Origin;
  /** False where another window keeps it, so that this one doesn't. */
  readonly isHeld: boolean;
  /** Whether what is done in it outlasts a reload. */
  isKeeping(): boolean;
  /** @param read gives the state of the document, null while nothing was changed */
  autosave(read: () => SavedWorkbook | null, tell: (state: KeepingState) => void): Autosave;
  /** @param isChanged whether there is anything in it that its origin doesn't give */
  letGo(isChanged: boolean): Promise<void>;
}

/** @param store null where the browser keeps nothing */
export async function holdForKeeping(store: DocumentStore | null, origin: Origin): Promise<HeldDocument> {
  const key = keyOf(origin);
  const free = await holdDocument(key);
  const keeper = free === null ? null : store;
  let state: KeepingState = 'kept';
  return {
    key,
    origin,
    isHeld: free !== null,
    isKeeping: () => keeper !== null && state !== 'failed',
    autosave: (read, tell) =>
      startAutosave(
        async () => {
          const workbook = read();
          if (keeper !== null)
            await keeper.keep({ key, title: titleOf(origin), keptAt: Date.now() }, { origin, workbook });
          else if (workbook !== null) throw new Error('This window keeps no document.');
        },
        (next) => {
          state = next;
          tell(next);
        },
      ),
    async letGo(isChanged) {
      if (!isChanged) await keeper?.forget([key]);
      free?.();
    },
  };
}
