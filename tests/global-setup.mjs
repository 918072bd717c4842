import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join('build', 'fixtures');
const MADE_OF = join(FOLDER, 'made-of.txt');

function digest() {
  const hash = createHash('sha256').update(readFileSync('dist/main.js'));
  for (const folder of ['playground/engine', 'playground/apps-script', 'tests'])
    for (const name of readdirSync(folder).sort())
      if (name.endsWith('.ts')) hash.update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}

/** The seed is told once for all tests: see `seed.ts`. */
function tellSeed() {
  const seed = process.env.TEST_SEED;
  const other =
    seed === undefined ? 'the fixed seed; TEST_SEED=number draws from another' : `TEST_SEED=${seed}`;
  process.stderr.write(`Random tests draw from ${other}.\n`);
}

/**
 * Has the built add-on make the sheets that tests open, unless it is the one that made them. A test that needs none needs no build.
 * `npm run mutants` keeps those of the unchanged build.
 */
function makeSheets() {
  if (process.env.MADE_SHEETS === 'keep') return;
  if (!existsSync('dist/main.js')) return;
  const now = digest();
  if (existsSync(MADE_OF) && readFileSync(MADE_OF, 'utf8') === now) return;
  execFileSync('node_modules/.bin/tsx', ['tests/make-sheets.ts', FOLDER], { stdio: 'inherit' });
  writeFileSync(MADE_OF, now);
}

export default function setUpTests() {
  tellSeed();
  makeSheets();
}
