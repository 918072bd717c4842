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
export function segmentStart(text: string, at: number): number | undefined {
  if (japanese === undefined) japanese = makeSegmenter();
  return japanese?.segment(text).containing(at)?.index;
}
