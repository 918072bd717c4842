import type { Bundle, Result } from './bundle';
import type { Case } from './generator';
import { toRange } from './generator/draft';
import type { Cell } from './oracle/cell';
import type { Definition } from './oracle/definition';
import { titles } from './oracle/keywords';
import { asNumber, type Judgement, type Warning } from './oracle/lead';
import type { SheetRow } from './oracle/sheet';
import { normalize, textOf } from './oracle/text';
import { readWhy } from './why';

const single = ['LEADSCORE', 'LEADGRADE', 'LEADWHY', 'LEADGAP', 'LEADBRIEF'] as const;

/** What the five functions give for one row. */
interface Told {
  readonly score: unknown;
  readonly grade: unknown;
  readonly why: unknown;
  readonly gap: unknown;
  readonly brief: unknown;
}

interface Lead {
  readonly judgement: Judgement;
  readonly definition: Definition;
  readonly headers: readonly Cell[];
}

function compareContributions(contributions: readonly string[], judgement: Judgement): string | null {
  const expected = judgement.contributions.map(
    ({ name, hundredths }) => `${hundredths > 0n ? '+' : ''}${asNumber(hundredths)} ${name}`,
  );
  const points = contributions.map((piece) => Number(piece.split(' ')[0]));
  const sorted = points.every((number, at) => at === 0 || number <= (points[at - 1] ?? 0));
  // The order of equal ones is not said where a Base is among them.
  const same = JSON.stringify([...contributions].sort()) === JSON.stringify([...expected].sort());
  return same && sorted ? null : `should tell ${JSON.stringify(expected)}`;
}

/** Whether one warning of LEADWHY shows the cell: its header, or a name of its field, and what stands in it. */
function showsCell(piece: string, { column, raw }: Warning, { definition, headers }: Lead): boolean {
  const header = normalize(textOf(headers[column], definition.zone));
  const names = [header, ...definition.fieldRows.filter((row) => row.includes(header)).flat()];
  const text = normalize(piece);
  const start = normalize(raw).slice(0, 30);
  return names.some((name) => text.startsWith(`⚠ ${name}`)) && text.includes(start);
}

function compareWarnings(pieces: readonly string[], lead: Lead): string | null {
  const { warnings } = lead.judgement;
  const list = () =>
    JSON.stringify(warnings.map(({ column, raw, kind }) => [lead.headers[column], raw, kind]));
  if (new Set(pieces).size !== pieces.length) return 'warns of one thing twice';
  if (pieces.length !== warnings.length) return `should warn ${warnings.length} times, of ${list()}`;
  const unshown = warnings.find((warning) => !pieces.some((piece) => showsCell(piece, warning, lead)));
  return unshown ? `should warn of ${list()}` : null;
}

function compareWhy(cell: string, lead: Lead): string | null {
  const { judgement, definition } = lead;
  const why = readWhy(cell, definition.language);
  const { knockedOutBy } = judgement;
  if (
    knockedOutBy.length > 0 !== (why.out !== null) ||
    knockedOutBy.some((name) => !why.out?.includes(name))
  ) {
    return `should be out by ${JSON.stringify(knockedOutBy)}`;
  }
  if (why.others.length > 0 && (judgement.contributions.length > 0 || knockedOutBy.length > 0)) {
    return 'tells more';
  }
  return compareContributions(why.contributions, judgement) ?? compareWarnings(why.warnings, lead);
}

/** The three largest contributions that leave no doubt which they are. */
function top({ contributions }: Judgement): readonly string[] {
  const fourth = contributions[3]?.hundredths ?? 0n;
  const above = fourth > 0n ? fourth : 0n;
  return contributions.slice(0, 3).flatMap(({ name, hundredths }) => (hundredths > above ? [name] : []));
}

