import { findTermsIn } from '../../src/domain/words/term-finder';
import { findVagueIn } from '../../src/domain/words/vague-word';
import * as english from './english';
import * as japanese from './japanese';
import type { KnownTerm, Sentence } from './sentence';

const CORPORA = { English: english, Japanese: japanese };
const TASKS = ['vague words', 'terms'] as const;

/** What was found of what the labels say, in one language. */
export interface Score {
  readonly what: string;
  readonly sentences: number;
  readonly labels: number;
  readonly precision: number;
  readonly recall: number;
  /** Each sentence with what was missed in it and what was found beyond its labels. */
  readonly misses: readonly string[];
}

/** What one sentence gives: labels met, labels missed, finds beyond them. */
interface Outcome {
  readonly met: readonly string[];
  readonly missed: readonly string[];
  readonly beyond: readonly string[];
}

function asTerms(known: readonly KnownTerm[]) {
  return known.map((term) => ({
    ...term,
    marketingMeans: '',
    salesMeans: '',
    agreedMeaning: '',
    measuredBy: '',
  }));
}

/** A find is a label when the two overlap; two finds within one label are one. */
function judgeVague({ text, vague }: Sentence, known: readonly KnownTerm[]): Outcome {
  const finds = findVagueIn(text, asTerms(known));
  let from = 0;
  const labels = vague.map((word) => {
    const start = text.indexOf(word, from);
    from = start + word.length;
    return { word, start, end: from };
  });
  const meets = (one: { start: number; end: number }, other: { start: number; end: number }) =>
    one.start < other.end && other.start < one.end;
  const found = labels.filter((label) => finds.some((find) => meets(find, label)));
  return {
    met: found.map(({ word }) => word),
    missed: labels.filter((label) => !found.includes(label)).map(({ word }) => word),
    beyond: finds
      .filter((find) => !labels.some((label) => meets(find, label)))
      .map(({ start, end }) => text.slice(start, end)),
  };
}

function judgeTerms({ text, terms }: Sentence, known: readonly KnownTerm[]): Outcome {
  const finds = new Set(findTermsIn(text, asTerms(known)).map(({ term }) => known[term]?.name ?? ''));
  return {
    met: terms.filter((term) => finds.has(term)),
    missed: terms.filter((term) => !finds.has(term)),
    beyond: [...finds].filter((term) => !terms.includes(term)),
  };
}

/**
 * Precision and recall of both tasks in both languages, by the sentences at odd or at even places: the tables may be
 * bettered by what the odd ones show, the even ones judge them.
 */
export function scoreCorpora(half: 'odd' | 'even'): Score[] {
  return Object.entries(CORPORA).flatMap(([language, { SENTENCES, TERMS }]) =>
    TASKS.map((task): Score => {
      const judge = task === 'terms' ? judgeTerms : judgeVague;
      const chosen = SENTENCES.filter((_, at) => (at % 2 === 0) === (half === 'odd'));
      const outcomes = chosen.map((sentence) => ({ sentence, ...judge(sentence, TERMS) }));
      const count = (of: keyof Outcome) => outcomes.reduce((sum, one) => sum + one[of].length, 0);
      const [met, missed, beyond] = [count('met'), count('missed'), count('beyond')];
      return {
        what: `${language}, ${task}`,
        sentences: chosen.length,
        labels: met + missed,
        precision: met / (met + beyond),
        recall: met / (met + missed),
        misses: outcomes
          .filter((one) => one.missed.length + one.beyond.length > 0)
          .map(({ sentence: { text }, missed: lost, beyond: wrong }) =>
            [text, ...lost.map((word) => `missed: ${word}`), ...wrong.map((word) => `wrong: ${word}`)].join(
              ' | ',
            ),
          ),
      };
    }),
  );
}
