import { seedFrom } from '../seed';
import { caseOf } from './case';
import { compare } from './compare';
import { openDuckDB } from './duckdb-engine';
import { openGoogleSql } from './googlesql-engine';
import { textTable } from './table';
import { typedTable } from './typed-table';

/** So many definitions are compared, if no other number is given. */
const DEFINITIONS = 5000;
const LEADS = 40;
/** After so many definitions it says how far it is. */
const TOLD_EVERY = 250;
const FIRST_SEED = seedFrom(1_000_000);

const ENGINES = { duckdb: openDuckDB, googlesql: openGoogleSql };
const isEngine = (name: string): name is keyof typeof ENGINES => name in ENGINES;

const [, , name = 'duckdb', given = String(DEFINITIONS)] = process.argv;
if (!isEngine(name)) throw new Error(`${name} is none of ${Object.keys(ENGINES).join(', ')}`);
const count = Number(given);
const started = Date.now();
const engine = await ENGINES[name]();
let wrong = 0;
for (let seed = FIRST_SEED; seed < FIRST_SEED + count; seed += 1) {
  const drawn = caseOf(seed, LEADS);
  const table = seed % 2 === 0 ? textTable(drawn) : typedTable(drawn);
  const found = await compare(drawn.definition, table, engine);
  if (found !== null) {
    wrong += 1;
    console.log(`seed ${seed}, ${found}`);
  }
  const done = seed - FIRST_SEED + 1;
  if (done % TOLD_EVERY === 0)
    console.log(`${done} of ${count} definitions compared, ${wrong} told otherwise`);
}
engine.close();
const seconds = Math.round((Date.now() - started) / 1000);
console.log(
  `${engine.name}: ${count} definitions of ${LEADS} leads from seed ${FIRST_SEED} on, ${wrong} told otherwise, ${seconds} s`,
);
process.exitCode = wrong === 0 ? 0 : 1;
