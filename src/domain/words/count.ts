import { KANJI } from './word-boundary';
import { KANJI_DIGITS, NUMBER, PERIOD } from './written-number';

/** What a count has to say: of what, by when, and net of duplicates or not. */
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
/** Numbers that count; `verb` is what precedes one that counts nothing named. */
const COUNTS = new RegExp(
  [
    `\\b${NUMBER} (of )?((new|more|hot|warm|good|net|unique|sales|marketing|[a-z]+(ed|-[a-z]+)) ){0,3}${NOUN}\\b`,
    `\\b${NUMBER}(?= (an?|per|each|every) ${PERIOD})`,
    `(?<verb>^(at least )?|\\b(deliver|hand|provid|sen|pass|promis|giv|bring|need|want|target|goal)\\w*( (over|us|sales|marketing|to|is|of|at least)){0,3} )${NUMBER}(?= ?($|[.,;)]|(by|before|until) ))`,
    `${NOUN}[をはがもで:]?(毎?[月週日]間?に?|計|約)?${NUMBER}([件名社人本個]|(?=[^\\d.,日週月点%円回年時か営万]|$))`,
    `(${NUMBER}|一)件(?!ごと|につき)(の([${KANJI}]+な)?${NOUN})?`,
  ].join('|'),
  'g',
);

/** What says each part: of what is counted anywhere, or just before the number. */
const NAMED = new RegExp(NOUN);
const BESIDE = /[一-鿿ァ-ヺー](?![月週年日間期計低約])[一-鿿ァ-ヺー]を?$/;
const SAID: readonly (readonly [CountPart, RegExp])[] = [
  [
    'by when',
    new RegExp(
      `\\b(${PERIOD}(s|ly)?|daily|fiscal|deadline|q[1-4]|\\w+day|20\\d\\d)\\b|\\b(by|until|before) (?!sales|marketing|phone|e-?mail)|[毎今来翌当各][月週日期年]|[月週日年期](間|内|末|次|に|あたり|ごと|度|\\d|[一${KANJI_DIGITS}])|[日末]まで|以内|四半期|[上下]期|期限|[かヶ]月`,
    ),
  ],
  [
    'duplicates',
    /duplicat|uniq|distinct|\bnet\b|(counted|only) once|once per|one per|per (compan|person|account)|重複|名寄せ|ユニーク|純増|正味|同[じ一]|[1一][社人名](につき)?[1一]件/,
  ],
];

/** The counts in a folded text that don't say all. */
export function findCounts(text: string): Count[] {
  const unsaid = SAID.flatMap(([part, pattern]) => (pattern.test(text) ? [] : [part]));
  return [...text.matchAll(COUNTS)].flatMap(({ 0: found, index = 0, groups: { verb = '' } = {} }) => {
    const start = index + verb.length;
    const end = index + found.length;
    const before = text.slice(0, start);
    if (/^[1一](?:\D|$)/.test(text.slice(start, end)) && !/[月週日]に?$/.test(before)) return [];
    const missing: CountPart[] = NAMED.test(text) || BESIDE.test(before) ? unsaid : ['what', ...unsaid];
    return missing.length === 0 ? [] : [{ start, end, missing }];
  });
}
