/** The part of `Intl.Segmenter` that is used here. */
type SegmenterClass = new (locale: string, options: { granularity: 'word' }) => Segmenter;
interface Segmenter {
  segment(text: string): Segments;
}
interface Segments {
  containing(at: number): { readonly index: number } | undefined;
}

/** The segmenter for Japanese. It is undefined until it is first needed, and null where the host has none. */
let japanese: Segmenter | null | undefined;

/** The text that was looked at last: to take a text in costs as much as the text is long. */
let segmented: { readonly text: string; readonly segments: Segments } | undefined;

function makeSegmenter(): Segmenter | null {
  if (typeof Intl === 'undefined') return null;
  const host: { readonly DateTimeFormat: unknown; readonly Segmenter?: SegmenterClass } = Intl;
  return host.Segmenter === undefined ? null : new host.Segmenter('ja', { granularity: 'word' });
}

/** The place where the word begins that stands at a place of a text; undefined where the host can't tell. */
function segmentStart(text: string, at: number): number | undefined {
  if (japanese === undefined) japanese = makeSegmenter();
  if (japanese === null) return undefined;
  if (segmented?.text !== text) segmented = { text, segments: japanese.segment(text) };
  return segmented.segments.containing(at)?.index;
}

/** The characters of a script in a folded text, to be put into a character class. */
export const KANJI = '一-鿿々';
export const KATAKANA = 'ァ-ヺー';
const LETTERS = 'a-zß-ӿ';

/**
 * The source of a pattern for a word that is marked in its sentence (`inSentence`) and is part of a longer one. 「MQL10件」 counts MQLs,
 * whereas 「MQL2」 is another name.
 */
export const PART_OF_WORD = `[${LETTERS}]<[${LETTERS}]|\\d<\\d|[\\d${LETTERS}]>(?![\\d,]+[件名社人本個])[\\d${LETTERS}]`;

/** A word's first character with one before it that may belong to the word. A prefix such as 新 doesn't change what the word names. */
const BEFORE = new RegExp(`(?![新再初未非仮])[${KANJI}]{2}|[ぁ-ゖ]{2}|[${KATAKANA}]{2}`);
/** A word with a character behind it that may belong to the word. The suffixes that are listed don't change what the word names. */
const AFTER = new RegExp(
  `[${KANJI}](?![化中数率前後時日先者的名用済])[${KANJI}]$|[${KATAKANA}]{2}$|^(?:[${KANJI}]|(?![${KANJI}]).*[${KANJI}ぁ-ゖ])[ぁ-ゖ]$`,
);
const ONE_KANJI = new RegExp(`[${KANJI}]`);

/** Whether a word begins there: by the host's dictionary, or without one as if each two kanji were a word. */
function beginsWord(text: string, at: number): boolean {
  const start = segmentStart(text, at);
  if (start !== undefined) return start === at;
  let first = at;
  while (first > 0 && ONE_KANJI.test(text.charAt(first - 1))) first--;
  return first % 2 === at % 2;
}

/** Whether no kanji or kana beside a part of a folded text belong to the same word. */
export function isWhole(text: string, start: number, end: number): boolean {
  return (
    (!BEFORE.test(text.slice(start - 1, start + 1)) || beginsWord(text, start)) &&
    (end === text.length || !AFTER.test(text.slice(start, end + 1)) || beginsWord(text, end))
  );
}
