import type { Loaded } from '../../domain/insight/outcomes/history';
import type { Progress } from '../../domain/insight/suggestion/suggestion';
import { type Done, doJob, type Job } from './job';

// The entry of `insight-engine.html`. It runs as a worker's script, or in the page where the host allows no workers.

export type FromEngine =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly done: Done }
  | { readonly kind: 'failed'; readonly message: string };

export interface ToEngine {
  readonly loaded: Loaded;
  readonly job: Job;
}

declare global {
  interface Window {
    doInsightJob?: typeof doJob;
  }
}

if (typeof document === 'undefined') {
  const tell = (message: FromEngine) => postMessage(message);
  addEventListener('message', ({ data }: MessageEvent<ToEngine>) => {
    try {
      const steps = doJob(data.loaded, data.job);
      let step = steps.next();
      for (; !step.done; step = steps.next()) tell({ kind: 'progress', progress: step.value });
      tell({ kind: 'done', done: step.value });
    } catch (error) {
      tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  });
} else window.doInsightJob = doJob;
