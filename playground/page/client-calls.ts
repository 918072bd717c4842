import type { Host } from '../apps-script/host-types';
import type { FromSidebar, ToSidebar } from './client-protocol';
import { messageOf } from './error-message';

/** Each call takes at least 30 milliseconds; real ones take longer. */
const ROUND_TRIP_MS = 30;
/** In the page's address: how many milliseconds a call takes instead, to see what the sidebar does while Google is slow. */
const DELAY = 'delay';
/** Google runs no more of one user's calls at once; the others wait. */
const AT_ONCE = 10;

export type RunMessage = Extract<FromSidebar, { leadpact: 'run' }>;

function perform(host: Host, { id, name, args }: RunMessage): ToSidebar {
  try {
    const parsed: unknown = JSON.parse(args);
    const result = host.run(name, Array.isArray(parsed) ? parsed : []);
    return { leadpact: 'success', id, result: JSON.stringify(result ?? null) };
  } catch (error) {
    const named =
      typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : 'Error';
    return { leadpact: 'failure', id, name: named, message: messageOf(error) };
  }
}

function roundTrip(): number {
  const delay = Number(new URLSearchParams(location.search).get(DELAY));
  return Math.max(delay, ROUND_TRIP_MS);
}

export interface ClientCalls {
  take(message: RunMessage): void;
  /** Carries out at once what is under way, as Google does when the page that asked for it is left. */
  carryOut(): void;
}

/**
 * Answers `google.script.run` asynchronously, at most ten calls at once.
 * @param kept resolves when what a call changed is kept, so that the sidebar says *saved* of nothing that a reload would lose
 */
export function queueClientCalls(
  host: Host,
  reply: (answer: ToSidebar) => void,
  kept: () => Promise<void>,
): ClientCalls {
  const queue: RunMessage[] = [];
  /** What was sent and is not yet answered, with what is answered where that is known. */
  const running = new Map<RunMessage, ToSidebar | null>();

  function answerOf(message: RunMessage): ToSidebar {
    const answer = running.get(message) ?? perform(host, message);
    running.set(message, answer);
    return answer;
  }

  function startNext(): void {
    const message = running.size < AT_ONCE ? queue.shift() : undefined;
    if (message === undefined) return;
    running.set(message, null);
    setTimeout(() => {
      const answer = answerOf(message);
      void kept().then(() => {
        running.delete(message);
        reply(answer);
        startNext();
      });
    }, roundTrip());
  }

  return {
    take(message) {
      queue.push(message);
      startNext();
    },
    carryOut() {
      for (const message of running.keys()) answerOf(message);
    },
  };
}
