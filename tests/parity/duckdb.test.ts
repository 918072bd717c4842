import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { seedFrom } from '../seed';
import { caseOf } from './case';
import { compare } from './compare';
import { openDuckDB } from './duckdb-engine';
import type { Engine } from './engine';
import { textTable } from './table';
import { typedTable } from './typed-table';

const DEFINITIONS = 300;
const LEADS = 40;
const FIRST_SEED = seedFrom(40_000);

describe(`definitions and leads that are drawn, from seed ${FIRST_SEED} on`, () => {
  let engine: Engine;
  beforeAll(async () => {
    console.info(`seed ${FIRST_SEED}`);
    engine = await openDuckDB();
  });
  afterAll(() => engine.close());

  const kinds = { texts: textTable, 'typed columns': typedTable };
  test.each(Object.entries(kinds))(
    `${DEFINITIONS} definitions of ${LEADS} leads, %s: DuckDB says what the core says`,
    async (_, tableOf) => {
      let first = '';
      let wrong = 0;
      for (let seed = FIRST_SEED; seed < FIRST_SEED + DEFINITIONS; seed += 1) {
        const given = caseOf(seed, LEADS);
        const found = await compare(given.definition, tableOf(given), engine);
        if (found === null) continue;
        wrong += 1;
        first ||= `seed ${seed}, ${found}`;
      }
      expect({ wrong, first }).toEqual({ wrong: 0, first: '' });
    },
  );
});
