import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildScript } from '../../scripts/build';
import { changed, type Mutant } from './mutant';
import { testsOf } from './rooms';

const SANDBOX = 'build/mutants/far';
const COPIED = [
  ...['src', 'playground', 'scripts', 'dist', 'build/fixtures', 'docs'],
  ...['package.json', 'jest.config.mjs', 'appsscript.json', 'tsconfig.json', 'tsconfig'],
];

/** A copy of the project that mutants are built in. The made sheets stay those of the unchanged build. */
function makeSandbox(): void {
  rmSync(SANDBOX, { recursive: true, force: true });
  mkdirSync(SANDBOX, { recursive: true });
  for (const path of COPIED) if (existsSync(path)) cpSync(path, join(SANDBOX, path), { recursive: true });
  const isSource = (path: string) => !path.includes('node_modules');
  cpSync('tests', join(SANDBOX, 'tests'), { recursive: true, filter: isSource });
  symlinkSync(join(process.cwd(), 'node_modules'), join(SANDBOX, 'node_modules'));
}

/**
 * Runs the tests in the sandbox until one fails. A test that hangs is ended.
 * @param most milliseconds
 * @returns whether all of them passed
 */
function passes(tests: readonly string[], most: number): Promise<boolean> {
  const paths = tests.map((one) => `tests/${one}`);
  const child = spawn('node_modules/.bin/jest', ['-i', '--bail', ...paths], {
    cwd: SANDBOX,
    stdio: 'ignore',
    env: { ...process.env, MADE_SHEETS: 'keep' },
  });
  return new Promise((resolve, reject) => {
    const clock = setTimeout(() => child.kill('SIGKILL'), most);
    child.on('error', reject);
    child.on('close', (status) => {
      clearTimeout(clock);
      resolve(status === 0);
    });
  });
}

/** Builds the bundle from the sandbox's sources. */
async function build(): Promise<void> {
  writeFileSync(join(SANDBOX, 'dist/main.js'), await buildScript(join(process.cwd(), SANDBOX), []));
}

/** True where a mutant is built and all tests pass on it. */
async function lives(mutant: Mutant, tests: readonly string[], most: number): Promise<boolean> {
  const path = join(SANDBOX, mutant.file);
  const source = readFileSync(path, 'utf8');
  writeFileSync(path, changed(source, mutant));
  const isBuilt = await build().then(
    () => true,
    () => false,
  );
  const passed = isBuilt && (await passes(tests, most));
  writeFileSync(path, source);
  return passed;
}

/** The unchanged build has this long for all of a room's far tests, in milliseconds. */
const MOST_UNCHANGED = 900_000;
/** A mutant takes at most so many times as long as the unchanged build, and so many milliseconds more. */
const SLOWER = 3;
const MORE = 30_000;

/** Builds each mutant into the bundle and runs the far tests of the room on it. Gives those that live. */
export async function runFar(room: string, mutants: readonly Mutant[]): Promise<Mutant[]> {
  if (mutants.length === 0) return [];
  makeSandbox();
  const { far } = testsOf(room);
  const started = Date.now();
  await build();
  if (!(await passes(far, MOST_UNCHANGED))) throw new Error(`${far.join(', ')} fail without a mutant`);
  const most = (Date.now() - started) * SLOWER + MORE;
  const living: Mutant[] = [];
  for (const [at, mutant] of mutants.entries()) {
    const isAlive = await lives(mutant, far, most);
    if (isAlive) living.push(mutant);
    const { line, column } = mutant.start;
    const place = `${mutant.file}:${line}:${column}`;
    console.log(`${at + 1} of ${mutants.length} ${isAlive ? 'lives' : 'killed'}: ${place}`);
  }
  return living;
}
