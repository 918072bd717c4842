/** Between the last change and the saving of it, in milliseconds. */
const QUIET_MS = 800;
/** A save that takes long waits for a longer pause, so that it seldom falls between two keystrokes. */
const QUIET_PER_SAVE_MS = 3;
const LONGEST_QUIET_MS = 15_000;
/** A save that takes at most as many milliseconds as this may be waited for. */
const QUICK_MS = 100;

/** `waiting`: something is not kept yet. `failed`: it can't be kept. */
export type KeepingState = 'kept' | 'waiting' | 'failed';

export interface Autosave {
  /** Something changed; it will be saved when the person pauses. */
  touch(): void;
  /** Saves now what is not yet saved. Resolves when all of it is. */
  flush(): Promise<void>;
  /** As `flush` where a save is quick; a slow one is left to its pause. */
  settle(): Promise<void>;
  stop(): void;
}

/**
 * Saves some time after the last change and when the browser is idle, or at once when the page is left.
 * @param save does its heavy work at once, and resolves when the result is kept
 * @param tell told of each new state
 */
export function startAutosave(save: () => Promise<void>, tell: (state: KeepingState) => void): Autosave {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let running: Promise<void> = Promise.resolve();
  let duration = 0;
  let state: KeepingState = 'kept';
  /** How often something changed. */
  let touched = 0;

  function become(next: KeepingState): void {
    if (next === state) return;
    state = next;
    tell(next);
  }

  function run(): Promise<void> {
    if (timer === null) return running;
    clearTimeout(timer);
    timer = null;
    const of = touched;
    const start = performance.now();
    const saving = save();
    duration = performance.now() - start;
    running = Promise.all([running, saving]).then(
      () => {
        if (of === touched) become('kept');
      },
      () => become('failed'),
    );
    return running;
  }

  const whenIdle = () => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => void run(), { timeout: 5000 });
    else void run();
  };
  const whenHidden = () => {
    if (document.hidden) void run();
  };
  const whenLeft = () => void run();
  const beforeLeft = (event: BeforeUnloadEvent) => {
    if (state === 'failed') event.preventDefault();
  };
  document.addEventListener('visibilitychange', whenHidden);
  window.addEventListener('pagehide', whenLeft);
  window.addEventListener('beforeunload', beforeLeft);

  return {
    touch() {
      touched += 1;
      if (state === 'kept') become('waiting');
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(whenIdle, Math.min(QUIET_MS + QUIET_PER_SAVE_MS * duration, LONGEST_QUIET_MS));
    },
    flush: run,
    settle: () => (duration <= QUICK_MS ? run() : Promise.resolve()),
    stop() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      document.removeEventListener('visibilitychange', whenHidden);
      window.removeEventListener('pagehide', whenLeft);
      window.removeEventListener('beforeunload', beforeLeft);
    },
  };
}
