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
  picklist,
  pipe,
  record,
  regex,
  safeParse,
  strictObject,
  string,
  trim,
  union,
} from 'valibot';
import { COLUMNS } from '../domain/definition/keyword';
import { TAKABLE_COLUMNS } from '../domain/hand-over/hand-over-column';
import { REASON_KINDS } from '../domain/rejections/reason';

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

const day = pipe(string(), regex(/^\d{4}-\d\d-\d\d$/));
const seen = pipe(array(strictObject({ row: place, print: string() })), maxLength(100_000));
const taken = strictObject({
  column: picklist(TAKABLE_COLUMNS),
  header: text,
  words: record(string(), string()),
});
const namedReason = strictObject({
  name: reason,
  meaning: text,
  kind: picklist(REASON_KINDS),
  contradicts: text,
  noteNeeded: boolean(),
});

const formats = array(strictObject({ cells: string(), format: string() }));
const side = picklist(['left', 'right']);
const charts = pipe(
  array(
    strictObject({
      title: string(),
      ranges: array(strictObject({ on: picklist(['own', 'data']), cells: string() })),
      series: array(strictObject({ type: picklist(['bars', 'line']), axis: side, color: string() })),
      share: nullable(side),
    }),
  ),
  maxLength(10),
);

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
  prepareHandOver: strictObject({ take: array(taken), reasons: pipe(array(namedReason), maxLength(500)) }),
  handOver: strictObject({ leads: seen, samples: seen, definition: revision }),
  undoHandOver: strictObject({ at: number() }),
  recycle: strictObject({ leads: seen, on: day }),
  saveReason: strictObject({ at: place, reason: namedReason, revision }),
  removeReason: strictObject({ at: place, revision }),
  buildSummary: strictObject({
    rows: pipe(
      array(pipe(array(union([strictObject({ formula: text }), text, number()])), maxLength(26))),
      maxLength(500),
    ),
    headings: array(place),
    formats,
    hidden: array(place),
    pivots: strictObject({
      headings: pipe(array(string()), maxLength(26)),
      formula: text,
      counts: string(),
      tables: array(strictObject({ title: string(), row: place, column: place, height: place })),
      titles: array(string()),
    }),
    charts: strictObject({
      rows: pipe(array(pipe(array(text), maxLength(5))), maxLength(50)),
      charts,
    }),
  }),
  writeBacktest: strictObject({
    rows: pipe(array(pipe(array(union([text, number()])), maxLength(100))), maxLength(500)),
    headings: array(string()),
    grey: array(string()),
    formats,
    charts,
    chartRow: place,
  }),
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
