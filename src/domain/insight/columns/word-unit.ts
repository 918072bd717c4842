import { isWhole, KANJI, KATAKANA } from '../../words/word-boundary';

const JAPANESE = `${KANJI}〇ぁ-ゖ${KATAKANA}`;
/** A run of letters and digits, within which words are looked for. */
const RUNS = /[\p{L}\p{N}\p{M}]+/gu;
/** The units of a run: each Japanese character, and each run of any other letters and digits. */
const UNITS = new RegExp(`[${JAPANESE}]|[^${JAPANESE}]+`, 'gu');
const HAS_JAPANESE = new RegExp(`[${JAPANESE}]`);
const LETTER = /\p{L}/u;
/** A letter or digit that isn't Japanese: two of them side by side belong to one word. */
const FOREIGN = new RegExp(`(?![${JAPANESE}])[\\p{L}\\p{N}\\p{M}]`, 'u');
/** What no word begins with: a character that belongs to the one before it. */
const NO_BEGINNING = /^[ーっゃゅょぁぃぅぇぉッャュョァィゥェォヮヵヶ々]/;
/** A string with a Japanese particle at either end, or of one or two hiragana: it is no word. */
const PARTICLE = /^[をにはがのへでとも](?![ぁ-ゖ])|(?:^|[^ぁ-ゖ])[をにはがのへでとも]$|^[ぁ-ゖ]{1,2}$/;
/** The words of English and Romance languages that say nothing by themselves. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an and as at by de for from in la no not of on or the to with n/a'.split(' '),
);
/** A string that may be a word has at most 4 units and at most 30 characters. */
const MAX_UNITS = 4;
const MAX_CHARACTERS = 30;

/** True for a string that may be a word by its characters alone. */
export function isWordly(word: string): boolean {
  return (
    word.length > 1 &&
    word.length <= MAX_CHARACTERS &&
    LETTER.test(word) &&
    !STOP_WORDS.has(word) &&
    !NO_BEGINNING.test(word) &&
    !PARTICLE.test(word)
  );
}

export const hasJapanese = (text: string) => HAS_JAPANESE.test(text);

/** The words of a normalised text. In Japanese, where nothing parts words, they are all strings that may be one. */
export function gramsOf(text: string): Set<string> {
  const grams = new Set<string>();
  for (const [run] of text.matchAll(RUNS)) {
    const units = run.match(UNITS) ?? [];
    units.forEach((unit, from) => {
      if (!hasJapanese(unit) && isWordly(unit)) grams.add(unit);
      let gram = unit;
      for (let to = from + 1; to < Math.min(units.length, from + MAX_UNITS); to++) {
        gram += units[to] ?? '';
        if (isWordly(gram)) grams.add(gram);
      }
    });
  }
  return grams;
}

/** True where a word stands somewhere in a normalised text and is not part of a longer word there. */
export function standsWhole(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    const isCut = (place: number) => FOREIGN.test(text.charAt(place - 1)) && FOREIGN.test(text.charAt(place));
    if (!isCut(at) && !isCut(end) && isWhole(text, at, end)) return true;
  }
  return false;
}
