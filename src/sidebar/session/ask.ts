import type { Api, Change } from '../../rpc/contract';
import { failureOf, type Requests } from './server';
import type { Trouble } from './trouble';

/** How the session reaches the add-on; `server.ts` has the real one. */
export type Call = <K extends keyof Api>(name: K, request: Requests[K]) => Promise<ReturnType<Api[K]>>;

/** What a function of the add-on gives when it grants what is asked. */
export type Granted<K extends keyof Api> = Extract<ReturnType<Api[K]>, { ok: true }>['value'];

export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly change?: Change }
  | { readonly ok: false; readonly trouble: Trouble };

/** A document that somebody else has locked is asked for at most 4 times. */
const MOST_TRIES = 4;
/** Milliseconds before the second try. Each further wait is twice as long. */
export const FIRST_WAIT_MS = 400;

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Asks the add-on, and again while somebody else is changing the document.
 * @param onHeldUp told before each wait
 */
export async function askPatiently<K extends keyof Api>(
  call: Call,
  firstWait: number,
  name: K,
  request: Requests[K],
  onHeldUp: () => void,
): Promise<Outcome<Granted<K>>> {
  for (let attempt = 1; ; attempt++) {
    let answer: ReturnType<Api[K]>;
    try {
      answer = await call(name, request);
    } catch (error) {
      return { ok: false, trouble: { kind: 'failed', failure: failureOf(error) } };
    }
    if (answer.ok) return answer;
    if (answer.refusal.kind !== 'busy' || attempt === MOST_TRIES)
      return { ok: false, trouble: { kind: 'refused', refusal: answer.refusal } };
    onHeldUp();
    await wait(firstWait * 2 ** (attempt - 1));
  }
}
