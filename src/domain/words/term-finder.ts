import type { Term } from '../terms/term';
import { splitList } from '../values/list';
import { type FoldedText, fold, type Span } from './folded-text';
import { isWhole, KANJI, KATAKANA } from './word-boundary';
import { inSentence, isTrap } from './word-trap';

/** A term, and whether both departments have agreed to its meaning. */
export interface JudgedTerm extends Term {
  readonly settled: boolean;
}

type Names = Pick<Term, 'name' | 'alsoCalled'>;

/** A term in a running text; `term` is its index in the terms, `found` what stands from `start` up to `end`. */
export interface FoundTerm extends Span {
  readonly term: number;
}

/** The same in the coordinates of the folded text. */
export interface TermMatch {
  readonly start: number;
  readonly end: number;
  readonly term: number;
}

/** Finds the names of terms in running text: the longest at each place, as whole words. */
export interface TermFinder {
  /** All terms in a text, left to right; none overlaps another. */
  find(folded: FoldedText): TermMatch[];
}

interface Name {
  readonly term: number;
  /** What its spellings have in common. */
  readonly key: string;
  /** Matches it where it begins. */
  readonly pattern: RegExp;
  /** Matches it as it is written, after two more characters: IT isn't "it", nor A-lead "A lead" that begins a sentence. */
  readonly written: RegExp;
}

/** The kana of a verb that Japanese writes or leaves out between kanji: 引き渡し, 引渡し, 引渡. */
const OKURIGANA = '[きいちりしみめわけげえべれぎびせ]';
const VERBAL = new RegExp(`([${KANJI}])${OKURIGANA}{1,2}(?=[${KANJI}]|$)`, 'g');
const ONLY_KANJI = new RegExp(`^[${KANJI}]{2,}$`);
/** A run of Latin letters, within which no name begins, or any other character. */
const BEGINNING = /[a-z]+|[^a-z ]/g;

/** From a name to a pattern of its spellings: with kana or ・ or without, in either number by its last word. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[\\^$.*+?()[\]{}|]/g, '\\$&'],
  [/ /g, '[ -]*'],
  [new RegExp(`[${KANJI}](?=[${KANJI}])`, 'g'), `$&${OKURIGANA}{0,2}`],
  [new RegExp(`[${KATAKANA}](?=[${KATAKANA}])`, 'g'), '$&[ ・]?'],
  [/([^aeiou])(?:y|ies)$/, '$1(?:y|ies)'],
  [/(x|ch|sh|ss)$/, '$1(?:es)?'],
  [/([a-z]{2}[^su])s$|([a-z][a-rt-z])$/, '$1$2s?'],
];

/** What the spellings of one name have in common: no matter the case, width, hyphens, or kana between kanji. */
function keyOf(name: string): string {
  const text = fold(name)
    .text.replace(/[ \-・]+/g, ' ')
    .trim();
  const bare = text.replace(VERBAL, '$1');
  return ONLY_KANJI.test(bare) ? bare : text;
}

/** What a term is called: its name, then its aliases. */
export function namesOf({ name, alsoCalled }: Names): string[] {
  return [name, ...splitList(alsoCalled)];
}

/** The form in which names are compared for being the same word. */
export function nameKey(name: string): string {
  return keyOf(name).replaceAll(' ', '');
}

function readName(written: string, term: number): Name {
  const key = keyOf(written);
  const normal = written.normalize('NFKC').trim();
  // The kana that close it; a text may have them or not.
  const [ending = ''] = /[ぁ-ゖ]*$/.exec(normal) ?? [];
  const spelling = SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), key);
  const [capitals = ''] = /^(?=.*[AEIOU])[A-Z]{2,3}$/.exec(normal) ?? [];
  const [letter] = /\b[A-Z](?=[ -]|$)/.exec(normal) ?? [];
  return {
    term,
    key,
    pattern: new RegExp(`${spelling}(?:${ending.replace(/.(?=.)/g, '$&?')})?`, 'y'),
    written: new RegExp(letter === undefined ? capitals : `\\w[-‐]|[^\\s.!?:。] ?${letter}\\b`),
  };
}

export function makeTermFinder(terms: readonly Names[]): TermFinder {
  /** By their first letter, longest first. */
  const names = new Map<string, Name[]>();
  const all = terms.flatMap((one, term) => namesOf(one).map((name) => readName(name, term)));
  for (const name of all.sort((one, other) => other.key.length - one.key.length)) {
    const first = name.key.charAt(0);
    names.set(first, [...(names.get(first) ?? []), name]);
  }
  return {
    find({ text, source, span }) {
      let from = 0;
      return [...text.matchAll(BEGINNING)].flatMap(({ 0: run, index: start = 0 }) => {
        if (start < from) return [];
        const name = names.get(run.charAt(0))?.find(({ pattern, written }) => {
          pattern.lastIndex = start;
          if (!pattern.test(text)) return false;
          const end = pattern.lastIndex;
          const place = span(start, end);
          return (
            written.test(source.slice(Math.max(0, place.start - 2), place.end).normalize('NFKC')) &&
            isWhole(text, start, end) &&
            !isTrap(inSentence(text, start, end))
          );
        });
        if (name === undefined) return [];
        from = name.pattern.lastIndex;
        return [{ start, end: from, term: name.term }];
      });
    },
  };
}

/** The terms named in a text, by their names and aliases in whatever case, width and number. */
export function findTermsIn(text: string, terms: readonly Names[]): FoundTerm[] {
  const folded = fold(text);
  return makeTermFinder(terms)
    .find(folded)
    .map(({ start, end, term }) => ({ ...folded.span(start, end), term }));
}
