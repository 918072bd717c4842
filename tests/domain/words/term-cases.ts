import { findTermsIn } from '../../../src/domain/words/term-finder';
import { term } from './agreed-terms';

const ENGLISH = [
  term('Lead'),
  term('SAL'),
  term('SQL'),
  term('MQL', { alsoCalled: 'marketing qualified lead' }),
  term('Opportunity'),
  term('Hot lead'),
  term('Hand-over'),
];
const JAPANESE = [
  term('リード'),
  term('商談', { alsoCalled: 'アポイント' }),
  term('案件'),
  term('引き渡し'),
  term('MQL'),
  term('トスアップ'),
  term('提案'),
  term('見込み客'),
  term('商談化'),
  term('問い合わせ'),
];

/** `found=Term`, parted by ` | `; '' where nothing is. */
type Case = readonly [text: string, found: string];

const NOT_THERE: readonly Case[] = [
  ['', ''],
  ['a sal of sales', ''],
  ['misleading leaders', ''],
  ['the lead time', ''],
  ['We lead the market', ''],
  ['This leads to a contract', ''],
  ['SQL query', ''],
  ['MQL2', ''],
  ['リードタイムが長い', ''],
  ['リーダーが話す', ''],
  ['ミスリードする', ''],
  ['市場をリードする', ''],
  ['商談会に出る', ''],
  ['アポイントメント', ''],
];

const THERE: readonly Case[] = [
  ['leads become Opportunities', 'leads=Lead | Opportunities=Opportunity'],
  ['SALs and mqls', 'SALs=SAL | mqls=MQL'],
  ["Hot-leads or a lead's need", 'Hot-leads=Hot lead | lead=Lead'],
  ['the hand  over is done', 'hand  over=Hand-over'],
  ['hand the lead to Sales', 'lead=Lead'],
  ['Ｌｅａｄｓ', 'Ｌｅａｄｓ=Lead'],
  ['a marketing-qualified lead', 'marketing-qualified lead=MQL'],
];

const THERE_JAPANESE: readonly Case[] = [
  ['ﾘｰﾄﾞを渡す', 'ﾘｰﾄﾞ=リード'],
  ['ホットリードを渡す', 'リード=リード'],
  ['案件化した', '案件=案件'],
  ['商談化率と初回商談', '商談化=商談化 | 商談=商談'],
  ['前提案件', '案件=案件'],
  ['再商談', '商談=商談'],
  ['引渡しの後、引き渡す', '引渡し=引き渡し | 引き渡=引き渡し'],
  ['ＭＱＬ10件', 'ＭＱＬ=MQL'],
  ['SALはMQLの次', 'MQL=MQL'],
  ['問い合わせと問合せの後', '問い合わせ=問い合わせ | 問合せ=問い合わせ'],
  ['見込客', '見込客=見込み客'],
  ['新規リード獲得', 'リード=リード'],
  ['トス・アップ', 'トス・アップ=トスアップ'],
  ['リード・アポイント', 'リード=リード | アポイント=商談'],
];

/** Texts and the terms in them, as a careful reader would say. */
export const TERM_CASES: readonly Case[] = [...NOT_THERE, ...THERE, ...THERE_JAPANESE];

/** The terms in a text, written as in the cases. */
export function termsIn(text: string): string {
  const terms = /[^ -~’Ａ-ｚ]/.test(text) ? JAPANESE : ENGLISH;
  return findTermsIn(text, terms)
    .map(({ found, term: at }) => `${found}=${terms[at]?.name}`)
    .join(' | ');
}
