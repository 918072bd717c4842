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

/**
 * Answers `google.script.run` asynchronously, at most ten calls at once.
 * @param kept resolves when what a call changed is kept, so that the sidebar says *saved* of nothing that a reload would lose
 */
export function queueClientCalls(
  host: Host,
  reply: (answer: ToSidebar) => void,
  kept: () => Promise<void>,
): (message: RunMessage) => void {
  const queue: RunMessage[] = [];
  let running = 0;

  function startNext(): void {
    const message = running < AT_ONCE ? queue.shift() : undefined;
    if (message === undefined) return;
    running += 1;
    setTimeout(() => {
      const answer = perform(host, message);
      void kept().then(() => {
        running -= 1;
        reply(answer);
        startNext();
      });
    }, roundTrip());
  }

  return (message) => {
    queue.push(message);
    startNext();
  };
}
