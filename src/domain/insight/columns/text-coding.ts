import type { Test } from '../../definition/condition';
import { findCondition } from '../../definition/keyword';
import { isMissing } from '../../definition/operand';
import type { Calendar } from '../../values/day';
import { joinList } from '../../values/list';
import type { Reading } from '../../values/reading';
import { distinctTexts } from './distinct-text';
import { entriesOf, writtenEntry } from './entries';
import { partition } from './partition';
import { supportOf } from './support';
import { wordsOf, writtenWord } from './words';

/** A test of a column's texts with one item, as most often written. */
export interface TextTest {
  readonly condition: 'is' | 'contains' | 'includes';
  readonly text: string;
}

/** A test with the atoms of the cells of which it holds. */
export interface CodedText extends TextTest {
  readonly atoms: readonly number[];
}

/** No more texts of a column are looked at one by one, and none of a single lead. */
const TEXTS = 40;
const LEAST = 2;
/** A word or entry needs this share of a candidate's support, since several may be put together; a text as a whole less. */
const SHARED = 1 / 2;
const WHOLE = 1 / 8;
/** No more entries of a column's lists. */
const ENTRIES = 40;
/** Words are looked for in a column of more texts than this: fewer are told by the texts themselves. */
const FEW = 12;

/** Atoms beside that of blank cells, so that a byte tells all of them apart. */
const ATOMS = 253;

/** The test itself, read from the very cell that it will be written in; null where it can't be read. */
function testOf({ condition, text }: TextTest): Test | null {
  const found = findCondition(condition)?.found;
  const value = joinList([text]);
  if (found === undefined || isMissing(value, found.operand)) return null;
  const operand = found.operand.read(value, null);
  return operand?.kind === 'items' && operand.items.length === 1 ? found.compile(operand, null) : null;
}

/**
 * Brings a column of texts to atoms, so that each of its frequent texts, words and entries is told by them.
 * @param counts how many leads have each reading
 * @param blank the atom of blank cells; the others follow it
 */
export function codeTexts(
  readings: readonly Reading[],
  counts: readonly number[],
  calendar: Calendar | null,
  blank: number,
): { readonly atoms: number[]; readonly size: number; readonly texts: readonly CodedText[] } {
  const leads = counts.reduce((sum, count) => sum + count, 0);
  const filled: number[] = [];
  readings.forEach((reading, at) => {
    if ((counts[at] ?? 0) > 0 && !reading.blank) filled.push(at);
  });
  const told = toldBy(proposals(readings, counts, calendar, leads), filled, readings, counts);
  const { classes, count, sets } = partition(
    readings.length,
    told.map(({ cells }) => cells),
    ATOMS,
  );
  const first = blank + 1;
  return {
    atoms: readings.map((reading, at) => (reading.blank ? blank : first + (classes[at] ?? 0))),
    size: first + count,
    texts: told.flatMap(({ test }, at) => {
      const own = sets[at];
      return own === null || own === undefined ? [] : [{ ...test, atoms: own.map((one) => first + one) }];
    }),
  };
}

/** What may be worth a test: of those that say the same the first is the one to name. */
function proposals(
  readings: readonly Reading[],
  counts: readonly number[],
  calendar: Calendar | null,
  leads: number,
): TextTest[] {
  const texts = distinctTexts(readings, counts, calendar);
  const support = supportOf(leads);
  const entries = entriesOf(readings, counts)
    .filter((entry) => entry.leads >= support * SHARED)
    .slice(0, ENTRIES);
  const words = texts.length > FEW ? wordsOf(texts, support * SHARED) : [];
  // A list as a whole is told by its entries.
  const least = Math.max(LEAST, support * WHOLE);
  const whole = entries.length > 0 ? [] : texts.filter((text) => text.leads >= least).slice(0, TEXTS);
  return [
    ...entries.map(({ text }) => ({
      condition: 'includes' as const,
      text: writtenEntry(text, readings, counts),
    })),
    ...whole.map(({ written }) => ({ condition: 'is' as const, text: written })),
    ...words.map((word) => ({ condition: 'contains' as const, text: writtenWord(word, texts) })),
  ];
}

/** The tests with the cells of which they hold, the most leads first; none that holds of the same cells as one before. */
function toldBy(
  tests: readonly TextTest[],
  filled: readonly number[],
  readings: readonly Reading[],
  counts: readonly number[],
) {
  const told: { test: TextTest; cells: number[]; leads: number }[] = [];
  for (const test of tests) {
    const read = testOf(test);
    if (read === null) continue;
    const cells = filled.filter((at) => {
      const reading = readings[at];
      return reading !== undefined && read.holds(reading);
    });
    const leads = cells.reduce((sum, at) => sum + (counts[at] ?? 0), 0);
    const isKnown = told.some(
      (one) =>
        one.leads === leads &&
        one.cells.length === cells.length &&
        one.cells.every((cell, at) => cell === cells[at]),
    );
    if (cells.length > 0 && !isKnown) told.push({ test, cells, leads });
  }
  return told.sort((one, other) => other.leads - one.leads);
}
