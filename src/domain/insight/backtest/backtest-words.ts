import type { Backtest, LeftOut } from './backtest';

type CannotGo = Pick<Backtest, 'out' | 'notReady'>;

const sayLeftOut = ({ leads, won }: LeftOut, what: string) =>
  leads === 0 ? '' : `${leads} ${what}${won === 0 ? '' : ` (${won} of them won)`}`;
const sayLeftOutInJapanese = (what: string, { leads, won }: LeftOut) =>
  leads === 0 ? '' : `${what}${leads}件${won === 0 ? '' : `（うち受注${won}件）`}`;

/** What the Backtest tab says, in English and in Japanese. */
export const BACKTEST_WORDS = {
  title: ['Backtest: how each definition has done', '実績：定義ごとのスコアと結果'],
  note: [
    (day: string) =>
      `Written ${day} from the leads as they were. Plain cells: they don’t change by themselves. Won % is of those that ended (won, lost or rejected), with its 95% interval.`,
    (day: string) =>
      `${day}時点のリードから書き出した値です（自動では変わりません）。受注率は結果の出たリード（受注・失注・却下）に対する割合で、95%信頼区間を添えています。`,
  ],
  tooFewNote: [
    'Grey: fewer than 8 of the leads at this score have ended, so nothing is known. Leads that were never handed over are not losses. To learn about them, hand over 5 to 10% of them at random.',
    '灰色：このスコアのリードは結果が8件未満で、判断できません。未引き渡しは失注ではありません。5〜10%を無作為に引き渡すと分かるようになります。',
  ],
  learnedNote: [
    (count: number) =>
      `${count} outcomes are left out: criteria were suggested from them, so they would flatter the definition.`,
    (count: number) => `基準の提案に使った結果${count}件は、実績をよく見せるため除いています。`,
  ],
  unseenNote: [
    'Leads with an outcome are scored by cards that had not seen it.',
    '結果の出たリードは、その結果を学習に使わなかった候補で採点しています。',
  ],
  leftNote: [
    (name: string, { out, notReady }: CannotGo) =>
      `${name}: ${[sayLeftOut(out, 'knocked out'), sayLeftOut(notReady, 'missing what is required')].filter(Boolean).join(', ')}. Such leads can’t be handed over, and aren’t in the figures.`,
    (name: string, { out, notReady }: CannotGo) =>
      `${name}：${[sayLeftOutInJapanese('除外条件に当たるリード', out), sayLeftOutInJapanese('必須条件を満たさないリード', notReady)].filter(Boolean).join('、')}は引き渡せないため、実績に含めていません。`,
  ],
  inForce: ['In force', '適用中の版'],
  draft: ['Draft', '案'],
  definition: ['Definition', '定義'],
  threshold: ['From score', 'しきい値'],
  score: ['Score', 'スコア'],
  leads: ['Leads', 'リード'],
  leadsAMonth: ['Leads a month', '月あたりリード'],
  tooFew: ['Too few ended', '結果不足'],
  won: ['Won', '受注'],
  lost: ['Lost', '失注'],
  rejected: ['Rejected for good', '却下で終了'],
  open: ['Open', '進行中'],
  never: ['Never handed over', '未引き渡し'],
  learned: ['Learned from', '学習に使用'],
  wonShare: ['Won %', '受注率'],
  low: ['95% from', '95%下限'],
  high: ['to', '95%上限'],
  rejectedShare: ['Rejected %', '却下率'],
  leadsFrom: ['Leads from here', 'ここまでの計'],
  leadsFromAMonth: ['… a month', '月あたりの計'],
  wonFrom: ['Won % from here', 'ここまでの受注率'],
  missed: ['Wins missed', '逃す受注'],
  missedShare: ['Wins missed %', '逃す受注の割合'],
} as const;
