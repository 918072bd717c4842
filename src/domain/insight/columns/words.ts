import { normalize } from '../../values/text';
import { fold } from '../../words/folded-text';
import type { DistinctText } from './distinct-text';
import { gramsOf, hasJapanese, isWordly, standsWhole } from './word-unit';

/** Words are looked for in no more texts and characters of a column than these, and in no more of one text. */
const TEXTS = 1000;
const CHARACTERS = 20_000;
const OF_TEXT = 200;
/** So many words of a column are enough; so many strings are tried for being one. */
const WORDS = 30;
const TRIED = 100;
/** A word stands whole in this share of the texts that have it, as far as so many of them tell. */
const WHOLE = 1 / 2;
const ASKED = 10;
const LONGEST = 12;
/** A string is looked into where it has this share of the support: what isn't in the sample counts too. */
const SLACK = 0.7;

/** Texts from all over the column, each cut to its beginning. */
function sampleOf(texts: readonly DistinctText[]): DistinctText[] {
  const length = texts.reduce((sum, { text }) => sum + Math.min(text.length, OF_TEXT), 0);
  const most = Math.min(TEXTS, Math.ceil((CHARACTERS * texts.length) / Math.max(length, 1)), texts.length);
  return Array.from({ length: most }, (_, at) => texts[Math.floor((at * texts.length) / most)]).flatMap(
    (one) => (one === undefined ? [] : [{ ...one, text: one.text.slice(0, OF_TEXT) }]),
  );
}

const leadsOf = (texts: readonly DistinctText[]) => texts.reduce((sum, { leads }) => sum + leads, 0);

/**
 * Words that several texts share, the most frequent first: normalised, each in about `least` leads or more. Of the strings that the
 * same texts have the longest that stands whole is the word, 部長 rather than 業部長.
 */
export function wordsOf(texts: readonly DistinctText[], least: number): string[] {
  const sample = sampleOf(texts);
  const share = leadsOf(sample) / Math.max(leadsOf(texts), 1);
  const found: string[] = [];
  let tried = 0;
  for (const strings of sharedStrings(sample, Math.max(2, least * share * SLACK))) {
    if (found.length === WORDS || tried++ === TRIED) break;
    const own = sample.filter(({ text }) => text.includes(strings[0] ?? ''));
    const word = [extended(strings[0] ?? '', own), ...strings].find((one) => isWord(one, own));
    if (word !== undefined && !found.includes(word)) found.push(word);
  }
  return found;
}

/** The strings of several texts with enough leads, those of the same texts together, the longest first. */
function sharedStrings(sample: readonly DistinctText[], least: number): string[][] {
  const grams = new Map<string, { leads: number; texts: number; trace: number }>();
  sample.forEach(({ text, leads }, at) => {
    // Texts are told apart by sums of numbers that look random.
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

/** A Japanese string with what follows it and comes before it in every text that has it. */
function extended(string: string, own: readonly DistinctText[]): string {
  const first = own[0]?.text;
  if (first === undefined || !hasJapanese(string)) return string;
  let [from, to] = [first.indexOf(string), first.indexOf(string) + string.length];
  const isShared = (start: number, end: number) => {
    const added = start < from ? first.charAt(start) : first.charAt(end - 1);
    const longer = first.slice(start, end);
    return /[\p{L}\p{N}]/u.test(added) && own.every(({ text }) => text.includes(longer));
  };
  while (to < first.length && to - from < LONGEST && isShared(from, to + 1)) to++;
  while (from > 0 && to - from < LONGEST && isShared(from - 1, to)) from--;
  return first.slice(from, to);
}

function isWord(word: string, own: readonly DistinctText[]): boolean {
  if (!isWordly(word)) return false;
  const asked = own.slice(0, ASKED);
  const whole = asked.filter(({ text }) => standsWhole(text, word));
  return leadsOf(whole) >= leadsOf(asked) * WHOLE;
}

/** A word as it is most often written. */
export function writtenWord(word: string, texts: readonly DistinctText[]): string {
  const tally = new Map<string, number>();
  let asked = 0;
  for (const { text, written, leads } of texts) {
    if (!text.includes(word) || !standsWhole(text, word)) continue;
    const folded = fold(written.slice(0, OF_TEXT));
    const at = folded.text.indexOf(word);
    const { found } = folded.span(at, at + word.length);
    if (at >= 0 && normalize(found) === word) tally.set(found, (tally.get(found) ?? 0) + leads);
    if (++asked === ASKED) break;
  }
  const [most] = [...tally].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? word;
}

const lettersIn = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').length;

/** What share of the letters of a column's texts belongs to the words. */
export function coverageOf(texts: readonly DistinctText[], words: readonly string[]): number {
  let [all, covered] = [0, 0];
  for (const { text, leads } of sampleOf(texts)) {
    const left = words.reduce((rest, word) => rest.split(word).join(' '), text);
    all += lettersIn(text) * leads;
    covered += (lettersIn(text) - lettersIn(left)) * leads;
  }
  return all === 0 ? 0 : covered / all;
}
