import type { Progress } from '../../domain/insight/suggestion/suggestion';
import type { FromEngine, ToEngine } from './engine';
import type { Done } from './job';

/** Work under way. It ends by its result, by a failure (rejected), or by `cancel` (null). */
export interface Running {
  readonly result: Promise<Done | null>;
  cancel(): void;
}

/** What is called as the work goes on. */
interface Listener {
  onProgress(progress: Progress): void;
  onDone(done: Done): void;
  onFailed(error: unknown): void;
  /** Called when the host lets no worker run. */
  onForbidden(): void;
}

/**
 * Runs a job by the engine's script in a worker. Where the host allows none, it runs in the page, with a pause after each step.
 */
export function run(engine: string, task: ToEngine, onProgress: (progress: Progress) => void): Running {
  let stop = () => {};
  let end: (done: null) => void = () => {};
  const result = new Promise<Done | null>((resolve, reject) => {
    end = resolve;
    const listener: Listener = {
      onProgress,
      onDone: resolve,
      onFailed: reject,
      onForbidden() {
        stop = runInPage(engine, task, listener);
      },
    };
    stop = runInWorker(engine, task, listener);
  });
  return {
    result,
    cancel() {
      stop();
      end(null);
    },
  };
}

/** @returns what stops it */
function runInWorker(engine: string, task: ToEngine, listener: Listener): () => void {
  const address = URL.createObjectURL(new Blob([engine], { type: 'text/javascript' }));
  const worker = workerAt(address);
  if (worker === null) {
    URL.revokeObjectURL(address);
    return runInPage(engine, task, listener);
  }
  let hasSpoken = false;
  const end = () => {
    worker.terminate();
    URL.revokeObjectURL(address);
  };
  worker.onmessage = ({ data }: MessageEvent<FromEngine>) => {
    hasSpoken = true;
    if (data.kind === 'progress') {
      listener.onProgress(data.progress);
      return;
    }
    end();
    if (data.kind === 'done') listener.onDone(data.done);
    else listener.onFailed(new Error(data.message));
  };
  worker.onerror = (event) => {
    event.preventDefault();
    end();
    // A worker that never spoke was not let run at all.
    if (hasSpoken) listener.onFailed(new Error(event.message));
    else listener.onForbidden();
  };
  worker.postMessage(task);
  return end;
}

/** Null where the host refuses workers. */
function workerAt(address: string): Worker | null {
  try {
    return new Worker(address);
  } catch {
    return null;
  }
}

/** @returns what stops it */
function runInPage(engine: string, task: ToEngine, listener: Listener): () => void {
  let isStopped = false;
  const attempt = (act: () => void) =>
    setTimeout(() => {
      if (isStopped) return;
      try {
        act();
      } catch (error) {
        listener.onFailed(error);
      }
    }, 0);
  attempt(() => {
    if (window.doInsightJob === undefined) runScript(engine);
    const steps = window.doInsightJob?.(task.loaded, task.job);
    if (steps === undefined) throw new Error('The engine did not run');
    const next = () => {
      const step = steps.next();
      if (step.done) listener.onDone(step.value);
      else {
        listener.onProgress(step.value);
        attempt(next);
      }
    };
    next();
  });
  return () => {
    isStopped = true;
  };
}

function runScript(script: string): void {
  const element = document.createElement('script');
  element.textContent = script;
  document.head.append(element);
}
