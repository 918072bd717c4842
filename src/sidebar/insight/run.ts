import type { Progress } from '../../domain/insight/suggestion/suggestion';
import type { FromEngine, ToEngine } from './engine';
import type { Done } from './job';

/** Work under way. It ends by its result, by a failure (rejected), or by `cancel` (null). */
export interface Running {
  readonly result: Promise<Done | null>;
  cancel(): void;
}

/** Runs a job by the engine's script: in a worker, or where the host allows none, in the page, with pauses for it to breathe. */
export function run(engine: string, task: ToEngine, onProgress: (progress: Progress) => void): Running {
  let cancel: () => void = () => undefined;
  const result = new Promise<Done | null>((resolve, reject) => {
    const inPage = () => {
      let isCancelled = false;
      cancel = () => {
        isCancelled = true;
        resolve(null);
      };
      try {
        if (window.doInsightJob === undefined) runScript(engine);
        const steps = window.doInsightJob?.(task.loaded, task.job);
        const next = () => {
          if (isCancelled) return;
          try {
            const step = steps?.next();
            if (step === undefined) throw new Error('The engine did not run');
            if (step.done) resolve(step.value);
            else {
              onProgress(step.value);
              setTimeout(next, 0);
            }
          } catch (error) {
            reject(error);
          }
        };
        setTimeout(next, 0);
      } catch (error) {
        reject(error);
      }
    };
    try {
      const address = URL.createObjectURL(new Blob([engine], { type: 'text/javascript' }));
      const worker = new Worker(address);
      let hasSpoken = false;
      const end = () => {
        worker.terminate();
        URL.revokeObjectURL(address);
      };
      cancel = () => {
        end();
        resolve(null);
      };
      worker.onmessage = ({ data }: MessageEvent<FromEngine>) => {
        hasSpoken = true;
        if (data.kind === 'progress') {
          onProgress(data.progress);
          return;
        }
        end();
        if (data.kind === 'done') resolve(data.done);
        else reject(new Error(data.message));
      };
      worker.onerror = (event) => {
        event.preventDefault();
        end();
        // One that never spoke was not let run at all.
        if (hasSpoken) reject(new Error(event.message));
        else inPage();
      };
      worker.postMessage(task);
    } catch {
      inPage();
    }
  });
  return { result, cancel: () => cancel() };
}

function runScript(script: string): void {
  const element = document.createElement('script');
  element.textContent = script;
  document.head.append(element);
}
