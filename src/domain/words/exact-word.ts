import { KANJI, KATAKANA } from './word-boundary';
import { anyOf, type WordRule } from './word-rule';
import { NUMBER, UNIT } from './written-number';

/** A limit in Japanese of what is measured, such as 14日以内 and 当日中. A number of leads is none: 10件以内. */
const LIMIT = `(${NUMBER}[万億]? ?${UNIT}?[間末]?(以[内上下前]|未満|超|まで|を[超下上]|前)|[翌当同]営?業?[日週月][中末内ま])`;
/** A limit in English of what isn't a number of leads: within 14 days, 70 points. */
const BOUND = `((within|at \\w+|\\w+ than|over|under|above|below|up to|by|last|past|next|[=≥]=?) ${NUMBER}\\b(?! (\\w+ )?(lead|[ms][qa]l|opportunit|(an?|per|each|every) ))|the (end|same|next) |same day|${NUMBER}[ \\w%]{0,16} or (more|less|above|\\w+er)|${NUMBER} ?(%|points))`;
/** The kanji of an adjective that one number can be against another. */
const COMPARED = '[高低早遅大小多少長短古]';

/** What stands beside a vague word that is marked in its sentence (`inSentence`) and says exactly what it means. */
export const EXACT_WORDS: readonly WordRule[] = [
  {
    id: 'in brackets or after a colon',
    pattern: `>[^。、,(:=]{0,20}[(:=][^)。]{0,30}?(${NUMBER}(?!件| ?leads)|${BOUND}|${LIMIT})`,
  },
  {
    id: 'English definition',
    pattern: `>( \\w+){0,2},? (means|is|are|if|when|from|that is|meaning|at the latest) .{0,40}?${BOUND}`,
  },
  {
    id: 'Japanese definition',
    pattern: `>[^。、]{0,9}(とは|つまり|すなわち|具体的には|遅くとも|、).{0,20}?${LIMIT}`,
  },
  { id: 'English limit beside it', pattern: `>([,:]?[ -]+[a-z]+){0,3}[,:]?[ -]+${BOUND}` },
  { id: 'Japanese limit beside it', pattern: `>[ぁ-ん]{0,2}[${KANJI}${KATAKANA}]{0,6}[がはをに]?${LIMIT}` },
  { id: 'number after it', pattern: `>の?${NUMBER} ?${UNIT}` },
  { id: 'one of given answers', pattern: '>[」』”"](?!な|と[はい]| [^i])' },
  { id: 'more than something given', pattern: '> than (?!usual|normal|average|expect|most|other)' },
  {
    id: 'in quotation marks with more',
    pattern: `([「『“]|(^|[ (])"(?! ))([^」』”"]+<|<[^>]+>[^「『“"」』”]+[」』”"])`,
  },
  {
    id: 'in a longer word', // ホットライン
    pattern: `[${KATAKANA}]<[${KATAKANA}]+>|<[${KATAKANA}]+>(?!リード|ユーザー|アカウント|ターゲット)[${KATAKANA}]`,
  },
  {
    id: 'English limit that is called so', // A score of 70 or more is hot.
    pattern: `${NUMBER}[ \\w%]{0,24} (is|are|counts? as|means|called) (an? )?<|${NUMBER} \\w+ ?\\(<`,
  },
  { id: 'Japanese limit that is called so', pattern: `${LIMIT}[^。、]{0,6}([(をも]|なら)「?<` }, // 70点以上をホットとする
  {
    id: 'one of given things',
    pattern:
      '((the|is) <\\w+er|<\\w+est)>( (of|one|two|score|date|number|value|row)\\b|[,)]|$)|whichever .*<|the most <recent>',
  },
  { id: 'the most of all', pattern: `(最も|一番)<${COMPARED}` },
  { id: 'the one of two', pattern: `<${COMPARED}.?い>(方|ほう|順)` },
  { id: 'より with something given', pattern: '[^もがはのをに常段今、]より[もは]?<' },
];

const EXACT = anyOf(EXACT_WORDS, 'u');

/** Whether what stands beside the word that is marked in a sentence says exactly what it means. */
export function isExact(marked: string): boolean {
  return EXACT.test(marked);
}
