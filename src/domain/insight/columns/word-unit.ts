import { isWhole, KANJI, KATAKANA } from '../../words/word-boundary';

const JAPANESE = `${KANJI}〇ぁ-ゖ${KATAKANA}`;
const RUNS = /[\p{L}\p{N}\p{M}]+/gu;
const UNITS = new RegExp(`[${JAPANESE}]|[^${JAPANESE}]+`, 'gu');
const HAS_JAPANESE = new RegExp(`[${JAPANESE}]`);
const LETTER = /\p{L}/u;
const FOREIGN = new RegExp(`(?![${JAPANESE}])[\\p{L}\\p{N}\\p{M}]`, 'u');
/** No word begins so, ends so, or is one or two hiragana. */
const TAIL = /^[ーっゃゅょぁぃぅぇぉッャュョァィゥェォヮヵヶ々]/;
const PARTICLE = /^[をにはがのへでとも](?![ぁ-ゖ])|(?:^|[^ぁ-ゖ])[をにはがのへでとも]$|^[ぁ-ゖ]{1,2}$/;
const STOP: ReadonlySet<string> = new Set(
  'a an and as at by de for from in la no not of on or the to with n/a'.split(' '),
);
/** The longest string looked at, in units, and the longest unit that is a word, in characters. */
const UNITS_OF_GRAM = 4;
const LONGEST = 30;

/** True where a string may be a word by its own look. */
export function isWordly(word: string): boolean {
  return (
    word.length > 1 &&
    word.length <= LONGEST &&
    LETTER.test(word) &&
    !STOP.has(word) &&
    !TAIL.test(word) &&
    !PARTICLE.test(word)
  );
}

export const hasJapanese = (text: string) => HAS_JAPANESE.test(text);

/** The words of a normalised text and, in Japanese, where nothing parts them, all strings that may be one. */
export function gramsOf(text: string): Set<string> {
  const grams = new Set<string>();
  for (const [run] of text.matchAll(RUNS)) {
    const units = run.match(UNITS) ?? [];
    units.forEach((unit, from) => {
      if (!hasJapanese(unit) && isWordly(unit)) grams.add(unit);
      let gram = unit;
      for (let to = from + 1; to < Math.min(units.length, from + UNITS_OF_GRAM); to++) {
        gram += units[to] ?? '';
        if (isWordly(gram)) grams.add(gram);
      }
    });
  }
  return grams;
}

/** True where a word stands somewhere in a normalised text without being part of a longer one. */
export function standsWhole(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    const isCut = (place: number) => FOREIGN.test(text.charAt(place - 1)) && FOREIGN.test(text.charAt(place));
    if (!isCut(at) && !isCut(end) && isWhole(text, at, end)) return true;
  }
  return false;
}
