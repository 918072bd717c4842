import type { Test } from '../../definition/condition';
import { findCondition } from '../../definition/keyword';
import { isMissing } from '../../definition/operand';
import type { Calendar } from '../../values/day';
import { joinList } from '../../values/list';
import { type Reading, readDay } from '../../values/reading';
import { distinctTexts } from './distinct-text';
import { entriesOf, writtenEntry } from './entries';
import { partition } from './partition';
import { wordsOf, writtenWord } from './words';

/** A test of a column's texts with one item, written as it is most often. */
export interface TextTest {
  readonly condition: 'is' | 'contains the word' | 'includes';
  readonly text: string;
}

/** A test with the atoms of which it holds. */
export interface CodedText extends TextTest {
  readonly atoms: readonly number[];
}

/** At most 40 whole texts of a column are tested, each of at least 2 leads. */
const MAX_TEXTS = 40;
const LEAST_LEADS = 2;
/** At most 40 entries of a column's lists are tested. */
const MAX_ENTRIES = 40;
/** A criterion may list several words, entries or texts: so each needs only this share of the support that a criterion needs. */
const SUPPORT_OF_WORD = 1 / 2;
const SUPPORT_OF_TEXT = 1 / 8;
/** Words are looked for in columns of more than 12 different texts: fewer are tested as a whole. */
const FEW_TEXTS = 12;
/** There are at most 253 atoms beside that of blank cells, so that a byte can tell them apart. */
const MAX_ATOMS = 253;

/** How many leads have to meet a criterion, and how many must not, of so many leads. */
export function supportOf(leads: number): number {
  return Math.ceil(leads < 2000 ? Math.max(8, 0.04 * leads) : Math.max(80, 0.004 * leads));
}

/** The test as a definition reads it from the cell in which it will be written; null where it can't be read. */
function testOf({ condition, text }: TextTest): Test | null {
  const found = findCondition(condition)?.found;
  const value = joinList([text]);
  if (found === undefined || isMissing(value, found.operand)) return null;
  const operand = found.operand.read(value, null);
  return operand?.kind === 'items' && operand.items.length === 1 ? found.compile(operand, null) : null;
}

/**
 * Parts the cells of a column of texts into atoms, so that its frequent texts, words and entries hold of whole atoms.
 * @param counts how many leads have each reading
 * @param blank the atom of blank cells; the others follow it
 * @returns by reading, its atom; how many atoms there are; and the tests that hold of whole atoms
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
  const tested = differentTests(proposals(readings, counts, calendar, leads), filled, readings, counts);
  const { classes, count, sets } = partition(
    readings.length,
    tested.map(({ cells }) => cells),
    MAX_ATOMS,
  );
  const first = blank + 1;
  return {
    atoms: readings.map((reading, at) => (reading.blank ? blank : first + (classes[at] ?? 0))),
    size: first + count,
    texts: tested.flatMap(({ test }, at) => {
      const own = sets[at];
      return own === null || own === undefined ? [] : [{ ...test, atoms: own.map((one) => first + one) }];
    }),
  };
}

/** The tests that are worth a try. Of tests that hold of the same cells, the one that should be named comes first. */
function proposals(
  readings: readonly Reading[],
  counts: readonly number[],
  calendar: Calendar | null,
  leads: number,
): TextTest[] {
  const texts = distinctTexts(readings, counts, calendar);
  const support = supportOf(leads);
  const entries = entriesOf(readings, counts)
    .filter((entry) => entry.leads >= support * SUPPORT_OF_WORD)
    .slice(0, MAX_ENTRIES);
  const words = texts.length > FEW_TEXTS ? wordsOf(texts, support * SUPPORT_OF_WORD) : [];
  // Lists are tested by their entries, and not as a whole.
  const least = Math.max(LEAST_LEADS, support * SUPPORT_OF_TEXT);
  const whole =
    entries.length > 0
      ? []
      : texts
          .filter((text) => text.leads >= least && readDay(text.written, calendar) === null)
          .slice(0, MAX_TEXTS);
  return [
    ...entries.map(({ text }) => ({
      condition: 'includes' as const,
      text: writtenEntry(text, readings, counts),
    })),
    ...whole.map(({ written }) => ({ condition: 'is' as const, text: written })),
    ...words.map((word) => ({ condition: 'contains the word' as const, text: writtenWord(word, texts) })),
  ];
}

/**
 * The tests with the places of the readings of which they hold, those of the most leads first. A test that holds of the same readings as
 * one before it is left out.
 * @param filled the places of the readings that aren't blank
 */
function differentTests(
  tests: readonly TextTest[],
  filled: readonly number[],
  readings: readonly Reading[],
  counts: readonly number[],
) {
  const different: { test: TextTest; cells: number[]; leads: number }[] = [];
  for (const test of tests) {
    const read = testOf(test);
    if (read === null) continue;
    const cells = filled.filter((at) => {
      const reading = readings[at];
      return reading !== undefined && read.holds(reading);
    });
    const leads = cells.reduce((sum, at) => sum + (counts[at] ?? 0), 0);
    const isKnown = different.some(
      (one) => one.cells.length === cells.length && one.cells.every((cell, at) => cell === cells[at]),
    );
    if (cells.length > 0 && !isKnown) different.push({ test, cells, leads });
  }
  return different.sort((one, other) => other.leads - one.leads);
}
