import { isBroken } from '../domain/definition/seal';
import { briefer } from '../domain/scoring/brief';
import { describeGap } from '../domain/scoring/describe';
import { explain } from '../domain/scoring/explain';
import { isBlankLead, prepare, type Scorer } from '../domain/scoring/scorer';
import { whyTeller } from '../domain/scoring/why';
import type { Cells } from '../domain/values/cell';
import { fitted } from '../domain/values/fitted';
import { toPoints } from '../domain/values/hundredths';
import type { Wording } from '../domain/values/language';
import { type Argument, type LeadArguments, readArguments } from './arguments';

type Answer = string | number;

/** What stands over a column, and what it warns of, if anything. */
interface Title {
  readonly wording: Wording;
  readonly warning?: (table: LeadArguments) => Wording | null;
}

/** One function on leads. */
export interface LeadFunction {
  readonly titles: readonly Title[];
  /** The cells of each row, one for each title; null for a row that is no lead. */
  answers(scorer: Scorer, leads: Cells): (Answer[] | null)[];
}

const NOT_AS_SIGNED: Wording = { en: ' ⚠ changed after it was signed', ja: ' ⚠ 署名後に変更されています' };

const SCORE_TITLE: Title = { wording: { en: 'Score', ja: 'スコア' } };
const GRADE_TITLE: Title = { wording: { en: 'Grade', ja: 'ランク' } };
const WHY_TITLE: Title = {
  wording: { en: 'Why', ja: '評価理由' },
  warning: ({ cells }) => (isBroken(cells) ? NOT_AS_SIGNED : null),
};

export const SCORE: LeadFunction = {
  titles: [SCORE_TITLE],
  answers: (scorer, leads) =>
    scorer.points(leads).map((points) => (points === null ? null : [toPoints(points)])),
};

export const GRADE: LeadFunction = {
  titles: [GRADE_TITLE],
  answers: (scorer, leads) => scorer.grades(leads).map((grade) => (grade === null ? null : [grade])),
};

export const WHY: LeadFunction = {
  titles: [WHY_TITLE],
  answers(scorer, leads) {
    const { why } = whyTeller(scorer);
    return leads.map((row) => (isBlankLead(row) ? null : [why(row)]));
  },
};

export const ALL_THREE: LeadFunction = {
  titles: [SCORE_TITLE, GRADE_TITLE, WHY_TITLE],
  answers(scorer, leads) {
    const { all } = whyTeller(scorer);
    return leads.map((row) => (isBlankLead(row) ? null : all(row)));
  },
};

export const GAP: LeadFunction = {
  titles: [{ wording: { en: 'Gap', ja: '不足' } }],
  answers(scorer, leads) {
    const { language } = scorer.definition;
    return scorer
      .scores(leads)
      .map((score, at) =>
        score === null
          ? null
          : [score.ready ? '' : describeGap(explain(scorer, leads[at] ?? [], score), language)],
      );
  },
};

export const BRIEF: LeadFunction = {
  titles: [{ wording: { en: 'Brief', ja: '申し送り' } }],
  answers(scorer, leads) {
    const brief = briefer(scorer);
    return leads.map((row) => (isBlankLead(row) ? null : [brief(row)]));
  },
};

/** Google refuses all rows of a result in which one cell holds too much. */
const fittedAnswer = (answer: Answer): Answer => (typeof answer === 'string' ? fitted(answer) : answer);

/**
 * Applies a function to a range of leads.
 * @returns one row of cells for each row of `leads` without its trailing rows that are no leads: the titles first if the
 *   range has its header row, '' in every cell for a row that is no lead
 */
export function applyToLeads(
  fn: LeadFunction,
  leads: Argument,
  definition: Argument,
  headers: Argument,
): Answer[][] {
  const table = readArguments(leads, definition, headers);
  const { language } = table.definition;
  const titles = fn.titles.map(
    ({ wording, warning }) => `${wording[language]}${warning?.(table)?.[language] ?? ''}`,
  );
  const none = () => titles.map(() => '');
  const rows: Answer[][] = table.titled ? [titles] : [];
  const scorer = prepare(table.definition, table.headers, table.locate);
  for (const answer of fn.answers(scorer, table.leads))
    rows.push(answer === null ? none() : answer.map(fittedAnswer));
  return rows.length === 0 ? [none()] : rows;
}
