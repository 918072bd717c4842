import { DEPARTMENT_NAMES, DEPARTMENTS } from '../agreement/department';
import type { Language, Wording } from '../values/language';
import { isContradiction, type Judgement, judgementsOf } from './judgement';
import { agreementOf, type JudgesAgreement } from './judges-agreement';
import type { BothAnswers, Round } from './round';

/** A round that both departments have finished. */
export interface FinishedRound {
  readonly round: Round;
  readonly answers: BothAnswers;
  /** When it was begun: `YYYY-MM-DD`. */
  readonly day: string;
  /** What a person calls each lead, and its row in the sheet (from 1); null for one that is gone. */
  readonly leads: readonly ({ readonly name: string; readonly row: number } | null)[];
}

/** What is written into the Judgements tab: all rows have `WIDTH` cells. */
export interface JudgementsSheet {
  readonly rows: readonly (readonly (string | number)[])[];
  /** The rows (from 1) that are headings. */
  readonly headings: readonly number[];
}

/** Lead, row, what Marketing says, what Sales says, where they differ. */
const WIDTH = 5;

const WORDS = {
  title: { en: 'Judged blind', ja: '目線合わせ（ブラインド判定）' },
  exploratory: {
    en: 'Exploratory: what people say of leads, before anybody knows what becomes of them.',
    ja: '探索的な結果です。リードの結果が出る前の、両部門の見立てを比べています。',
  },
  lead: { en: 'Lead', ja: 'リード' },
  row: { en: 'Row', ja: '行' },
  differ: { en: 'Differ', ja: '相違' },
  isDiffering: { en: 'differ', ja: '相違あり' },
  gone: { en: '(changed or gone)', ja: '（変更または削除済み）' },
  hot: { en: 'Hot', ja: 'ホット' },
  not: { en: 'Not hot', ja: 'ホットではない' },
  unsure: { en: "Can't tell", ja: '判断できない' },
  both: { en: 'answered both ways', ja: '1回目と2回目で異なる' },
  judged: { en: 'Leads that both judged', ja: '両部門が判定したリード' },
  bothHot: { en: 'Both: hot', ja: '両部門ともホット' },
  bothNot: { en: 'Both: not hot', ja: '両部門ともホットではない' },
  differing: { en: 'They differ', ja: '判定が異なる' },
  left: { en: 'Left out: one of them could not tell', ja: '除外（どちらかが判断できない）' },
  kappa: { en: 'κ (95 % interval beside it)', ja: 'κ（右は95％信頼区間）' },
  none: { en: 'none', ja: '算出不可' },
  small: {
    en: 'Fewer than 20 leads: the figures say little.',
    ja: '20件未満のため、数値は参考程度です。',
  },
  contradictions: { en: 'Answered differently the second time', ja: '2回目に異なる判定をしたリード' },
} as const satisfies Readonly<Record<string, Wording>>;

const rounded = (figure: number) => Math.round(figure * 100) / 100;

/** The round as a table: its figures, and below them each lead, those on which the departments differ first. */
export function judgementsSheet(finished: FinishedRound, language: Language): JudgementsSheet {
  const say = (name: keyof typeof WORDS) => WORDS[name][language];
  const agreement = agreementOf(finished.round, finished.answers);
  const figures = [
    [`${say('title')} ${finished.day}`],
    [say('exploratory')],
    ...(agreement.isSmall ? [[say('small')]] : []),
    ...figureRows(agreement, say),
    [],
  ];
  const [marketing, sales] = DEPARTMENTS.map((one) => DEPARTMENT_NAMES[one][language]);
  const rows = [
    ...figures,
    [say('lead'), say('row'), marketing ?? '', sales ?? '', say('differ')],
    ...leadRows(finished, agreement, say),
  ];
  return {
    rows: rows.map((row) => Array.from({ length: WIDTH }, (_, at) => row[at] ?? '')),
    headings: [figures.length + 1],
  };
}

function figureRows(
  { leads, bothHot, bothNot, differing, unsure, kappa, contradictions, repeated }: JudgesAgreement,
  say: (name: keyof typeof WORDS) => string,
): (string | number)[][] {
  return [
    [say('judged'), leads],
    [say('bothHot'), bothHot],
    [say('bothNot'), bothNot],
    [say('differing'), differing.length],
    [say('left'), unsure],
    kappa === null
      ? [say('kappa'), say('none')]
      : [say('kappa'), rounded(kappa.kappa), rounded(kappa.low), rounded(kappa.high)],
    ...(repeated === 0
      ? []
      : [[say('contradictions'), '', contradictions.marketing.length, contradictions.sales.length]]),
  ];
}

function leadRows(
  { round, answers, leads }: FinishedRound,
  { differing }: JudgesAgreement,
  say: (name: keyof typeof WORDS) => string,
): (string | number)[][] {
  const judged = DEPARTMENTS.map((department) => judgementsOf(round, answers[department]));
  const isDiffering = new Set(differing.map(({ lead }) => lead));
  const places = round.leads.map((_, lead) => lead);
  const sayOne = (one: Judgement | undefined) => {
    if (one === undefined || one.first === null) return say('unsure');
    const first = say(one.first);
    return isContradiction(one) ? `${first} (${say('both')})` : first;
  };
  return [
    ...places.filter((lead) => isDiffering.has(lead)),
    ...places.filter((lead) => !isDiffering.has(lead)),
  ].map((lead) => [
    leads[lead] === null ? say('gone') : (leads[lead]?.name ?? ''),
    leads[lead]?.row ?? '',
    ...judged.map((one) => sayOne(one[lead])),
    isDiffering.has(lead) ? say('isDiffering') : '',
  ]);
}