/** What is wrong with the five cells of one lead; null if nothing is. */
function compareLead(lead: Lead, { score, grade, why, gap, brief }: Told): string | null {
  const { judgement } = lead;
  const expectedScore = asNumber(judgement.hundredths);
  if (score !== expectedScore) return `LEADSCORE ${String(score)}, should be ${expectedScore}`;
  if (grade !== judgement.grade) return `LEADGRADE "${String(grade)}", should be "${judgement.grade}"`;
  if (typeof why !== 'string' || typeof gap !== 'string' || typeof brief !== 'string') {
    return `LEADWHY, LEADGAP or LEADBRIEF is no text: ${JSON.stringify([why, gap, brief])}`;
  }
  if ((gap === '') !== judgement.ready) return `LEADGAP "${gap}", ready should be ${judgement.ready}`;
  const wrong = compareWhy(why, lead);
  if (wrong !== null) return `LEADWHY "${why}" ${wrong}`;
  const knockedOut = judgement.knockedOutBy.length > 0;
  const missing = knockedOut ? undefined : judgement.unmet.find((name) => !gap.includes(name));
  if (missing !== undefined) return `LEADGAP "${gap}" does not name ${missing}`;
  const unsaid = top(judgement).find((name) => !brief.includes(name));
  return unsaid === undefined ? null : `LEADBRIEF "${brief}" does not name ${unsaid}`;
}

function compareRow(row: SheetRow, told: Told, definition: Definition, headers: readonly Cell[]) {
  if (row.kind === 'lead') return compareLead({ judgement: row.judgement, definition, headers }, told);
  const expected = single.map((name) => (row.kind === 'noLead' ? '' : titles[name][definition.language]));
  const cells = [told.score, told.grade, told.why, told.gap, told.brief];
  return JSON.stringify(cells) === JSON.stringify(expected)
    ? null
    : `${JSON.stringify(cells)}, should be ${JSON.stringify(expected)}`;
}

/** The columns that a function gives, each a cell a row. */
function columnsOf(result: Result, width: number): unknown[][] | string {
  if (!result.ok) return `threw: ${result.message}`;
  const rows = result.rows.map((row): unknown[] => (Array.isArray(row) ? row : [row]));
  if (rows.some((row) => row.length !== width)) return `gave other than ${width} columns`;
  return Array.from({ length: width }, (_, at) => rows.map((row) => row[at]));
}

function callColumns(bundle: Bundle, given: Case, alone: boolean): unknown[][] | string {
  const range = toRange(given.draft);
  const { leads, headers } = given;
  const names = alone ? single : (['LEADS', 'LEADGAP', 'LEADBRIEF'] as const);
  const results = bundle.callAll(names, leads, range, ...(headers === null ? [] : [[headers]]));
  const columns: unknown[][] = [];
  for (const [at, result] of results.entries()) {
    const name = names[at] ?? '';
    const read = columnsOf(result, name === 'LEADS' ? 3 : 1);
    if (typeof read === 'string') return `${name} ${read}`;
    columns.push(...read);
  }
  return columns;
}

/**
 * What the bundle does otherwise than the page says for one case; null if nothing. Alone: `LEADSCORE`, `LEADGRADE` and
 * `LEADWHY` are called; otherwise `LEADS` is, which gives the three in one.
 */
export function compareCase(
  bundle: Bundle,
  definition: Definition,
  given: Case,
  expected: readonly SheetRow[],
  alone: boolean,
): string | null {
  const { leads, headers } = given;
  const columns = callColumns(bundle, given, alone);
  if (typeof columns === 'string') return columns;
  const [score = [], grade = [], why = [], gap = [], brief = []] = columns;
  const odd = columns.find((column) => column.length !== expected.length);
  if (odd) return `${odd.length} rows, should be ${expected.length}`;
  for (const [at, row] of expected.entries()) {
    const told = { score: score[at], grade: grade[at], why: why[at], gap: gap[at], brief: brief[at] };
    const wrong = compareRow(row, told, definition, headers ?? leads[0] ?? []);
    if (wrong !== null) return `row ${at + 1} of leads: ${wrong}\nlead: ${show(leads[at] ?? [])}`;
  }
  return null;
}

/** Cells as they can be read in a message. */
function show(cells: readonly Cell[]): string {
  const text = cells.map((cell) =>
    typeof cell === 'object' && cell !== null
      ? `Date(${cell.instant})`
      : (JSON.stringify(cell) ?? 'undefined'),
  );
  return text
    .join(' | ')
    .replace(
      /[^\S ]|\p{Cf}|\u0307/gu,
      (odd) => `\\u{${(odd.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}}`,
    );
}

/** All that one needs to see what a case is. */
export function showCase({ seed, draft, leads, headers }: Case): string {
  const rows = toRange(draft).map((cells, at) => `${at + 1}: ${show(cells)}`);
  const first = headers ?? leads[0] ?? [];
  return [`seed ${seed}`, ...rows, `headers${headers ? ' (given)' : ''}: ${show(first)}`].join('\n');
}
