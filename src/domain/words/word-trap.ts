import { PART_OF_WORD } from './word-boundary';
import { anyOf, type WordRule } from './word-rule';
import { KANJI_DIGITS } from './written-number';

/** Where the letters of a word that is marked in its sentence (`inSentence`) mean something else. */
export const WORD_TRAPS: readonly WordRule[] = [
  { id: 'part of a longer word', pattern: PART_OF_WORD },
  {
    id: 'lead as a noun of something else',
    pattern: '<leads?>[ -](times?|roles?)|(team|tech|project)[ -]<lead',
  },
  { id: 'lead as a verb with its object', pattern: '<leads?>[ -](the |us|them)' },
  {
    id: 'lead to', // "We hand over leads to …" is about leads.
    pattern:
      '^(?!.*\\b(hand|pass|sen[dt]|g[ia]v|forw|assign|route|deliv|turn|br[io])\\w*.*<).*<leads?> (in)?to (?!sales|marketing|be |call|contact)',
  },
  {
    id: 'lead and deal as verbs after their subject',
    pattern:
      '\\b(will|can|\\w+ould|ma?y|might|must|to|not|we|they|who|that|which|it|team|sales|marketing) <(leads?> (the|an?|our|their|this|to)|deals?> with)\\b',
  },
  { id: 'リード in other words', pattern: 'ミス<リ|<リード>(する|し[たてま]|さ[せれ]|でき|線|文|タイ|オフ)' },
  { id: 'アポイント and 商談 in other words', pattern: '<アポイント>メ|<商談>会(?![社議])' },
  { id: 'SQL as the language', pattern: '<sql> ?(quer|data|server|文)' },
  { id: 'English phrases', pattern: 'great <deal>|in <order> |into <account>|<accounts?> for' },
  {
    id: 'hot, warm and cold in other words',
    pattern: '<(hot|warm|cold)>[ -]?(line|dog|spot|key|desk|water|air|up|call|e-?mail|stor)',
  },
  {
    id: 'high, low, quick and early in other words',
    pattern: '<(high|low|quick|early)>[ -](school|volt|speed|season|start|serv|bird)',
  },
  {
    id: 'vague English words with one exact sense',
    pattern:
      '<good> (mor|fai|fri)|<best> pr|<ready>-made|<interested> part|<soon> as|<active> (dir|con|lic)|<qualified> (invo|tax|eng)',
  },
  {
    id: '十分 as ten minutes',
    pattern: `[\\d${KANJI_DIGITS}約後]<十分>|<十分>([間後前以程]|ごと|ほど|おき|まで|かか|の[一二三\\d]|で[一-鿿](?!.*不))`,
  },
  { id: 'いずれ as either', pattern: '<いずれ>[かもの]' },
  { id: 'そのうち as of these', pattern: `<そのうち>[の\\d${KANJI_DIGITS}]` },
  { id: 'a part of a verb', pattern: '<すぐ>れ|<[高強早深広弱低]め>[るたてよ]|<相当>[すし]' },
  { id: 'at least and the like', pattern: '<[少多遅早]な?く>とも|<一定>期間|<多少>[にをの]' },
  { id: 'a part of a name', pattern: '<大手>町|<適格>請' },
  { id: '数 as a noun', pattern: '[複件回人総]<数.>' },
  { id: 'may and please', pattern: '[てでばと]も?<[よ良]|[^がのは、。\\s]<いい>' },
  { id: 'よくある and 詳しくは', pattern: '<よく>ある|<詳しく>は' },
  { id: '有効な as valid', pattern: '<有効>な[メ電]' },
];

const TRAP = anyOf(WORD_TRAPS, 'u');

/** Whether the word that is marked in a sentence means something else there. */
export function isTrap(marked: string): boolean {
  return TRAP.test(marked);
}
