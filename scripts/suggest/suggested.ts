import type { DuckDBConnection } from '@duckdb/node-api';
import { scoringOnly } from '../../src/domain/definition/definition';
import { HAND_OVER_HEADINGS } from '../../src/domain/hand-over/hand-over-column';
import type { FieldColumn } from '../../src/domain/insight/columns/coding';
import { acceptLines } from '../../src/domain/insight/suggestion/accept';
import { frameOf } from '../../src/domain/insight/suggestion/frame';
import { learnedOn, suggestionNote } from '../../src/domain/insight/suggestion/provenance';
import { suggest } from '../../src/domain/insight/suggestion/suggest';
import type { SuggestedLine, Suggestion } from '../../src/domain/insight/suggestion/suggestion';
import { withShares } from '../../src/domain/insight/suggestion/take-card';
import { recognize } from '../../src/domain/leads/header';
import { writeAnswersQuery } from '../../src/domain/sql/answers-query';
import { DUCKDB } from '../../src/domain/sql/duckdb';
import { SCORE_COLUMNS } from '../../src/domain/sql/score-query';
import type { Cells } from '../../src/domain/values/cell';
import { normalize } from '../../src/domain/values/text';
import type { LeadSource } from '../score/lead-source';
import { type MessageKey, Refusal } from '../score/messages';
import type { SuggestArguments } from './arguments';
import { backtestOfAll, gradedCounts, handedOver, type Tested } from './backtest-of-all';
import { asNextVersion, type Draft, hereZone, parseDraft, startingDraft } from './draft';
import { type AnsweredTable, countLeads, keepSampled } from './lead-counts';
import { evidenceOfAll, tellingDefinition } from './line-evidence';
import { type OutcomeMeaning, placeOfOutcome, readMeaning } from './outcome-column';
import { drawSample, fieldColumns, type LeadDays, readDays, type Sample } from './sample';

/** What a report tells. */
export interface Suggested {
  readonly rows: number;
  readonly meaning: OutcomeMeaning;
  readonly days: LeadDays;
  readonly draft: Draft;
  readonly suggestion: Suggestion;
  /** The heading by which the leads stand in order of time; null for none. */
  readonly created: string | null;
  /** What LeadPact itself wrote into the file. */
  readonly own: readonly string[];
  /** The lines of the card, with the evidence of all leads; [] where nothing is suggested. */
  readonly lines: readonly SuggestedLine[];
  /** Null where nothing is suggested. */
  readonly definition: Cells | null;
  readonly suggestedTest: Tested | null;
  /** What the definition that was given has done; null where none was. */
  readonly presentTest: Tested | null;
}

/** The same file gives the same suggestion. */
const SEED = 1;

const OWN_HEADINGS: ReadonlySet<string> = new Set(
  [
    ...SCORE_COLUMNS,
    ...Object.values(HAND_OVER_HEADINGS).flatMap(({ en, ja }) => [en, ja]),
    ...['スコア', 'ランク', '評価理由'],
  ].map(normalize),
);

/** Suggests criteria from a sample, and holds them against all leads. */
export async function suggestFor(
  connection: DuckDBConnection,
  source: LeadSource,
  given: SuggestArguments,
  draftGiven: Draft | null,
  tell: (key: MessageKey) => void,
): Promise<Suggested> {
  const { columns } = source;
  const headings = columns.map(({ name }) => name);
  for (const heading of [...given.leaveOut, ...given.takeIn])
    if (!headings.some((name) => normalize(name) === normalize(heading)))
      throw new Refusal('noColumn', { path: given.leads, heading, headings: headings.join(', ') });
  const outcome = placeOfOutcome(columns, given);
  const created = columns.findIndex(({ name }) => recognize(name) === 'created');
  const zone = draftGiven?.zone ?? hereZone();
  const answers = writeAnswersQuery({
    dialect: DUCKDB,
    table: source.table,
    columns,
    outcome,
    created: created < 0 ? null : created,
    zone,
  });
  tell('counting');
  const meaning = await readMeaning(connection, answers, headings[outcome] ?? '', given);
  const days = await readDays(connection, answers, meaning);
  tell('drawing');
  const drawing = { until: days.until, most: given.sample, zone };
  const sample = await drawSample(connection, answers, columns, meaning, drawing);
  const draft = draftGiven ?? startingDraft(given, headings, sample.cells);
  tell('learning');
  const fields = fieldColumns(columns, sample.cells, outcome, OWN_HEADINGS);
  const suggestion = learn(fields, sample, draft, given);
  const table = { connection, answers, columns, meaning, until: days.until, path: given.leads };
  const basis = {
    rows: source.rows,
    meaning,
    days,
    draft,
    suggestion,
    created: headings[created] ?? null,
    own: headings.filter((name, at) => at !== outcome && OWN_HEADINGS.has(normalize(name))),
  };
  if (suggestion.answer.kind !== 'found')
    return { ...basis, lines: [], definition: null, suggestedTest: null, presentTest: null };
  tell('backtesting');
  await keepSampled(connection, sample.numbers);
  return { ...basis, ...(await compare(table, sample, headings, suggestion, draft, given, days)) };
}

