import type { Row } from '../domain/cell';
import { describeBrief, describeGap, describeWhy } from '../domain/describe';
import { explain } from '../domain/explain';
import { locator } from '../domain/field';
import { toPoints } from '../domain/hundredths';
import type { Wording } from '../domain/language';
import { writtenText } from '../domain/reading';
import { isBlankLead, prepare, type Scorer } from '../domain/scorer';
import { isBlank, trim } from '../domain/text';
import { type Argument, type LeadArguments, readArguments } from './arguments';

type Answer = string | number;

/** One function on leads: what stands over its column, and how it answers a row. */
export interface LeadFunction {
  readonly title: Wording;
  answering(scorer: Scorer, table: LeadArguments): (row: Row) => Answer;
}

export const SCORE: LeadFunction = {
  title: { en: 'Score', ja: 'スコア' },
  answering: (scorer) => (row) => toPoints(scorer.score(row).score),
};

export const GRADE: LeadFunction = {
  title: { en: 'Grade', ja: 'ランク' },
  answering: (scorer) => (row) => scorer.score(row).grade,
};

export const WHY: LeadFunction = {
  title: { en: 'Why', ja: '評価理由' },
  answering: (scorer) => (row) => describeWhy(explain(scorer, row), scorer.definition.language),
};

export const GAP: LeadFunction = {
  title: { en: 'Gap', ja: '不足' },
  answering: (scorer) => (row) =>
    scorer.score(row).ready ? '' : describeGap(explain(scorer, row), scorer.definition.language),
};

export const BRIEF: LeadFunction = {
  title: { en: 'Brief', ja: '申し送り' },
  answering(scorer, { definition, headers }) {
    const locate = locator(definition, headers);
    return (row) => {
      const fields = definition.briefs.map(({ field }): [string, string] => {
        const cell = row[locate(field) ?? -1];
        return [field, isBlank(cell) ? '' : trim(writtenText(cell, definition.calendar))];
      });
      return describeBrief(explain(scorer, row), fields, definition.language);
    };
  },
};

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
  const answer = fn.answering(prepare(table.definition, table.headers), table);
  const rows = table.leads.map((row) => [isBlankLead(row) ? '' : answer(row)]);
  if (table.titled) return [[fn.title[table.definition.language]], ...rows];
  return rows.length === 0 ? [['']] : rows;
}
