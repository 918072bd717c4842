/** Between the last change and the saving of it. */
const QUIET_MS = 800;
/** A save that takes long waits for a longer pause, so that it seldom falls between two keystrokes. */
const QUIET_PER_SAVE_MS = 3;
const LONGEST_QUIET_MS = 15_000;

export interface Autosave {
  /** Something changed; it will be saved when the person pauses. */
  touch(): void;
  /** Saves now what is not yet saved. Resolves when all of it is. */
  flush(): Promise<void>;
  stop(): void;
}

/**
 * Saves some time after the last change and when the browser is idle.
 * @param save does its heavy work at once, and resolves when the result is kept
 * @param failed told of the first failure only: what can't be kept now can't be kept a second later either
 */
export function startAutosave(save: () => Promise<void>, failed: (cause: unknown) => void): Autosave {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let running: Promise<void> = Promise.resolve();
  let duration = 0;
  let told = false;

  function run(): Promise<void> {
    if (timer === null) return running;
    clearTimeout(timer);
    timer = null;
    const start = performance.now();
    const saving = save();
    duration = performance.now() - start;
    running = Promise.all([running, saving]).then(
      () => undefined,
      (cause: unknown) => {
        if (!told) failed(cause);
        told = true;
      },
    );
    return running;
  }

  const whenIdle = () => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => void run(), { timeout: 5000 });
    else void run();
  };
  const whenLeft = () => {
    if (document.hidden) void run();
  };
  document.addEventListener('visibilitychange', whenLeft);

  return {
    touch() {
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(whenIdle, Math.min(QUIET_MS + QUIET_PER_SAVE_MS * duration, LONGEST_QUIET_MS));
    },
    flush: run,
    stop() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      document.removeEventListener('visibilitychange', whenLeft);
    },
  };
}