function learn(
  columns: readonly FieldColumn[],
  { history }: Sample,
  draft: Draft,
  { leaveOut, takeIn, largest }: SuggestArguments,
): Suggestion {
  const headerOf = (heading: string) =>
    columns.find(({ header }) => normalize(header) === normalize(heading))?.header ?? heading;
  const fields = Object.fromEntries([
    ...takeIn.map((heading) => [headerOf(heading), true] as const),
    ...leaveOut.map((heading) => [headerOf(heading), false] as const),
  ]);
  const steps = suggest({
    columns,
    history,
    // The sample's own pace is not that of the leads.
    months: null,
    // What a capacity brings is counted over all leads, by SQL.
    fit: null,
    pinned: parseDraft(frameOf(draft.cells), draft.moment),
    fields,
    learned: [],
    keptFields: [],
    forbidden: [],
    search: true,
    largest,
    seed: SEED,
  });
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The suggested definition, and what it and the present one have done with all leads. */
async function compare(
  table: AnsweredTable,
  sample: Sample,
  headings: readonly string[],
  { answer, personal }: Suggestion,
  draft: Draft,
  { capacity, language }: SuggestArguments,
  { months }: LeadDays,
): Promise<Pick<Suggested, 'lines' | 'definition' | 'suggestedTest' | 'presentTest'>> {
  if (answer.kind !== 'found') throw new Error('Nothing is suggested');
  const [card] = answer.cards;
  if (card === undefined) throw new Error('A suggestion has a card');
  const bare = acceptLines(draft.cells, card.lines, language);
  const telling = tellingDefinition(parseDraft(bare, draft.moment));
  const lines = evidenceOfAll(card.lines, await countLeads(table, telling));
  const noted = lines.map((line) => ({
    ...line,
    note: suggestionNote(
      line.evidence,
      line.evidence.met + line.evidence.unmet,
      draft.today,
      language,
      personal.includes(line.criterion?.field ?? ''),
    ),
  }));
  const accepted = acceptLines(draft.cells, noted, language);
  const definition = scoringOnly(parseDraft(accepted, draft.moment));
  const present = scoringOnly(parseDraft(draft.cells, draft.moment));
  const counts = await countLeads(table, definition);
  const before = await countLeads(table, present, learnedOn(draft.cells));
  const leads = counts.reduce((sum, one) => sum + one.leads, 0);
  const now = draft.isOwn ? handedOver(before, present) : 0;
  const wanted = capacity ?? (now || Math.ceil(leads / 10));
  const graded = withShares(
    accepted,
    definition,
    gradedCounts(before, present),
    gradedCounts(counts, definition),
    wanted,
  );
  const final = asNextVersion(draft, graded);
  const finalDefinition = scoringOnly(parseDraft(final, draft.moment));
  return {
    lines,
    definition: final,
    suggestedTest: backtestOfAll(counts, finalDefinition, months, {
      headings,
      cells: sample.cells,
      history: sample.history,
      unseen: answer.unseen,
    }),
    presentTest: draft.isOwn ? backtestOfAll(before, present, months, null) : null,
  };
}
