import { type FoldedText, fold, type Span } from './folded-text';
import { type JudgedTerm, makeTermFinder, type TermMatch } from './term-finder';
import { VAGUE } from './vague-words';
import { KANJI, KATAKANA } from './word-boundary';
import { inSentence, isTrap } from './word-trap';
import { NUMBER, UNIT } from './written-number';

/** A limit in Japanese, on what is measured rather than counted: 14日以内, but not 10件; 当日中. */
const LIMIT = `(${NUMBER}[万億]? ?${UNIT}?[間末]?(以[内上下前]|未満|超|まで|を[超下上]|前)|[翌当同]営?業?[日週月][中末内ま])`;
/** A limit in English, on what isn't a number of leads. */
const BOUND = `((within|at \\w+|\\w+ than|over|under|above|below|up to|by|last|past|next|[=≥]=?) ${NUMBER}\\b(?! (\\w+ )?(lead|[ms][qa]l|opportunit|(an?|per|each|every) ))|the (end|same|next) |same day|${NUMBER}[ \\w%]{0,16} or (more|less|above|\\w+er)|${NUMBER} ?(%|points))`;
/** How a number can be, one against another. */
const MEASURE = '[高低早遅大小多少長短古]';

/** What is beside a word that is marked by `<` and `>` and makes it exact. */
const EXACT = new RegExp(
  [
    `>(${[
      // In brackets, or as a definition.
      `[^。、,(:=]{0,20}[(:=][^)。]{0,30}?(${NUMBER}(?!件| ?leads)|${BOUND}|${LIMIT})`,
      `( \\w+){0,2},? (means|is|are|if|when|from|that is|meaning|at the latest) .{0,40}?${BOUND}`,
      `[^。、]{0,9}(とは|つまり|すなわち|具体的には|遅くとも|、).{0,20}?${LIMIT}`,
      // Beside it: soon, within 14 days; 早めに、2営業日以内に.
      `([,:]?[ -]+[a-z]+){0,3}[,:]?[ -]+${BOUND}`,
      `[ぁ-ん]{0,2}[${KANJI}${KATAKANA}]{0,6}[がはをに]?${LIMIT}`,
      `の?${NUMBER} ?${UNIT}`,
      // One of given answers.
      '[」』”"](?!な|と[はい]| [^i])',
      // Against something given.
      ' than (?!usual|normal|average|expect|most|other)',
    ].join('|')})`,
    // In quotation marks with more.
    `([「『“]|(^|[ (])"(?! ))([^」』”"]+<|<[^>]+>[^「『“"」』”]+[」』”"])`,
    // In a longer word: ホットライン.
    `[${KATAKANA}]<[${KATAKANA}]+>|<[${KATAKANA}]+>(?!リード|ユーザー|アカウント|ターゲット)[${KATAKANA}]`,
    // A score of 70 or more is hot, 70点以上をホットとする.
    `${NUMBER}[ \\w%]{0,24} (is|are|counts? as|means|called) (an? )?<|${LIMIT}[^。、]{0,6}([(をも]|なら)「?<|${NUMBER} \\w+ ?\\(<`,
    // One of given things.
    '((the|is) <\\w+er|<\\w+est)>( (of|one|two|score|date|number|value|row)\\b|[,)]|$)|whichever .*<|the most <recent>',
    `(最も|一番)<${MEASURE}|<${MEASURE}.?い>(方|ほう|順)|[^もがはのをに常段今、]より[もは]?<`,
  ].join('|'),
);

/** Whether what is beside the word that is marked in a sentence says exactly what is meant. */
function isExact(marked: string): boolean {
  return EXACT.test(marked);
}

/** A word of a name of several, and what is beside it: the Early Bird ticket. */
const PROPER = /^[^.!?:] [A-Z][a-z].* [A-Z]$/;

/** Where vague words stand in a folded text, but for those within the given places. */
export function vagueWords(
  { text, source, span }: FoldedText,
  within: readonly Pick<TermMatch, 'start' | 'end'>[],
) {
  return [...text.matchAll(VAGUE)].flatMap(({ 0: word, index = 0 }) => {
    const end = index + word.length;
    const term = within.find((place) => place.start < end && index < place.end);
    // しそう remains vague where 商談化 is settled: 商談化しそう.
    const start = term === undefined ? index : term.start > index ? end : term.end;
    if (start >= end) return [];
    const marked = inSentence(text, start, end);
    const written = span(start, end);
    return PROPER.test(source.slice(written.start - 2, written.end + 2)) || isTrap(marked) || isExact(marked)
      ? []
      : [{ start, end }];
  });
}

/**
 * The vague words of a text: those of the table that are no part of a settled term's name and that nothing beside them
 * makes exact.
 */
export function findVagueIn(text: string, terms: readonly JudgedTerm[]): Span[] {
  const folded = fold(text);
  const settled = makeTermFinder(terms)
    .find(folded)
    .filter(({ term }) => terms[term]?.settled);
  return vagueWords(folded, settled).map(({ start, end }) => folded.span(start, end));
}
