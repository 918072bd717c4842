import type { Definition } from '../definition/definition';
import { startingTerms } from '../terms/starting-terms';
import { TERM_COLUMNS } from '../terms/term';
import { findCounts } from './count';
import { fold } from './folded-text';
import { type Meaning, readMeanings } from './meaning';
import { findCircles } from './term-circle';
import { type JudgedTerm, makeTermFinder, nameKey, namesOf, type TermMatch } from './term-finder';
import { checkMeasures, findUnexplained } from './term-measure';
import { vagueWords } from './vague-word';
import type { WordFinding, WordPlace, WordTrouble } from './word-finding';

/**
 * Finds what two people could read in two ways: first in the terms, by term and column, then in the definition. A term without an
 * agreed meaning is judged by both departments' meanings.
 * @param definition null where there is none to measure by
 */
export function checkWords(terms: readonly JudgedTerm[], definition: Definition | null): WordFinding[] {
  const finder = makeTermFinder([...terms, ...missingWords(terms)]);
  const meanings = readMeanings(terms, finder);
  const found = [
    ...findClashes(terms),
    ...meanings.flatMap((meaning) => checkMeaning(meaning, terms)),
    ...findCircles(meanings).map(({ terms: circle, meaning, use }) =>
      finding(meaning, use, { kind: 'circular', circle }),
    ),
    ...terms.flatMap((term, at) => checkMeasures(term, at, definition)),
  ].sort((one, other) => order(one) - order(other));
  return definition === null ? found : [...found, ...findUnexplained(terms, definition)];
}

/** Where a finding in the terms comes, by term and then by column. */
function order({ place }: { readonly place: WordPlace }): number {
  return place.in === 'term' ? place.at * TERM_COLUMNS.length + TERM_COLUMNS.indexOf(place.column) : 0;
}

/** The well-known words of the field that no term has, as terms without a meaning. A word that is a count is judged as a count. */
function missingWords(terms: readonly JudgedTerm[]) {
  const keys = new Set(terms.flatMap(namesOf).map(nameKey));
  return [...new Set([...startingTerms('en'), ...startingTerms('ja')])]
    .filter((name) => !keys.has(nameKey(name)) && findCounts(fold(name).text).length === 0)
    .map((name) => ({ name, alsoCalled: '' }));
}

function finding(
  { at, column, folded }: Meaning,
  { start, end }: Pick<TermMatch, 'start' | 'end'>,
  trouble: WordTrouble,
): WordFinding {
  return { ...trouble, place: { in: 'term', at, column }, found: folded.span(start, end).found };
}

/** Finds the vague words, the terms that aren't settled, and the incomplete counts of a meaning. */
function checkMeaning(meaning: Meaning, terms: readonly JudgedTerm[]): WordFinding[] {
  const { at, column, folded, uses, subject } = meaning;
  const settled = uses.filter(({ term }) => terms[term]?.settled);
  const used = uses.filter(
    (use, index) =>
      use.term !== at &&
      !terms[use.term]?.settled &&
      uses.findIndex(({ term }) => term === use.term) === index,
  );
  const counts = findCounts(folded.text).filter(
    ({ start, end }) => !settled.some((use) => use.term !== at && use.start <= start && end <= use.end),
  );
  // Where the term's own name is a count (ten leads), the meaning has to complete it.
  const name = terms[at]?.name ?? '';
  const [named] =
    counts.length === 0 && column === 'agreedMeaning' ? findCounts(`${fold(name).text}: ${folded.text}`) : [];
  return [
    ...vagueWords(folded, subject === undefined ? settled : [...settled, subject]).map((word) =>
      finding(meaning, word, { kind: 'vague word' }),
    ),
    ...used.map((use) =>
      finding(meaning, use, { kind: 'undefined term', term: use.term < terms.length ? use.term : null }),
    ),
    ...counts.map((count) => finding(meaning, count, { kind: 'incomplete count', missing: count.missing })),
    ...(named?.start === 0
      ? [
          {
            kind: 'incomplete count',
            place: { in: 'term', at, column: 'name' },
            found: name,
            missing: named.missing,
          } as const,
        ]
      : []),
  ];
}

/** Finds the names and aliases that an earlier term has already. */
function findClashes(terms: readonly JudgedTerm[]): WordFinding[] {
  const first = new Map<string, number>();
  return terms.flatMap((one, at) =>
    namesOf(one).flatMap((found, index): WordFinding[] => {
      const key = nameKey(found);
      const term = first.get(key) ?? at;
      first.set(key, term);
      const column = index === 0 ? 'name' : 'alsoCalled';
      return term === at ? [] : [{ kind: 'same word', place: { in: 'term', at, column }, found, term }];
    }),
  );
}
