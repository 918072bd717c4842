import type { Target } from '../definition/definition';
import { PARTS } from '../definition/keyword';
import { DECISION_WORDS, RESULT_WORDS } from '../hand-over/answer-word';
import { HAND_OVER_HEADINGS } from '../hand-over/hand-over-column';
import { invoke } from '../notation/formula-text';
import type { Wording } from '../values/language';
import { normalize } from '../values/text';
import { type Conditions, count } from './summary-formula';

export type Period = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** How a Target's note names its period; where it names none, it is a month's. */
const PERIODS: readonly (readonly [Period, RegExp])[] = [
  ['day', /\b(a|per|each|every) (work(ing)? )?day|daily|1日|毎日|日(ごと|あたり|次)/],
  ['week', /week|週/],
  ['quarter', /quarter|四半期/],
  ['year', /year|annual|年/],
];

export function periodOf({ note }: Pick<Target, 'note'>): Period {
  return PERIODS.find(([, words]) => words.test(normalize(note)))?.[0] ?? 'month';
}

/** The first day of the period that runs today. */
const BEGINNINGS: Readonly<Record<Period, string>> = {
  day: 'TODAY()',
  week: `(TODAY()-${invoke('WEEKDAY', 'TODAY()', '2')}+1)`,
  month: '(TODAY()-DAY(TODAY())+1)',
  quarter: invoke('DATE', 'YEAR(TODAY())', '3*INT((MONTH(TODAY())-1)/3)+1', '1'),
  year: invoke('DATE', 'YEAR(TODAY())', '1', '1'),
};

const COUNTED: readonly (readonly [what: Counted, words: readonly Wording[]])[] = [
  ['handedOver', [PARTS.handOver, HAND_OVER_HEADINGS.handedOver, { en: 'Handed over', ja: '引き渡し件数' }]],
  ['accepted', [DECISION_WORDS.accepted, { en: 'SAL', ja: '受入' }]],
  ['rejected', [DECISION_WORDS.rejected]],
  ['won', [RESULT_WORDS.won, { en: 'Contract', ja: '契約' }]],
  ['lost', [RESULT_WORDS.lost]],
];

type Counted = 'handedOver' | 'accepted' | 'rejected' | 'won' | 'lost';

/** What a Target counts: leads by what became of them, or those handed over of a grade; null for what can't be told. */
export function countedBy(
  { counts }: Pick<Target, 'counts'>,
  grades: readonly string[],
): Counted | { readonly grade: string } | null {
  const wanted = normalize(counts);
  const known = COUNTED.find(([, words]) =>
    words.some(({ en, ja }) => [en, ja].some((word) => normalize(word) === wanted)),
  );
  if (known !== undefined) return known[0];
  const grade = grades.find((one) => normalize(one) === wanted);
  return grade === undefined ? null : { grade };
}

/**
 * The formula that counts a Target in the period that runs today: decisions by *Decided on*, hand-overs and grades by *Handed
 * over on*, contracts by *Decided on*, or where that is lacking by *Handed over on*. Null where it can't be told what is counted.
 */
export function targetFormula(target: Target, grades: readonly string[], on: Conditions): string | null {
  const counted = countedBy(target, grades);
  const from = BEGINNINGS[periodOf(target)];
  const decided = on.since('decidedOn', from);
  const ended = `((${decided})+(1-${on.isDate('decidedOn')})*(${on.since('handedOver', from)}))`;
  if (counted === null) return null;
  if (typeof counted === 'object')
    return `=${count(on.since('handedOver', from), on.isOneOf('grade', [counted.grade]))}`;
  switch (counted) {
    case 'handedOver':
      return `=${count(on.since('handedOver', from))}`;
    case 'accepted':
    case 'rejected':
      return `=${count(on.handed, on[counted], decided)}`;
    case 'won':
    case 'lost':
      return `=${count(on.handed, on[counted], ended)}`;
  }
}
