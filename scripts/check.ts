import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';

/** One thing that has to be right: what it is called, and the program of a package that tells. */
interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

/** What the tests run: it is built before they begin. */
const BUILD: Step = { name: 'build of the add-on and of the page', command: ['tsx', 'scripts/build-all.ts'] };

/** What reads sources only, so that it can be looked at beside the tests. */
const STEPS: readonly Step[] = [
  { name: 'formatting and lint', command: ['biome', 'ci', '--error-on-warnings', '.'] },
  { name: 'types', command: ['tsc', '-b'] },
  {
    name: 'dependency rules',
    command: ['depcruise', '--config', '.dependency-cruiser.mjs', 'src', 'playground'],
  },
  { name: 'unused code', command: ['knip'] },
];

const RESULTS = 'build/test-results.json';
const TESTS: Step = { name: 'tests', command: ['jest', '--json', `--outputFile=${RESULTS}`] };

interface Ran {
  readonly passed: boolean;
  readonly told: string;
}

/**
 * Runs a step; what it prints is told by it as it comes, or by the caller afterwards.
 * @param isInBackground whether it leaves the cores to whatever else wants them
 */
function run({ name, command }: Step, stdio: 'inherit' | 'pipe', isInBackground = false): Promise<Ran> {
  const [program = '', ...parameters] = command;
  const started = Date.now();
  return new Promise((resolve, reject) => {
    const child = spawn(`node_modules/.bin/${program}`, parameters, {
      stdio: ['ignore', stdio, stdio],
    });
    if (isInBackground && child.pid !== undefined)
      setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk) => {
        printed += String(chunk);
      });
    child.on('error', reject);
    child.on('close', (status) => {
      const seconds = Math.round((Date.now() - started) / 1000);
      resolve({
        passed: status === 0,
        told: `${printed}${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)`,
      });
    });
  });
}

/** Runs a step and prints what it told when it has ended, so that it stands together. */
async function runQuietly(step: Step, isInBackground = false): Promise<boolean> {
  const { passed, told } = await run(step, 'pipe', isInBackground);
  console.log(told);
  return passed;
}

/** Runs the steps one after the other in what the tests leave of the cores: they wait for a browser often. How many failed. */
async function runBesideTests(): Promise<number> {
  let failed = 0;
  for (const step of STEPS) if (!(await runQuietly(step, true))) failed += 1;
  return failed;
}

/** How many of the tests passed and failed; a suite that did not run counts as one that failed. */
async function runTests(): Promise<{ readonly passed: number; readonly failed: number }> {
  mkdirSync('build', { recursive: true });
  const ran = await run(TESTS, 'inherit');
  console.log(ran.told);
  const results: unknown = JSON.parse(readFileSync(RESULTS, 'utf8'));
  const count = (key: string) => {
    const value: unknown = typeof results === 'object' && results !== null ? Reflect.get(results, key) : 0;
    return typeof value === 'number' ? value : 0;
  };
  const failed = count('numFailedTests') + count('numRuntimeErrorTestSuites') + count('numPendingTests');
  return { passed: count('numPassedTests'), failed: ran.passed ? failed : Math.max(failed, 1) };
}

const GOOGLESQL = 'tests/googlesql';

/** Installs GoogleSQL's evaluator where it is missing. It has 350 MB, so that it comes with the tests alone. */
async function installGoogleSql(): Promise<void> {
  // npm writes this file when all is installed.
  if (existsSync(`${GOOGLESQL}/node_modules/.package-lock.json`)) return;
  console.log(`GoogleSQL's evaluator is being installed in ${GOOGLESQL} (350 MB).`);
  const parameters = ['ci', '--no-audit', '--no-fund', '--prefix', GOOGLESQL];
  const status = await new Promise((resolve) => {
    const installing = spawn('npm', parameters, { stdio: ['ignore', 'ignore', 'inherit'] });
    installing.on('error', resolve);
    installing.on('close', resolve);
  });
  if (status !== 0)
    console.log('It could not be installed: the tests that run what is written for BigQuery will fail.');
}

await installGoogleSql();
const isBuilt = await runQuietly(BUILD);
const [stepsFailed, tests] = await Promise.all([runBesideTests(), runTests()]);
const failed = stepsFailed + tests.failed + (isBuilt ? 0 : 1);
const passed = STEPS.length - stepsFailed + tests.passed + (isBuilt ? 1 : 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
