import {
  array,
  boolean,
  type core,
  int,
  looseObject,
  maximum,
  maxLength,
  minimum,
  null as nothing,
  nullable,
  number,
  type output,
  safeParse,
  strictObject,
  string,
  union,
} from 'zod/mini';
import { COLUMNS } from '../domain/keyword';

/** Google lets any top-level function be called with anything: what comes in is read here, and nowhere else. */
const cell = union([
  string().check(maxLength(50_000)),
  number(),
  boolean(),
  nothing(),
  strictObject({ date: number() }),
]);
const row = array(cell).check(maxLength(COLUMNS.length));
const revision = string();
const text = string().check(maxLength(50_000));
const place = int().check(minimum(0), maximum(100_000));

const term = strictObject({
  name: text,
  alsoCalled: text,
  marketingMeans: text,
  salesMeans: text,
  agreedMeaning: text,
  measuredBy: text,
});

export const REQUESTS = {
  nothing: looseObject({}),
  planSetup: strictObject({ tab: nullable(string()) }),
  setUp: strictObject({ tab: string(), revision }),
  saveDraft: strictObject({ rows: array(row).check(maxLength(5000)), revision }),
  putInForce: strictObject({ draft: revision, definition: revision }),
  saveTerm: strictObject({ at: place, term, revision }),
  removeTerm: strictObject({ at: place, revision }),
};

/** The request, or what is wrong with it. */
export function readRequest<S extends core.$ZodType>(
  schema: S,
  request: unknown,
): { readonly ok: true; readonly value: output<S> } | { readonly ok: false; readonly detail: string } {
  const read = safeParse(schema, request);
  if (read.success) return { ok: true, value: read.data };
  const [issue] = read.error.issues;
  return { ok: false, detail: issue === undefined ? 'unreadable' : `${issue.path.join('.')}: ${issue.code}` };
}
