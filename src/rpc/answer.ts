import type * as z from 'zod/mini';
import type { Obstacle } from '../domain/setup/obstacle';
import { findRefusedValue } from '../sheets/grid/refused-value';
import { type Book, openBook } from './book';
import { countChange, readRevision } from './change';
import type { Answer, Refusal } from './contract';
import type { Environment } from './environment';
import { type Declared, readRequest } from './schema';

export function granted<T>(value: T): Answer<T> {
  return { ok: true, value };
}

export function refused(refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal };
}

/** What stands in the way of an act, the first thing first; nothing where the list is empty. */
export function unobstructed([obstacle]: readonly Obstacle[]): Answer<null> {
  return obstacle === undefined ? granted(null) : refused({ kind: 'obstacle', obstacle });
}

/** One function of the API: the environment and what the sidebar sent, in; an answer, out. */
export type Handler<T> = (environment: Environment, request: unknown) => Answer<T>;

/** A handler that reads: its request is parsed, nothing is locked. */
export function reading<S extends z.ZodMiniType, T>(
  { request: schema }: Declared<S, T>,
  handle: (book: Book, request: z.output<S>) => Answer<T>,
): Handler<T> {
  return (environment, request) => {
    const read = readRequest(schema, request);
    return read.ok
      ? handle(openBook(environment), read.value)
      : refused({ kind: 'bad request', detail: read.detail });
  };
}

/** How long a call waits for another one's change to finish, in milliseconds. */
const MAX_WAIT = 5000;
/** What is changed while it is read is read so often at most. */
const MOST_READINGS = 3;

/**
 * A handler that reads what a change writes in several places: it is answered from before a change or from after it, never from its
 * midst. Google locks nothing by itself, so it looks for the lock and for the revision before it reads and afterwards.
 */
export function readingWhole<S extends z.ZodMiniType, T>(
  declared: Declared<S, T>,
  handle: (book: Book, request: z.output<S>) => Answer<T>,
): Handler<T> {
  return reading(declared, ({ environment }, request) => {
    const { lock, properties } = environment;
    for (let attempt = 1; attempt <= MOST_READINGS; attempt++) {
      if (!isUnlocked(lock, MAX_WAIT)) break;
      const before = readRevision(properties);
      const answer = handle(openBook(environment), request);
      // Another reading may hold the lock for a moment: that is waited for, as a change is.
      if (isUnlocked(lock, MAX_WAIT) && readRevision(properties) === before) return answer;
    }
    return refused({ kind: 'busy' });
  });
}

/** Whether nobody is changing anything, at the latest after that time. */
function isUnlocked(lock: Environment['lock'], wait: number): boolean {
  if (lock === null) return true;
  if (!lock.tryLock(wait)) return false;
  lock.releaseLock();
  return true;
}

/** What has to be true of the sheet before it is changed; where it is not, the refusal says what to do. */
export type Condition<F, Q> = (found: F, request: Q) => Answer<unknown>;

/**
 * A handler that writes: it holds the document lock, and what it wrote is flushed before the lock is released.
 * @param find what is changed
 * @param conditions what has to be true of it; the first that does not hold is the refusal
 */
export function changing<S extends z.ZodMiniType, T, F>(
  declared: Declared<S, T>,
  find: (book: Book, request: z.output<S>) => Answer<F>,
  conditions: readonly Condition<F, z.output<S>>[],
  change: (found: F, request: z.output<S>) => Answer<T>,
): Handler<T> {
  const perform = (book: Book, request: z.output<S>): Answer<T> => {
    const found = find(book, request);
    if (!found.ok) return found;
    for (const condition of conditions) {
      const met = condition(found.value, request);
      if (!met.ok) return met;
    }
    return change(found.value, request);
  };
  return reading(declared, (book, request) => {
    const { lock, properties } = book.environment;
    if (lock !== null && !lock.tryLock(MAX_WAIT)) return refused({ kind: 'busy' });
    try {
      const answer = counted(properties, () => carriedOut(book, () => perform(book, request)));
      return answer.ok ? { ...answer, change: countChange(properties) } : answer;
    } finally {
      lock?.releaseLock();
    }
  });
}

/** A change that fails half way is counted too: whoever read a part of it before and the rest afterwards has to read anew. */
function counted<T>(properties: Environment['properties'], change: () => T): T {
  try {
    return change();
  } catch (thrown) {
    try {
      countChange(properties);
    } catch {
      // What failed first is what is told.
    }
    throw thrown;
  }
}

/** What came of a change once Sheets has carried it out: that may refuse a value which a data validation rejects. */
function carriedOut<T>({ environment }: Book, change: () => Answer<T>): Answer<T> {
  try {
    try {
      return change();
    } finally {
      environment.app.flush();
    }
  } catch (thrown) {
    const value = findRefusedValue(environment, thrown);
    if (value === null) throw thrown;
    return refused({ kind: 'refused value', ...value });
  }
}

/** What is changed where nothing has to be there beforehand. */
export const anyBook = (book: Book): Answer<Book> => granted(book);
