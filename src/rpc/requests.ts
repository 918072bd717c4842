import * as z from 'zod/mini';
import { COLUMNS } from '../domain/definition/keyword';
import { TAKABLE_COLUMNS } from '../domain/hand-over/hand-over-column';
import { REASON_KINDS } from '../domain/rejections/reason';

// Without this, zod tries at the first request whether it may write code by `new Function`.
z.config({ jitless: true });

/** Google lets any top-level function be called with anything: what comes in is read here, and nowhere else. */
const cell = z.union([
  z.string().check(z.maxLength(50_000)),
  z.number(),
  z.boolean(),
  z.null(),
  z.strictObject({ date: z.number() }),
]);
const row = z.array(cell).check(z.maxLength(COLUMNS.length));
const revision = z.string();
const text = z.string().check(z.maxLength(50_000));
/** A sentence: something is said. */
const reason = z.string().check(z.trim(), z.minLength(1), z.maxLength(500));
const place = z.int().check(z.minimum(0), z.maximum(100_000));

const term = z.strictObject({
  name: text,
  alsoCalled: text,
  marketingMeans: text,
  salesMeans: text,
  agreedMeaning: text,
  measuredBy: text,
});

const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
const seen = z.array(z.strictObject({ row: place, print: z.string() })).check(z.maxLength(100_000));
const taken = z.strictObject({
  column: z.enum(TAKABLE_COLUMNS),
  header: text,
  words: z.record(z.string(), z.string()),
});
const namedReason = z.strictObject({
  name: reason,
  meaning: text,
  kind: z.enum(REASON_KINDS),
  contradicts: text,
  noteNeeded: z.boolean(),
});

const formats = z.array(z.strictObject({ cells: z.string(), format: z.string() }));
const side = z.enum(['left', 'right']);
const charts = z
  .array(
    z.strictObject({
      title: z.string(),
      ranges: z.array(z.strictObject({ on: z.enum(['own', 'data']), cells: z.string() })),
      series: z.array(z.strictObject({ type: z.enum(['bars', 'line']), axis: side, color: z.string() })),
      share: z.nullable(side),
    }),
  )
  .check(z.maxLength(10));

export const REQUESTS = {
  nothing: z.looseObject({}),
  planSetup: z.strictObject({ tab: z.nullable(z.string()) }),
  setUp: z.strictObject({ tab: z.string(), revision }),
  saveDraft: z.strictObject({ rows: z.array(row).check(z.maxLength(5000)), revision }),
  propose: z.strictObject({ draft: revision, reason }),
  sign: z.strictObject({ seal: revision }),
  decline: z.strictObject({ seal: revision, reason }),
  takeBack: z.strictObject({ seal: revision }),
  restoreSigned: z.strictObject({ definition: revision }),
  takeAsDraft: z.strictObject({ version: z.nullable(place), draft: revision }),
  readVersion: z.strictObject({ version: place }),
  agreeTerm: z.strictObject({ at: place, revision }),
  saveTerm: z.strictObject({ at: place, term, revision }),
  removeTerm: z.strictObject({ at: place, revision }),
  prepareHandOver: z.strictObject({
    take: z.array(taken),
    reasons: z.array(namedReason).check(z.maxLength(500)),
  }),
  handOver: z.strictObject({ leads: seen, samples: seen, definition: revision }),
  undoHandOver: z.strictObject({ at: z.number() }),
  recycle: z.strictObject({ leads: seen, on: day }),
  saveReason: z.strictObject({ at: place, reason: namedReason, revision }),
  removeReason: z.strictObject({ at: place, revision }),
  buildSummary: z.strictObject({
    rows: z
      .array(z.array(z.union([z.strictObject({ formula: text }), text, z.number()])).check(z.maxLength(26)))
      .check(z.maxLength(500)),
    headings: z.array(place),
    formats,
    hidden: z.array(place),
    pivots: z.strictObject({
      headings: z.array(z.string()).check(z.maxLength(26)),
      formula: text,
      counts: z.string(),
      tables: z.array(z.strictObject({ title: z.string(), row: place, column: place, height: place })),
      titles: z.array(z.string()),
    }),
    charts: z.strictObject({
      rows: z.array(z.array(text).check(z.maxLength(5))).check(z.maxLength(50)),
      charts,
    }),
  }),
  writeBacktest: z.strictObject({
    rows: z.array(z.array(z.union([text, z.number()])).check(z.maxLength(100))).check(z.maxLength(500)),
    headings: z.array(z.string()),
    grey: z.array(z.string()),
    formats,
    charts,
    chartRow: place,
  }),
};

/** The request, or what is wrong with it. */
export function readRequest<S extends z.ZodMiniType>(
  schema: S,
  request: unknown,
): { readonly ok: true; readonly value: z.output<S> } | { readonly ok: false; readonly detail: string } {
  const { success, data, error } = z.safeParse(schema, request);
  if (success) return { ok: true, value: data };
  return {
    ok: false,
    detail: error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)[0] ?? '',
  };
}
