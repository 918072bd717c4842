import { KANJI } from './word-boundary';
import { anyOf, type WordRule } from './word-rule';
import { KANJI_DIGITS, NUMBER, PERIOD } from './written-number';

/** What a count has to say: of what, by when, and whether duplicates count. */
export type CountPart = 'what' | 'by when' | 'duplicates';

/** A count in a folded text, and what the text doesn't say of it. */
export interface Count {
  readonly start: number;
  readonly end: number;
  readonly missing: readonly CountPart[];
}

/** What departments promise each other by number. */
const NOUN =
  '((lead|opportunit|deal|prospect|meeting|appointment|mql|sal|sql|contract|order|hand-?over|toss-up|inquir|referral)(s|y|ies)?|リード|商談|案件|アポ(イント)?|トスアップ|引き?渡し?|受注|成約|契約|見込み?顧?客)';

/** The numbers that count leads and the like. The group `verb` is what precedes a number and isn't part of the count. */
export const COUNT_RULES: readonly WordRule[] = [
  {
    id: 'English number with its noun', // ten new leads
    pattern: `\\b${NUMBER} (of )?((new|more|hot|warm|good|net|unique|sales|marketing|[a-z]+(ed|-[a-z]+)) ){0,3}${NOUN}\\b`,
  },
  { id: 'English number a period', pattern: `\\b${NUMBER}(?= (an?|per|each|every) ${PERIOD})` }, // ten a month
  {
    id: 'English number after a verb', // hands over ten
    pattern: `(?<verb>^(at least )?|\\b(deliver|hand|provid|sen|pass|promis|giv|bring|need|want|target|goal)\\w*( (over|us|sales|marketing|to|is|of|at least)){0,3} )${NUMBER}(?= ?($|[.,;)]|(by|before|until) ))`,
  },
  {
    id: 'Japanese noun with its number', // リード10件
    pattern: `${NOUN}[をはがもで:]?(毎?[月週日]間?に?|計|約)?${NUMBER}([件名社人本個]|(?=[^\\d.,日週月点%円回年時か営万]|$))`,
  },
  { id: '件', pattern: `(${NUMBER}|一)件(?!ごと|につき)(の([${KANJI}]+な)?${NOUN})?` },
];

/** What says when a count has to be reached. */
export const PERIOD_RULES: readonly WordRule[] = [
  { id: 'English period', pattern: `\\b(${PERIOD}(s|ly)?|daily|fiscal|deadline|q[1-4]|\\w+day|20\\d\\d)\\b` },
  { id: 'English day', pattern: '\\b(by|until|before) (?!sales|marketing|phone|e-?mail)' },
  { id: 'Japanese period by name', pattern: '[毎今来翌当各][月週日期年]|四半期|[上下]期' },
  {
    id: 'Japanese period',
    pattern: `[月週日年期](間|内|末|次|に|あたり|ごと|度|\\d|[一${KANJI_DIGITS}])|[かヶ]月`,
  },
  { id: 'Japanese deadline', pattern: '[日末]まで|以内|期限' },
];

/** What says whether duplicates count. */
export const DUPLICATE_RULES: readonly WordRule[] = [
  { id: 'English duplicates', pattern: 'duplicat|uniq|distinct|\\bnet\\b' },
  { id: 'English once', pattern: '(counted|only) once|once per|one per|per (compan|person|account)' },
  { id: 'Japanese duplicates', pattern: '重複|名寄せ|ユニーク|純増|正味|同[じ一]' },
  { id: 'Japanese once', pattern: '[1一][社人名](につき)?[1一]件' },
];

const COUNTS = anyOf(COUNT_RULES, 'gu');

/** A text says of what it counts when it has the noun anywhere, or when a noun stands just before the number. */
const NAMED = new RegExp(NOUN);
const NOUN_BEFORE = /[一-鿿ァ-ヺー](?![月週年日間期計低約])[一-鿿ァ-ヺー]を?$/;

/** 1 counts leads only after a period (月に1件); elsewhere it counts what belongs to one lead. */
const ONE = /^[1一](?:\D|$)/;
const PERIOD_BEFORE = /[月週日]に?$/;

const SAID: readonly (readonly [CountPart, RegExp])[] = [
  ['by when', anyOf(PERIOD_RULES, 'u')],
  ['duplicates', anyOf(DUPLICATE_RULES, 'u')],
];

/** The counts in a folded text that don't say all, left to right. */
export function findCounts(text: string): Count[] {
  const unsaid = SAID.flatMap(([part, pattern]) => (pattern.test(text) ? [] : [part]));
  return [...text.matchAll(COUNTS)].flatMap(({ 0: found, index = 0, groups: { verb = '' } = {} }) => {
    const start = index + verb.length;
    const end = index + found.length;
    const before = text.slice(0, start);
    if (ONE.test(text.slice(start, end)) && !PERIOD_BEFORE.test(before)) return [];
    const missing: CountPart[] = NAMED.test(text) || NOUN_BEFORE.test(before) ? unsaid : ['what', ...unsaid];
    return missing.length === 0 ? [] : [{ start, end, missing }];
  });
}
