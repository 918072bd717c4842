import type { Term } from '../terms/term';
import { splitList } from '../values/list';
import { type FoldedText, fold, type Span } from './folded-text';
import { inSentence } from './marked-sentence';
import { isWhole, KANJI, KATAKANA } from './word-boundary';
import { isTrap } from './word-trap';

/** A term that is `settled` when both departments have agreed to its meaning. */
export interface JudgedTerm extends Term {
  readonly settled: boolean;
}

type Names = Pick<Term, 'name' | 'alsoCalled'>;

/** A term in a running text. `term` is its place in the list of terms; the rest is in the text as it was written. */
export interface FoundTerm extends Span {
  readonly term: number;
}

/** A term in a folded text, from `start` up to, but without, `end`. */
export interface TermMatch {
  readonly start: number;
  readonly end: number;
  readonly term: number;
}

/** Finds the names of terms in running text: whole words, and the longest name at each place. */
export interface TermFinder {
  /** All terms in a text, left to right; none overlaps another. */
  find(folded: FoldedText): TermMatch[];
}

interface Name {
  readonly term: number;
  /** The form that all spellings of the name share. */
  readonly key: string;
  /** Matches a spelling of the name at the place where it begins in a folded text. */
  readonly pattern: RegExp;
  /**
   * Matches the name as it has to be written, with up to two characters before it. So "it" is no IT, and "A lead" at the beginning of
   * a sentence is no A-lead.
   */
  readonly written: RegExp;
}

/** The kana of a verb, which Japanese writes or leaves out between kanji: 引き渡し, 引渡し, 引渡. */
const OKURIGANA = '[きいちりしみめわけげえべれぎびせ]';
const VERBAL = new RegExp(`([${KANJI}])${OKURIGANA}{1,2}(?=[${KANJI}]|$)`, 'g');
const ONLY_KANJI = new RegExp(`^[${KANJI}]{2,}$`);
/** What a name may begin with: a whole run of Latin letters, or any other character. */
const BEGINNING = /[a-z]+|[^a-z ]/g;

/**
 * The replacements that make a pattern of a name. It matches spellings with and without hyphen, kana between kanji, or ・, and the
 * singular as well as the plural of the last word.
 */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[\\^$.*+?()[\]{}|]/g, '\\$&'],
  [/ /g, '[ -]*'],
  [new RegExp(`[${KANJI}](?=[${KANJI}])`, 'g'), `$&${OKURIGANA}{0,2}`],
  [new RegExp(`[${KATAKANA}](?=[${KATAKANA}])`, 'g'), '$&[ ・]?'],
  [/([^aeiou])(?:y|ies)$/, '$1(?:y|ies)'],
  [/(x|ch|sh|ss)$/, '$1(?:es)?'],
  [/([a-z]{2}[^su])s$|([a-z][a-rt-z])$/, '$1$2s?'],
];

/** The form that all spellings of one name share, whatever their case, width, hyphens, and kana between kanji. */
function keyOf(name: string): string {
  const text = fold(name)
    .text.replace(/[ \-・]+/g, ' ')
    .trim();
  const bare = text.replace(VERBAL, '$1');
  return ONLY_KANJI.test(bare) ? bare : text;
}

/** All names of a term as they are written: its own first, then what it is also called. */
export function namesOf({ name, alsoCalled }: Names): string[] {
  return [name, ...splitList(alsoCalled)];
}

/** The form by which two names are compared: names with the same key are the same word. */
export function nameKey(name: string): string {
  return keyOf(name).replaceAll(' ', '');
}

/** At most so many kana close a name. */
const MAX_ENDING = 20;
/** A longer name is a sentence, in characters: no text is searched for it. */
const MAX_NAME = 500;

function readName(written: string, term: number): Name {
  const key = keyOf(written);
  const normal = written.normalize('NFKC').trim();
  // A text may have the kana that close a name, or leave them out.
  const [ending = ''] = /[ぁ-ゖ]*$/.exec(normal.slice(-MAX_ENDING)) ?? [];
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

/** Makes a finder of the terms' names and aliases. */
export function makeTermFinder(terms: readonly Names[]): TermFinder {
  /** The names by the first letter of their keys, the longest first. */
  const names = new Map<string, Name[]>();
  const all = terms.flatMap((one, term) =>
    namesOf(one)
      .filter((name) => name.length <= MAX_NAME)
      .map((name) => readName(name, term)),
  );
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

/** The terms that a text names, left to right: by name or alias, in any case and width, in singular or plural. */
export function findTermsIn(text: string, terms: readonly Names[]): FoundTerm[] {
  const folded = fold(text);
  return makeTermFinder(terms)
    .find(folded)
    .map(({ start, end, term }) => ({ ...folded.span(start, end), term }));
}
