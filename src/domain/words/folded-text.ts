/** A text in the form in which words are looked for. It knows where each of its characters came from. */
export interface FoldedText {
  /** The text in NFKC and in lower case, with a space for every white space and a hyphen for every dash. Runs of them are kept. */
  readonly text: string;
  /** The text as it was written. */
  readonly source: string;
  /** Tells where the characters of `text` from `start` up to, but without, `end` stand in the source. */
  span(start: number, end: number): Span;
}

/** A part of a text as it was written: `found` is what stands from `start` up to, but without, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly found: string;
}

/** A character with the marks that NFKC may join to it: the half-width \uff84\uff9e is one ド. */
const CLUSTER = /.[\p{M}\uff9e\uff9f]*/gsu;

/** NFKC text in lower case, with one kind of space, of hyphen and of apostrophe. */
function plain(normal: string): string {
  return normal
    .toLowerCase()
    .replace(/[\s\u0085]/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace('\u2019', "'");
}

/** Folds a text so that what is found in it can be shown where it stands. */
export function fold(source: string): FoldedText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: cluster, index = 0 } of source.matchAll(CLUSTER)) {
    text += plain(cluster.normalize('NFKC'));
    while (starts.length < text.length) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
  }
  return {
    source,
    text,
    span(from, to) {
      const start = starts[from] ?? source.length;
      const end = ends[to - 1] ?? 0;
      return { start, end, found: source.slice(start, end) };
    },
  };
}
