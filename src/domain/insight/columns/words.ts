import { normalize } from '../../values/text';
import { fold } from '../../words/folded-text';
import type { DistinctText } from './distinct-text';
import { gramsOf, hasJapanese, isWordly, standsWhole } from './word-unit';

/** Words are looked for in at most 1,000 texts of a column and 20,000 characters, and in the first 200 characters of each text. */
const MAX_TEXTS = 1000;
const MAX_CHARACTERS = 20_000;
const MAX_OF_TEXT = 200;
/** At most 30 words of a column are found, and at most 100 groups of strings are tried. */
const MAX_WORDS = 30;
const MAX_TRIED = 100;
/** A word has to stand whole in half of the leads' texts that have it. At most 10 of these texts are read. */
const WHOLE_SHARE = 1 / 2;
const MAX_TEXTS_READ = 10;
/** A Japanese string is extended up to 12 characters. */
const LONGEST_EXTENDED = 12;
/** A string is tried from this share of the wanted leads on: the sample has only a part of them. */
const SAMPLE_SLACK = 0.7;

/** Texts from all over the column, each cut to its beginning. */
function sampleOf(texts: readonly DistinctText[]): DistinctText[] {
  const length = texts.reduce((sum, { text }) => sum + Math.min(text.length, MAX_OF_TEXT), 0);
  const fitting = Math.ceil((MAX_CHARACTERS * texts.length) / Math.max(length, 1));
  const most = Math.min(MAX_TEXTS, fitting, texts.length);
  return Array.from({ length: most }, (_, at) => texts[Math.floor((at * texts.length) / most)]).flatMap(
    (one) => (one === undefined ? [] : [{ ...one, text: one.text.slice(0, MAX_OF_TEXT) }]),
  );
}

const leadsOf = (texts: readonly DistinctText[]) => texts.reduce((sum, { leads }) => sum + leads, 0);

/**
 * The words that several texts share, normalised, the most frequent first. Of the strings that stand in the same texts, the longest one
 * that stands whole is the word: 部長 rather than 業部長.
 * @param least about how many leads have to have a word
 */
export function wordsOf(texts: readonly DistinctText[], least: number): string[] {
  const sample = sampleOf(texts);
  const share = leadsOf(sample) / Math.max(leadsOf(texts), 1);
  const found: string[] = [];
  let tried = 0;
  for (const strings of sharedStrings(sample, Math.max(2, least * share * SAMPLE_SLACK))) {
    if (found.length === MAX_WORDS || tried++ === MAX_TRIED) break;
    const own = sample.filter(({ text }) => text.includes(strings[0] ?? ''));
    const word = [extended(strings[0] ?? '', own), ...strings].find((one) => isWord(one, own));
    if (word !== undefined && !found.includes(word)) found.push(word);
  }
  return found;
}

/** The strings that several texts with enough leads share. Those of the same texts are in one group, the longest first. */
function sharedStrings(sample: readonly DistinctText[], least: number): string[][] {
  const grams = new Map<string, { leads: number; texts: number; trace: number }>();
  sample.forEach(({ text, leads }, at) => {
    // Sums of numbers that look random tell which texts have a string.
    const trace = Math.imul(at + 1, 0x9e3779b1) >>> 0;
    for (const gram of gramsOf(text)) {
      const known = grams.get(gram);
      if (known === undefined) grams.set(gram, { leads, texts: 1, trace });
      else {
        known.leads += leads;
        known.texts++;
        known.trace += trace;
      }
    }
  });
  const groups = new Map<string, { leads: number; strings: string[] }>();
  for (const [gram, { leads, texts, trace }] of grams) {
    if (texts < 2 || leads < least) continue;
    const key = `${leads} ${texts} ${trace}`;
    const group = groups.get(key) ?? { leads, strings: [] };
    group.strings.push(gram);
    groups.set(key, group);
  }
  return [...groups.values()]
    .sort((one, other) => other.leads - one.leads)
    .map(({ strings }) => strings.sort((one, other) => other.length - one.length));
}

/** A Japanese string, extended by what comes after it and before it in every text that has it. */
function extended(string: string, own: readonly DistinctText[]): string {
  const first = own[0]?.text;
  if (first === undefined || !hasJapanese(string)) return string;
  let [from, to] = [first.indexOf(string), first.indexOf(string) + string.length];
  const isShared = (start: number, end: number) => {
    const added = start < from ? first.charAt(start) : first.charAt(end - 1);
    const longer = first.slice(start, end);
    return /[\p{L}\p{N}]/u.test(added) && own.every(({ text }) => text.includes(longer));
  };
  while (to < first.length && to - from < LONGEST_EXTENDED && isShared(from, to + 1)) to++;
  while (from > 0 && to - from < LONGEST_EXTENDED && isShared(from - 1, to)) from--;
  return first.slice(from, to);
}

/** True for a string that stands whole in most of the texts that have it. */
function isWord(word: string, own: readonly DistinctText[]): boolean {
  if (!isWordly(word)) return false;
  const read = own.slice(0, MAX_TEXTS_READ);
  const whole = read.filter(({ text }) => standsWhole(text, word));
  return leadsOf(whole) >= leadsOf(read) * WHOLE_SHARE;
}

/** A word as it is most often written in the texts. */
export function writtenWord(word: string, texts: readonly DistinctText[]): string {
  const tally = new Map<string, number>();
  let read = 0;
  for (const { text, written, leads } of texts) {
    if (!text.includes(word) || !standsWhole(text, word)) continue;
    const folded = fold(written.slice(0, MAX_OF_TEXT));
    const at = folded.text.indexOf(word);
    const { found } = folded.span(at, at + word.length);
    if (at >= 0 && normalize(found) === word) tally.set(found, (tally.get(found) ?? 0) + leads);
    if (++read === MAX_TEXTS_READ) break;
  }
  const [most] = [...tally].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? word;
}

const lettersIn = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').length;

/** The share of the letters of a column's texts that belongs to the words, 0 to 1. */
export function coverageOf(texts: readonly DistinctText[], words: readonly string[]): number {
  let [all, covered] = [0, 0];
  for (const { text, leads } of sampleOf(texts)) {
    const left = words.reduce((rest, word) => rest.split(word).join(' '), text);
    all += lettersIn(text) * leads;
    covered += (lettersIn(text) - lettersIn(left)) * leads;
  }
  return all === 0 ? 0 : covered / all;
}
