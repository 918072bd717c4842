import { describe, expect, test } from '@jest/globals';
import { Bundle } from './bundle';
import { compareCase, showCase } from './compare';
import { type Exercise, exercise } from './features/exercise';
import { features } from './features/features';
import { type Case, generate } from './generator';
import { toRange } from './generator/draft';
import type { Spoilt } from './generator/mutation';
import { mutations } from './generator/mutations';
import { Random } from './generator/random';
import type { Fault } from './oracle/definition';
import { headings, type Language, parts } from './oracle/keywords';
import { readDefinition } from './oracle/read-definition';
import { readRows } from './oracle/rows';
import { layOut } from './oracle/sheet';
import { firstSeed } from './seed';

/** Three times what is needed: of the wrong readings in `mutants` the one that is hardest to tell shows in the 475th, the next in the 339th. */
const valid = 1500;
const leadRows = 40;
/** Three times what is needed, likewise. */
const invalid = 900;
/** Every so many definitions the functions that `LEADS` joins are called alone. */
const aloneEvery = 8;
/**
 * A rule is met by a fifteenth of the definitions at least, five standard deviations away from chance. The rarest is met by a seventh,
 * which is five deviations above that bound, whatever seed is drawn from.
 */
const leastShare = 1 / 15;
const deviations = 5;

function place(language: Language, row: number, column: keyof typeof headings): string {
  const heading = headings[column][language];
  return language === 'en' ? `row ${row}, ${heading}` : `${row}行目「${heading}」`;
}

/** Whether a message names the place: not row 1 where it says row 12. */
function names(message: string, language: Language, { rows, columns, mentions }: Spoilt): boolean {
  if (mentions) return message.includes(parts[mentions][language]);
  return rows.some((row) =>
    columns.some((column) => {
      const wanted = place(language, row, column);
      return message.split(wanted).some((before, at, all) => at < all.length - 1 && !/[0-9]$/.test(before));
    }),
  );
}

/** A spoilt case for each mutation in turn; a case with nothing to spoil for it is passed over. */
function* spoiltCases() {
  let seed = firstSeed + 100_000;
  for (let made = 0; made < invalid; made += 1) {
    const mutation = mutations[made % mutations.length];
    for (let tries = 0; mutation && tries < 300; tries += 1) {
      seed += 1;
      const given = generate(seed, { mixed: false, leadRows: 1 });
      const spoilt = mutation.spoil(given.draft, new Random(seed));
      if (!spoilt) continue;
      yield { mutation, given, spoilt };
      break;
    }
  }
}

const describeCase = (given: Case, wrong: string) => `${wrong}\n${showCase(given)}`;

function isFound(spoilt: Spoilt, faults: readonly Fault[]): boolean {
  if (spoilt.rows.length === 0) return faults.length > 0;
  return faults.some(
    ({ row, column }) => spoilt.rows.includes(row) && column !== null && spoilt.columns.includes(column),
  );
}

function readValid(given: Case) {
  const reading = readDefinition(toRange(given.draft));
  if (!reading.ok) throw new Error(describeCase(given, JSON.stringify(reading.faults)));
  return reading.definition;
}

/** How many definitions put each rule to use. */
const used = new Map<string, number>();

function count(exercised: Exercise): void {
  for (const { rule, has } of features) {
    if (has(exercised)) used.set(rule, (used.get(rule) ?? 0) + 1);
  }
}

describe('the built bundle, without any service of Google’s', () => {
  const bundle = new Bundle();

  test(`${valid} definitions of ${leadRows} leads: score, grade, why, gap and brief are what the page says`, () => {
    let wrongOnes = 0;
    let first = '';
    for (let seed = firstSeed; seed < firstSeed + valid; seed += 1) {
      const given = generate(seed, { leadRows });
      const definition = readValid(given);
      const laidOut = layOut(definition, given.leads, given.headers);
      count(exercise(given, definition, laidOut));
      const wrong = compareCase(bundle, definition, given, laidOut, seed % aloneEvery === 0);
      if (wrong === null) continue;
      wrongOnes += 1;
      first ||= describeCase(given, wrong);
    }
    if (wrongOnes > 0) throw new Error(`${wrongOnes} definitions, the first of them: ${first}`);
  }, 240_000);

  test(`${invalid} invalid definitions: the error names the row and the column`, () => {
    const spoiltBy = new Set<string>();
    for (const { mutation, given, spoilt } of spoiltCases()) {
      const range = toRange(given.draft);
      const reading = readDefinition(range);
      const wanted = `${mutation.name}: ${JSON.stringify(spoilt)}`;
      const faults = reading.ok ? 'none' : JSON.stringify(reading.faults);
      if (reading.ok || !isFound(spoilt, reading.faults)) {
        throw new Error(describeCase(given, `${wanted}\nthe oracle finds ${faults}`));
      }
      const headers = given.headers === null ? [] : [[given.headers]];
      const result = bundle.call('LEADSCORE', given.leads, range, ...headers);
      if (result.ok) throw new Error(describeCase(given, `${wanted}\nno error`));
      if (!names(result.message, readRows(range).language, spoilt)) {
        throw new Error(describeCase(given, `${wanted}\n${result.message}`));
      }
      spoiltBy.add(mutation.name);
    }
    expect([...spoiltBy].sort()).toEqual(mutations.map(({ name }) => name).sort());
  }, 120_000);

  test('each rule was met by a fifteenth of the valid definitions', () => {
    console.info(`seed ${firstSeed}\n${[...used].map(([rule, times]) => `${times} ${rule}`).join('\n')}`);
    const least = valid * leastShare + deviations * Math.sqrt(valid * leastShare * (1 - leastShare));
    const rare = features.filter(({ rule }) => (used.get(rule) ?? 0) < least);
    expect(rare.map(({ rule }) => `${rule}: ${used.get(rule) ?? 0}`)).toEqual([]);
  });
});
