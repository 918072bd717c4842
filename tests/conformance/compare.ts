import type { Bundle, Result } from './bundle';
import type { Case } from './generator';
import { toRange } from './generator/draft';
import type { Cell } from './oracle/cell';
import type { Definition } from './oracle/definition';
import { out, titles } from './oracle/keywords';
import { asNumber, type Judgement } from './oracle/lead';
import { layOut, type SheetRow } from './oracle/sheet';

const names = ['LEADSCORE', 'LEADGRADE', 'LEADWHY', 'LEADGAP', 'LEADBRIEF'] as const;

/** What `+20 Manager · -5 Other · ⚠ …` tells. */
export interface Why {
  readonly out: string | null;
  readonly contributions: readonly string[];
  readonly warnings: readonly string[];
  readonly others: readonly string[];
}

function readWhy(text: string, outWord: string): Why {
  const pieces = text === '' ? [] : text.split(' · ');
  const isContribution = (piece: string) => /^[+-][\d,]+(\.\d+)? ./.test(piece);
  const outPiece = pieces.find((piece) => piece.startsWith(`${outWord}: `)) ?? null;
  return {
    out: pieces[0] === outPiece ? outPiece : null,
    contributions: pieces
      .filter(isContribution)
      .map((piece) => piece.replace(/^[+-][\d,]+/, (points) => points.replaceAll(',', ''))),
    warnings: [...new Set(pieces.filter((piece) => piece.startsWith('⚠')))],
    others: pieces.filter((piece) => !isContribution(piece) && !piece.startsWith('⚠') && piece !== outPiece),
  };
}

const isPlain = (text: string) => /^[\p{L}\p{N}]+$/u.test(text);

/** What is wrong with the five cells of one lead; null if nothing is. */
function compareLead(judgement: Judgement, cells: readonly unknown[], definition: Definition): string | null {
  const [score, grade, whyCell, gapCell, brief] = cells;
  const expectedScore = asNumber(judgement.hundredths);
  if (score !== expectedScore) return `LEADSCORE ${String(score)}, should be ${expectedScore}`;
  if (grade !== judgement.grade) return `LEADGRADE "${String(grade)}", should be "${judgement.grade}"`;
  if (typeof whyCell !== 'string' || typeof gapCell !== 'string' || typeof brief !== 'string') {
    return `LEADWHY, LEADGAP or LEADBRIEF is no text: ${JSON.stringify([whyCell, gapCell, brief])}`;
  }
  if ((gapCell === '') !== judgement.ready) return `LEADGAP "${gapCell}", ready should be ${judgement.ready}`;
  const why = readWhy(whyCell, out[definition.language]);
  const expected = judgement.contributions.map(
    ({ name, hundredths }) => `${hundredths > 0n ? '+' : ''}${asNumber(hundredths)} ${name}`,
  );
  if (JSON.stringify(why.contributions) !== JSON.stringify(expected)) {
    return `LEADWHY "${whyCell}", should tell ${JSON.stringify(expected)}`;
  }
  const knockedOut = judgement.knockedOutBy.length > 0;
  if (knockedOut !== (why.out !== null) || judgement.knockedOutBy.some((name) => !why.out?.includes(name))) {
    return `LEADWHY "${whyCell}", should be out by ${JSON.stringify(judgement.knockedOutBy)}`;
  }
  if (why.others.length > 0 && (expected.length > 0 || knockedOut)) return `LEADWHY "${whyCell}" tells more`;
  if (why.warnings.length !== judgement.warnings.length) {
    return `LEADWHY "${whyCell}", should warn of ${JSON.stringify(judgement.warnings)}`;
  }
  const untold = judgement.warnings.find(
    ({ raw }) => isPlain(raw) && !why.warnings.some((told) => told.includes(raw)),
  );
  if (untold) return `LEADWHY "${whyCell}" does not show ${JSON.stringify(untold)}`;
  const missing = knockedOut ? undefined : judgement.unmet.find((name) => !gapCell.includes(name));
  if (missing !== undefined) return `LEADGAP "${gapCell}" does not name ${missing}`;
  const top = judgement.contributions.slice(0, 3).filter(({ hundredths }) => hundredths > 0n);
  const unsaid = top.find(({ name }) => !brief.includes(name));
  return unsaid ? `LEADBRIEF "${brief}" does not name ${unsaid.name}` : null;
}

function compareRow(row: SheetRow, cells: readonly unknown[], definition: Definition): string | null {
  if (row.kind === 'lead') return compareLead(row.judgement, cells, definition);
  const expected = names.map((name) => (row.kind === 'noLead' ? '' : titles[name][definition.language]));
  return JSON.stringify(cells) === JSON.stringify(expected)
    ? null
    : `${JSON.stringify(cells)}, should be ${JSON.stringify(expected)}`;
}

function column(result: Result, name: string): readonly unknown[] | string {
  if (!result.ok) return `${name} threw: ${result.message}`;
  return result.rows.map((row): unknown => (Array.isArray(row) && row.length === 1 ? row[0] : row));
}

/** What the bundle does otherwise than the page says for one case; null if nothing. */
export function compareCase(bundle: Bundle, definition: Definition, given: Case): string | null {
  const range = toRange(given.draft);
  const { leads, headers } = given;
  const expected = layOut(definition, leads, headers);
  const callArguments = headers === null ? [leads, range] : [leads, range, [headers]];
  const results = bundle
    .callAll(names, ...callArguments)
    .map((result, at) => column(result, names[at] ?? ''));
  for (const [at, cells] of results.entries()) {
    if (typeof cells === 'string') return cells;
    if (cells.length !== expected.length)
      return `${names[at]} gave ${cells.length} rows, not ${expected.length}`;
  }
  for (const [at, row] of expected.entries()) {
    const wrong = compareRow(
      row,
      results.map((cells) => cells[at]),
      definition,
    );
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
      /[^\S ]|\u200b|\u180e|\u0307/g,
      (odd) => `\\u${odd.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}

/** All that one needs to see what a case is. */
export function showCase({ seed, draft, leads, headers }: Case): string {
  const rows = toRange(draft).map((cells, at) => `${at + 1}: ${show(cells)}`);
  const first = headers ?? leads[0] ?? [];
  return [`seed ${seed}`, ...rows, `headers${headers ? ' (given)' : ''}: ${show(first)}`].join('\n');
}
