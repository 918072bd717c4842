/** A page that is reloaded lets go of its document a moment after the new one asks for it. */
const LONGEST_WAIT_MS = 1000;

/**
 * Holds a document for this window alone, so that no two windows keep different states of it in turn. Gives the function that
 * lets go of it, or null where another window holds it.
 */
export async function holdDocument(key: string): Promise<(() => void) | null> {
  // Pages that came over an insecure connection have no locks.
  if (!('locks' in navigator)) return () => undefined;
  return new Promise((resolve) => {
    navigator.locks
      .request(`leadpact ${key}`, { signal: AbortSignal.timeout(LONGEST_WAIT_MS) }, () => {
        return new Promise<void>((letGo) => resolve(letGo));
      })
      .catch(() => resolve(null));
  });
}
