import { describe, expect, test } from '@jest/globals';
import { type Case, generate } from './generator';
import { toRange } from './generator/draft';
import { mutations } from './generator/mutations';
import { Random } from './generator/random';
import { buildMutant, type Oracle } from './mutants/build';
import { faultMutants } from './mutants/fault-mutants';
import type { Mutant } from './mutants/mutant';
import { ruleMutants } from './mutants/rule-mutants';
import { valueMutants } from './mutants/value-mutants';
import { readDefinition } from './oracle/read-definition';
import { layOut } from './oracle/sheet';
import { firstSeed } from './seed';

/** Of the definitions that are compared with the bundle, at most so many are needed to tell a wrong reading. */
const valid = 1500;
const invalid = 1200;
/** A definition with something to spoil is looked for so often. */
const mostTries = 20;
const leadRows = 40;

/** All that an oracle says of a case, as a text. */
function tell({ readDefinition, layOut }: Oracle, { draft, leads, headers }: Case): string {
  try {
    const reading = readDefinition(toRange(draft));
    const told = reading.ok
      ? layOut(reading.definition, leads, headers)
      : reading.faults.map(({ row, column }) => [row, column]);
    return JSON.stringify(told, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value));
  } catch (error) {
    return String(error);
  }
}

function spoilt(at: number): Case | null {
  const mutation = mutations[at % mutations.length];
  for (let tries = 0; tries < mostTries; tries += 1) {
    const seed = firstSeed + 100_000 + at * mostTries + tries;
    const given = generate(seed, { mixed: false, leadRows: 1 });
    if (mutation?.spoil(given.draft, new Random(seed))) return given;
  }
  return null;
}

/** What the oracle says of each case; made when it is first asked for. */
const known = new Map<number, { given: Case; told: string } | null>();

function caseAt(at: number) {
  const found = known.get(at);
  if (found !== undefined) return found;
  const given = at < 0 ? spoilt(-at) : generate(firstSeed + at, { leadRows });
  const made = given && { given, told: tell({ readDefinition, layOut }, given) };
  known.set(at, made);
  return made;
}

/** The first case that tells a wrong reading from the page; null if none does. Below 0: an invalid one. */
async function firstTelling(mutant: Mutant, ofFaults: boolean): Promise<number | null> {
  const oracle = await buildMutant(mutant);
  const isTold = (at: number) => {
    const asked = caseAt(at);
    return asked !== null && tell(oracle, asked.given) !== asked.told;
  };
  for (let at = 1; ofFaults && at < invalid; at += 1) if (isTold(-at)) return -at;
  for (let at = 0; at < valid; at += 1) if (isTold(at)) return at;
  return null;
}

const tables = { values: valueMutants, rules: ruleMutants, faults: faultMutants };

describe.each(Object.entries(tables))('wrong readings of %s', (kind, mutants) => {
  test.each(mutants.map((mutant) => ({ ...mutant })))(
    '$file: $reading',
    async (mutant) => {
      expect(await firstTelling(mutant, kind === 'faults')).not.toBeNull();
    },
    60_000,
  );
});
