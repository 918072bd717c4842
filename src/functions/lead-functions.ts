import { isBroken } from '../domain/definition/seal';
import { briefer } from '../domain/scoring/brief';
import { describeGap, describeWhy } from '../domain/scoring/describe';
import { explain } from '../domain/scoring/explain';
import { isBlankLead, prepare, type Scorer } from '../domain/scoring/scorer';
import type { Cells, Row } from '../domain/values/cell';
import { toPoints } from '../domain/values/hundredths';
import type { Wording } from '../domain/values/language';
import { type Argument, type LeadArguments, readArguments } from './arguments';

type Answer = string | number;

/** One function on leads: what stands over its column, and its answers, one a row ('' for a row that is no lead). */
export interface LeadFunction {
  readonly title: Wording;
  /** What the title warns of, if anything. */
  readonly warning?: (table: LeadArguments) => Wording | null;
  answers(scorer: Scorer, table: LeadArguments): Answer[];
}

export const SCORE: LeadFunction = {
  title: { en: 'Score', ja: 'スコア' },
  answers: (scorer, { leads }) =>
    scorer.points(leads).map((points) => (points === null ? '' : toPoints(points))),
};

export const GRADE: LeadFunction = {
  title: { en: 'Grade', ja: 'ランク' },
  answers: (scorer, { leads }) => scorer.scores(leads).map((score) => score?.grade ?? ''),
};

const NOT_AS_SIGNED: Wording = { en: ' ⚠ changed after it was signed', ja: ' ⚠ 署名後に変更されています' };

export const WHY: LeadFunction = {
  title: { en: 'Why', ja: '評価理由' },
  warning: ({ definitionCells }) => (isBroken(definitionCells) ? NOT_AS_SIGNED : null),
  answers: (scorer, { leads }) =>
    each(leads, (row) => describeWhy(explain(scorer, row), scorer.definition.language)),
};

export const GAP: LeadFunction = {
  title: { en: 'Gap', ja: '不足' },
  answers: (scorer, { leads }) =>
    each(leads, (row) =>
      scorer.score(row).ready ? '' : describeGap(explain(scorer, row), scorer.definition.language),
    ),
};

export const BRIEF: LeadFunction = {
  title: { en: 'Brief', ja: '申し送り' },
  answers(scorer, { headers, leads }) {
    const brief = briefer(scorer, headers);
    return each(leads, brief);
  },
};

function each(leads: Cells, answer: (row: Row) => string): string[] {
  return leads.map((row) => (isBlankLead(row) ? '' : answer(row)));
}

/**
 * Applies a function to a range of leads.
 * @returns one row of one cell for each row of `leads` without its trailing blank rows: the title first if the range has
 *   its header row, '' for a blank row
 */
export function applyToLeads(
  fn: LeadFunction,
  leads: Argument,
  definition: Argument,
  headers: Argument,
): Answer[][] {
  const table = readArguments(leads, definition, headers);
  const { language } = table.definition;
  const warning = fn.warning?.(table)?.[language] ?? '';
  const rows: Answer[][] = table.titled ? [[`${fn.title[language]}${warning}`]] : [];
  for (const answer of fn.answers(prepare(table.definition, table.headers), table)) rows.push([answer]);
  return rows.length === 0 ? [['']] : rows;
}
