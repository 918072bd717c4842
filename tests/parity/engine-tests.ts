import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parseDefinition } from '../../src/domain/definition/parse';
import { writeScoreQuery } from '../../src/domain/sql/score-query';
import { Chance } from '../../src/domain/values/chance';
import { seedFrom } from '../seed';
import { caseOf, kitCases } from './case';
import { compare } from './compare';
import type { Engine } from './engine';
import { HOSTILE, hostileCase } from './hostile';
import { LATER, notIn } from './later-unicode';
import { textTable } from './table';
import { typedTable } from './typed-table';
import { DOINGS, differences } from './unicode';

const FIRST_SEED = seedFrom(40_000);
const LEADS = 24;

/** An engine, how many definitions it is asked of, and the code points that it doesn't know as letters with a lower case. */
interface Tested {
  readonly open: () => Promise<Engine>;
  readonly definitions: number;
  readonly normalize: string;
}

/** The tests of an engine: each has a file of its own, so that they run beside each other. */
export function testEngine({ open, definitions, normalize }: Tested): void {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine?.close());

  test(`says of ${definitions} definitions and ${LEADS} leads each, drawn from seed ${FIRST_SEED} on, what the core says`, async () => {
    console.info(`seed ${FIRST_SEED}`);
    let wrong = 0;
    let first = '';
    for (let seed = FIRST_SEED; seed < FIRST_SEED + definitions; seed += 1) {
      const given = caseOf(seed, LEADS);
      const table = seed % 2 === 0 ? textTable(given) : typedTable(given);
      const found = await compare(given.definition, table, engine);
      if (found === null) continue;
      wrong += 1;
      first ||= `seed ${seed}, ${found}`;
    }
    expect({ wrong, first }).toEqual({ wrong: 0, first: '' });
  });

  test('says of the cases of the conformance kit what the core says', async () => {
    const wrong: string[] = [];
    for (const given of kitCases()) {
      const found = await compare(given.definition, textTable(given), engine);
      if (found !== null) wrong.push(`${given.title}: ${found}`);
    }
    expect(wrong).toEqual([]);
  });

  test('normalizes every code point as the core does, but for those of later versions of Unicode', async () => {
    expect(notIn(normalize, await differences(DOINGS.normalize, engine))).toEqual([]);
  });

  test('takes every code point for a letter or digit as the core does, but for those of later versions of Unicode', async () => {
    expect(notIn(LATER['parts of words'], await differences(DOINGS['parts of words'], engine))).toEqual([]);
  });

  test.each(HOSTILE)('reads %j as the one literal or name that it is', async (hostile) => {
    const { definition, table } = hostileCase(hostile);
    expect(await compare(definition, table, engine)).toBeNull();
  });

  test('reads items between stray quotes, blanks and separators as the core does', async () => {
    const items = ['a', 'b', 'ab', 'a b', '"b a"', '"a,b"', '"a""b"', '"""a"', '"a"""', '""""'];
    const criteria = items.map((item, at) => ['Criterion', `c${at}`, 'F', 'includes', item, 2 ** at]);
    const parsed = parseDefinition(criteria);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
    const chance = new Chance(FIRST_SEED);
    const signs = ['"', 'a', 'b', '"', '"', ',', '、', ';', ' ', '\n', '\t', '　', 'A'] as const;
    const rows = Array.from({ length: 2000 }, () => [
      Array.from({ length: chance.int(1, 9) }, () => chance.pick(signs)).join(''),
    ]);
    const table = { columns: [{ name: 'F', type: 'string' as const }], rows, calendar: null };
    expect(await compare(parsed.definition, table, engine)).toBeNull();
  });

  test('is given nothing that it can not hold', async () => {
    const { definition, table } = hostileCase('a\ud800b');
    const request = {
      definition,
      dialect: engine.dialect,
      table: 'leads',
      columns: table.columns,
      seal: null,
    };
    expect(writeScoreQuery(request)).toEqual({ ok: false, kind: 'unwritable text' });
  });
}
