import type * as z from 'zod/mini';
import type { Answer, Refusal } from './contract';
import type { Environment } from './environment';
import { readRequest } from './requests';

export function granted<T>(value: T): Answer<T> {
  return { ok: true, value };
}

export function refused(refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal };
}

/** One function of the API: the environment and what the sidebar sent, in; an answer, out. */
export type Handler<T> = (environment: Environment, request: unknown) => Answer<T>;

/** A handler that reads: its request is parsed, nothing is locked. */
export function reading<S extends z.ZodMiniType, T>(
  schema: S,
  handle: (environment: Environment, request: z.output<S>) => Answer<T>,
): Handler<T> {
  return (environment, request) => {
    const read = readRequest(schema, request);
    return read.ok ? handle(environment, read.value) : refused({ kind: 'bad request', detail: read.detail });
  };
}

/** How long a change waits for another one to finish, in milliseconds. */
const PATIENCE = 5000;

/** A handler that writes: it holds the document lock, and what it wrote is flushed before the lock is released. */
export function changing<S extends z.ZodMiniType, T>(
  schema: S,
  handle: (environment: Environment, request: z.output<S>) => Answer<T>,
): Handler<T> {
  return reading(schema, (environment, request) => {
    const { lock, app } = environment;
    if (lock !== null && !lock.tryLock(PATIENCE)) return refused({ kind: 'busy' });
    try {
      return handle(environment, request);
    } finally {
      app.flush();
      lock?.releaseLock();
    }
  });
}
