import * as z from 'zod/mini';
import { COLUMNS } from '../domain/definition/keyword';
import { MAX_CELL_CHARACTERS } from '../domain/values/fitted';

// Without this, zod tries at the first request whether it may write code by `new Function`.
z.config({ jitless: true });

/** One function of the API: how its request is read, and the type of its answer. */
export interface Declared<S extends z.ZodMiniType, A> {
  readonly request: S;
  /** Is never there: it only carries the type. */
  readonly answer?: A;
}

/** Declares a function of the API that answers so: `answers<SheetState>()(request)`. */
export function answers<A>() {
  return <S extends z.ZodMiniType>(request: S): Declared<S, A> => ({ request });
}

/** The request of a function that is asked for nothing in particular. */
export const nothing = z.looseObject({});

/** Of a cell's text one character is left for the apostrophe that marks it as text. */
const MAX_TEXT = MAX_CELL_CHARACTERS - 1;

const cell = z.union([
  z.string().check(z.maxLength(MAX_TEXT)),
  z.number(),
  z.boolean(),
  z.null(),
  z.strictObject({ date: z.number() }),
]);
/** Rows of a definition. How many it may have, the handler says. */
export const definitionRows = z
  .array(z.array(cell).check(z.maxLength(COLUMNS.length)))
  .check(z.maxLength(100_000));
/** The digest of what the caller saw. */
export const revision = z.string();
/** The text of a cell. */
export const text = z.string().check(z.maxLength(MAX_TEXT));
/** A sentence: something is said. */
export const sentence = z.string().check(z.trim(), z.minLength(1), z.maxLength(500));
/** A place in a list, a row or a number of a version. */
export const place = z.int().check(z.minimum(0), z.maximum(100_000));
/** `YYYY-MM-DD` */
export const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));

/** The request, or what is wrong with it. */
export function readRequest<S extends z.ZodMiniType>(
  schema: S,
  request: unknown,
): { readonly ok: true; readonly value: z.output<S> } | { readonly ok: false; readonly detail: string } {
  const { success, data, error } = z.safeParse(schema, request);
  if (success) return { ok: true, value: data };
  const [detail] = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  return { ok: false, detail: detail ?? '' };
}
