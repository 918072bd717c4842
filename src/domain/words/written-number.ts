/** The periods that a count can be for, as the source of a pattern. */
export const PERIOD = '(day|week|month|quarter|year)';
/** The number words, as the source of a pattern. "One" seldom counts, and is a number only before a unit of time. */
const WORDS = `\\b(two|three|ten|eleven|twelve|(four|six|seven|nine)(teen|ty)?|five|eight(een|y)?|(twen|thir|for|fif)ty|fifteen|hundred|thousand|dozen|one(?= (\\w+ )?(hour|${PERIOD})))\\b`;
/** The digits in kanji without 一, to be put into a character class. */
export const KANJI_DIGITS = '二三四五六七八九十百千';
/** A number in kanji. 十分 is none where it means enough. */
const KANJI = `((?!十分(?!間|以))[${KANJI_DIGITS}][一${KANJI_DIGITS}万]*|一(?=[週日年か時件]))`;

/** A number in a folded text, in digits, words or kanji, as the source of a pattern. */
export const NUMBER = `(\\d+([,.]\\d+)*|${WORDS}|${KANJI})`;

/** The units of what is measured, as the source of a pattern. 件, which counts leads, is none of them. */
export const UNIT = '(営業日|[日週月年時分点%割名人社円回度]|[かヶ]月|ポイント|ページ)';

const ANY = new RegExp(`\\d|${WORDS}|${KANJI}(${UNIT}|[件本個万億])`);

/** Whether a folded text holds a number. */
export function holdsNumber(text: string): boolean {
  return ANY.test(text);
}
