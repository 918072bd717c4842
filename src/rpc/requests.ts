import {
  array,
  boolean,
  type GenericSchema,
  getDotPath,
  type InferOutput,
  integer,
  looseObject,
  maxLength,
  maxValue,
  minLength,
  minValue,
  null as nothing,
  nullable,
  number,
  pipe,
  safeParse,
  strictObject,
  string,
  trim,
  union,
} from 'valibot';
import { COLUMNS } from '../domain/keyword';

/** Google lets any top-level function be called with anything: what comes in is read here, and nowhere else. */
const cell = union([
  pipe(string(), maxLength(50_000)),
  number(),
  boolean(),
  nothing(),
  strictObject({ date: number() }),
]);
const row = pipe(array(cell), maxLength(COLUMNS.length));
const revision = string();
const text = pipe(string(), maxLength(50_000));
/** A sentence: something is said. */
const reason = pipe(string(), trim(), minLength(1), maxLength(500));
const place = pipe(number(), integer(), minValue(0), maxValue(100_000));

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
  saveDraft: strictObject({ rows: pipe(array(row), maxLength(5000)), revision }),
  propose: strictObject({ draft: revision, reason }),
  sign: strictObject({ seal: revision }),
  decline: strictObject({ seal: revision, reason }),
  takeBack: strictObject({ seal: revision }),
  restoreSigned: strictObject({ definition: revision }),
  takeAsDraft: strictObject({ version: nullable(place), draft: revision }),
  readVersion: strictObject({ version: place }),
  agreeTerm: strictObject({ at: place, revision }),
  saveTerm: strictObject({ at: place, term, revision }),
  removeTerm: strictObject({ at: place, revision }),
};

/** The request, or what is wrong with it. */
export function readRequest<S extends GenericSchema>(
  schema: S,
  request: unknown,
): { readonly ok: true; readonly value: InferOutput<S> } | { readonly ok: false; readonly detail: string } {
  const { success, output, issues } = safeParse(schema, request);
  if (success) return { ok: true, value: output };
  const [issue] = issues;
  return { ok: false, detail: `${getDotPath(issue) ?? ''}: ${issue.message}` };
}
