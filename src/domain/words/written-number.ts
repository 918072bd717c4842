/** What a count can be for, as the source of a pattern. */
export const PERIOD = '(day|week|month|quarter|year)';
/** Number words without "one", which seldom counts. */
const WORDS = `\\b(two|three|ten|eleven|twelve|(four|six|seven|nine)(teen|ty)?|five|eight(een|y)?|(twen|thir|for|fif)ty|fifteen|hundred|thousand|dozen|one(?= (\\w+ )?(hour|${PERIOD})))\\b`;
/** Digits in kanji without 一, as the inside of a class. */
export const KANJI_DIGITS = '二三四五六七八九十百千';
/** Not 十分, enough. */
const KANJI = `((?!十分(?!間|以))[${KANJI_DIGITS}][一${KANJI_DIGITS}万]*|一(?=[週日年か時件]))`;

/** A number in a folded text, in digits or words, as the source of a pattern. */
export const NUMBER = `(\\d+([,.]\\d+)*|${WORDS}|${KANJI})`;

/** What is measured, but for what counts leads. */
export const UNIT = '(営業日|[日週月年時分点%割名人社円回度]|[かヶ]月|ポイント|ページ)';

const ANY = new RegExp(`\\d|${WORDS}|${KANJI}(${UNIT}|[件本個万億])`);

/** Whether a folded text holds a number. */
export function holdsNumber(text: string): boolean {
  return ANY.test(text);
}
