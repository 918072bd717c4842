import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';

/** One thing that has to be right: what it is called, and the program of a package that tells. */
interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

const STEPS: readonly Step[] = [
  { name: 'formatting and lint', command: ['biome', 'ci', '--error-on-warnings', '.'] },
  { name: 'types', command: ['tsc', '-b'] },
  {
    name: 'dependency rules',
    command: ['depcruise', '--config', '.dependency-cruiser.mjs', 'src', 'playground'],
  },
  { name: 'unused code', command: ['knip'] },
  { name: 'build of the add-on and of the page', command: ['tsx', 'scripts/build-all.ts'] },
];

const RESULTS = 'build/test-results.json';
const TESTS: Step = { name: 'tests', command: ['jest', '--json', `--outputFile=${RESULTS}`] };

interface Ran {
  readonly passed: boolean;
  readonly told: string;
}

/** Runs a step; what it prints is told by it as it comes, or by the caller afterwards. */
function run({ name, command }: Step, stdio: 'inherit' | 'pipe'): Promise<Ran> {
  const [program = '', ...parameters] = command;
  const started = Date.now();
  return new Promise((resolve, reject) => {
    const child = spawn(`node_modules/.bin/${program}`, parameters, {
      stdio: ['ignore', stdio, stdio],
    });
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

/** Runs steps that need nothing of one another, one on each core; a step's output is printed when it has ended. */
async function runTogether(steps: readonly Step[]): Promise<boolean[]> {
  const passed: boolean[] = [];
  const waiting = [...steps.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [at, step] = next;
      const ran = await run(step, 'pipe');
      console.log(ran.told);
      passed[at] = ran.passed;
    }
  };
  await Promise.all([work(), work()]);
  return passed;
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
const steps = await runTogether(STEPS);
const tests = await runTests();
const failed = steps.filter((passed) => !passed).length + tests.failed;
console.log(`${steps.length - (failed - tests.failed) + tests.passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
