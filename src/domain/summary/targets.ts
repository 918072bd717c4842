import type { Definition, Target } from '../definition/definition';
import { gradeNames } from '../definition/parse-grade';
import { invoke, quote } from '../notation/formula-text';
import type { Language, Wording } from '../values/language';
import { formula, type Section, type SummaryCell, type Words } from './section';
import type { Conditions } from './summary-formula';
import { type Period, periodOf, targetFormula } from './target-count';

const PERIODS: Readonly<Record<Period, Wording>> = {
  day: { en: 'today', ja: '今日' },
  week: { en: 'this week', ja: '今週' },
  month: { en: 'this month', ja: '今月' },
  quarter: { en: 'this quarter', ja: '今四半期' },
  year: { en: 'this year', ja: '今年' },
};

/** How far the definition's Targets are reached in the periods that run today. */
export function targetsAt(
  first: number,
  on: Conditions,
  { targets, scales }: Definition,
  language: Language,
  word: Words,
): Section {
  const grades = gradeNames(scales);
  const rowOf = (target: Target, at: number): readonly SummaryCell[] => {
    const row = first + at;
    const counted = targetFormula(target, grades, on);
    if (counted === null) return [target.name, word('unknown'), target.number];
    const reached = formula(invoke('IF', `C${row}=0`, quote(''), `B${row}/C${row}`));
    const period = PERIODS[periodOf(target)][language];
    return [target.name, { formula: counted }, target.number, reached, target.counts, period];
  };
  return {
    first,
    heading: [word('target'), word('now'), word('wanted'), word('reached'), word('counts'), word('period')],
    rows: targets.map(rowOf),
    formats: targets.map((_, at) => ({ cells: `D${first + at}`, format: '0%' })),
  };
}
