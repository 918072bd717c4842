import { useEffect, useRef, useState } from 'preact/hooks';
import type { Loaded } from '../../domain/insight/outcomes/history';
import type { Progress } from '../../domain/insight/suggestion/suggestion';
import type { Outcome } from '../session/ask';
import type { Session } from '../session/session';
import { useSidebar } from '../session/sidebar-context';
import { sayTrouble } from '../session/trouble';
import type { Done, Job } from './job';
import { type Running, run } from './run';

export interface Work {
  readonly progress: Progress | null;
  /** How the last job ended, if not well. */
  readonly ended:
    | { readonly kind: 'cancelled' }
    | { readonly kind: 'failed'; readonly message: string }
    | null;
  /** Begins a job and gives its result; null when it was cancelled or failed. */
  start(loaded: Loaded, job: Job): Promise<Done | null>;
  cancel(): void;
}

/** Runs one job at a time and tells its progress. The job is given up when the panel goes. */
export function useRun(): Work {
  const sidebar = useSidebar();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [ended, setEnded] = useState<Work['ended']>(null);
  const running = useRef<Running | null>(null);
  useEffect(() => () => running.current?.cancel(), []);
  return {
    progress,
    ended,
    async start(loaded, job) {
      running.current?.cancel();
      setEnded(null);
      setProgress({ done: 0, of: 1 });
      const own = afterReading(readEngine(sidebar.session), (engine) => {
        if (!engine.ok) throw new Error(sayTrouble(engine.trouble, sidebar));
        return run(engine.value, { loaded, job }, setProgress);
      });
      running.current = own;
      try {
        const done = await own.result;
        if (done === null && running.current === own) setEnded({ kind: 'cancelled' });
        return done;
      } catch (error) {
        setEnded({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
        return null;
      } finally {
        if (running.current === own) setProgress(null);
      }
    },
    cancel: () => running.current?.cancel(),
  };
}

/** Begins work once something is read. It can be cancelled during the reading too. */
function afterReading<T>(reading: Promise<T>, begin: (read: T) => Running): Running {
  let begun: Running | null = null;
  let giveUp: (done: null) => void = () => {};
  const cancelled = new Promise<null>((resolve) => {
    giveUp = resolve;
  });
  let isCancelled = false;
  const work = reading.then((read) => {
    if (isCancelled) return null;
    begun = begin(read);
    return begun.result;
  });
  return {
    result: Promise.race([work, cancelled]),
    cancel() {
      isCancelled = true;
      begun?.cancel();
      giveUp(null);
    },
  };
}

const scripts = new WeakMap<Session, string>();

/** Reads the engine's script when it is first needed. */
async function readEngine(session: Session): Promise<Outcome<string>> {
  const known = scripts.get(session);
  if (known !== undefined) return { ok: true, value: known };
  const read = await session.ask('readEngine', {});
  if (!read.ok) return read;
  scripts.set(session, read.value.script);
  return { ok: true, value: read.value.script };
}
