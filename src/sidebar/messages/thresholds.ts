import { amount, plural } from './amount';
import type { Sides } from './sides';

/** English, Japanese. */
export const thresholds = {
  title: ['Thresholds and their effect', 'しきい値と効果'],
  ready: ['Meet the definition', '定義を満たす'],
  same: ['Same as the version in force', '適用中の版と同じ'],
  against: [
    (difference: string, before: number) => `${difference} against the version in force (${amount(before)})`,
    (difference: string, before: number) => `適用中の版（${amount(before)}件）との差 ${difference}`,
  ],
  share: [(percent: string) => `${percent} of the leads`, (percent: string) => `全体の${percent}`],
  histogram: ['How many leads have which score under the draft', '案で計算したスコアの分布'],
  tallest: [
    (count: number) => `Highest bar: ${plural(count, 'lead')}`,
    (count: number) => `最も高い棒：${amount(count)}件`,
  ],
  ofGroup: [(group: string) => `${group} points`, (group: string) => `${group}の点数`],
  handle: [(grade: string) => `Minimum of ${grade}`, (grade: string) => `${grade}の最低点`],
  handleText: [
    (points: string, count: number) => `from ${points} points, ${plural(count, 'lead')}`,
    (points: string, count: number) => `${points}点以上、${amount(count)}件`,
  ],
  minimumOf: [
    (grade: string) => `Minimum of ${grade}, in points`,
    (grade: string) => `${grade}の最低点（点）`,
  ],
  rest: ['the rest', '残り'],
  grade: ['Grade', 'ランク'],
  minimum: ['From', '最低点'],
  count: ['Leads', '件数'],
  change: ['Change', '増減'],
  out: [(count: number) => `Knocked out: ${amount(count)}`, (count: number) => `対象外：${amount(count)}件`],
  without: [
    (count: number) => `Without a grade: ${amount(count)}`,
    (count: number) => `ランクなし：${amount(count)}件`,
  ],
  unmet: [
    (count: number) => `${amount(count)} more lack what is required.`,
    (count: number) => `ほかに${amount(count)}件が必須条件を満たしていません。`,
  ],
  noGrades: [
    'The draft has no grades yet. Add them in Definition.',
    '案にはまだランクがありません。「定義」で追加してください。',
  ],
  noLeads: ['There are no leads in the table yet.', '表にはまだリードがありません。'],
  between: [
    (low: string, high: string) => `Must be ${low} to ${high}`,
    (low: string, high: string) => `${low}〜${high}にしてください`,
  ],
  atLeast: [(low: string) => `Must be ${low} or more`, (low: string) => `${low}以上にしてください`],
  atMost: [(high: string) => `Must be ${high} or less`, (high: string) => `${high}以下にしてください`],
  mustBeNumber: ['A number with at most 2 decimals', '小数点以下2桁までの数値を入力してください'],
} satisfies Sides;
