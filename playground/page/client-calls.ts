import type { Host } from '../apps-script/host-types';
import type { FromSidebar, ToSidebar } from './client-protocol';
import { messageOf } from './error-message';

/** How long a call to Google's server takes at the least; real ones take longer. */
const ROUND_TRIP_MS = 30;
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

/** Answers `google.script.run` asynchronously, at most ten calls at once. */
export function queueClientCalls(
  host: Host,
  reply: (answer: ToSidebar) => void,
): (message: RunMessage) => void {
  const queue: RunMessage[] = [];
  let running = 0;

  function startNext(): void {
    const message = running < AT_ONCE ? queue.shift() : undefined;
    if (message === undefined) return;
    running += 1;
    setTimeout(() => {
      const answer = perform(host, message);
      running -= 1;
      reply(answer);
      startNext();
    }, ROUND_TRIP_MS);
  }

  return (message) => {
    queue.push(message);
    startNext();
  };
}
