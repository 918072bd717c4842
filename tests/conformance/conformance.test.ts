import { describe, expect, test } from '@jest/globals';
import { seedFrom } from '../seed';
import { Bundle } from './bundle';
import { compareCase, showCase } from './compare';
import { type Case, generate } from './generator';
import { toRange } from './generator/draft';
import type { Spoilt } from './generator/mutation';
import { mutations } from './generator/mutations';
import { Random } from './generator/random';
import type { Fault } from './oracle/definition';
import { headings, type Language, parts } from './oracle/keywords';
import { readDefinition } from './oracle/read-definition';
import { readRows } from './oracle/rows';

const valid = 2000;
const invalid = 1200;

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
  let seed = seedFrom(100_000);
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

describe('the built bundle, without any service of Google’s', () => {
  const bundle = new Bundle();

  test(`${valid} definitions: score, grade, why, gap and brief are what the page says`, () => {
    for (let seed = 0; seed < valid; seed += 1) {
      const given = generate(seedFrom(seed));
      const reading = readDefinition(toRange(given.draft));
      if (!reading.ok) throw new Error(describeCase(given, JSON.stringify(reading.faults)));
      const wrong = compareCase(bundle, reading.definition, given);
      if (wrong !== null) throw new Error(describeCase(given, wrong));
    }
  });

  test(`${invalid} invalid definitions: the error names the row and the column`, () => {
    const spoiltBy = new Set<string>();
    for (const { mutation, given, spoilt } of spoiltCases()) {
      const range = toRange(given.draft);
      const reading = readDefinition(range);
      const wanted = `${mutation.name}: ${JSON.stringify(spoilt)}`;
      if (reading.ok || !isFound(spoilt, reading.faults)) {
        throw new Error(describeCase(given, `${wanted}\nthe oracle reads ${JSON.stringify(reading)}`));
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
  });
});
