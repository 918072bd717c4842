/** What is used of `Intl.Segmenter`. */
type SegmenterClass = new (locale: string, options: { granularity: 'word' }) => Segmenter;
interface Segmenter {
  segment(text: string): { containing(at: number): { readonly index: number } | undefined };
}

/** Undefined until it is first asked for, null where the host has none. */
let japanese: Segmenter | null | undefined;

function makeSegmenter(): Segmenter | null {
  if (typeof Intl === 'undefined') return null;
  const host: { readonly DateTimeFormat: unknown; readonly Segmenter?: SegmenterClass } = Intl;
  return host.Segmenter === undefined ? null : new host.Segmenter('ja', { granularity: 'word' });
}

/** Where the word that stands at a place of a text begins; undefined where the host can't tell. */
function segmentStart(text: string, at: number): number | undefined {
  if (japanese === undefined) japanese = makeSegmenter();
  return japanese?.segment(text).containing(at)?.index;
}

/** Characters of a script in a folded text, as the inside of a class. */
export const KANJI = '一-鿿々';
export const KATAKANA = 'ァ-ヺー';
const LETTERS = 'a-zß-ӿ';

/**
 * Where a word that is marked by `<` and `>` is part of a longer one, as the source of a pattern. 「MQL10件」 counts MQLs;
 * 「MQL2」 is another name.
 */
export const PART_OF_WORD = `[${LETTERS}]<[${LETTERS}]|\\d<\\d|[\\d${LETTERS}]>(?![\\d,]+[件名社人本個])[\\d${LETTERS}]`;

/** Before a word: what belongs to it, but for what is put before kanji without changing what they name. */
const BEFORE = new RegExp(`(?![新再初未非仮])[${KANJI}]{2}|[ぁ-ゖ]{2}|[${KATAKANA}]{2}`);
/** A word and what follows it: likewise, and but for the ending of a verb, as in 受注する. */
const AFTER = new RegExp(
  `[${KANJI}](?![化中数率前後時日先者的名用済])[${KANJI}]$|[${KATAKANA}]{2}$|^(?:[${KANJI}]|(?![${KANJI}]).*[${KANJI}ぁ-ゖ])[ぁ-ゖ]$`,
);
const RUN = new RegExp(`[${KANJI}]*$`);

/** Whether the dictionary parts words there; without one, kanji pair up. */
function parts(text: string, at: number): boolean {
  const start = segmentStart(text, at);
  return start === undefined ? text.slice(0, at).search(RUN) % 2 === at % 2 : start === at;
}

/** Whether a part of a folded text has no kanji or kana beside it that belong to its word. */
export function isWhole(text: string, start: number, end: number): boolean {
  return (
    (!BEFORE.test(text.slice(start - 1, start + 1)) || parts(text, start)) &&
    (end === text.length || !AFTER.test(text.slice(start, end + 1)) || parts(text, end))
  );
}
