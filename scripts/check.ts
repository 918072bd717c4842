import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';

/** One thing that has to be right: what it is called, and the program of a package that tells. */
interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

const projects = readdirSync('tsconfig')
  .filter((file) => file !== 'base.json')
  .map((file) => `tsconfig/${file}`);

const STEPS: readonly Step[] = [
  { name: 'formatting and lint', command: ['biome', 'ci', '--error-on-warnings', '.'] },
  ...projects.map((project) => ({ name: `types of ${project}`, command: ['tsc', '-p', project] })),
  {
    name: 'dependency rules',
    command: ['depcruise', '--config', '.dependency-cruiser.mjs', 'src', 'playground'],
  },
  { name: 'unused code', command: ['knip'] },
  { name: 'build of the add-on and of the page', command: ['tsx', 'scripts/build-all.ts'] },
];

/** The tests without a browser share the cores; a browser needs them all to answer a test in time. */
const TESTS: readonly Step[] = [
  { name: 'unit', command: ['jest', '--selectProjects', 'unit', '--maxWorkers', '2'] },
  { name: 'e2e', command: ['jest', '--selectProjects', 'e2e', '--maxWorkers', '1'] },
];

function run({ name, command }: Step): boolean {
  const [program = '', ...parameters] = command;
  const started = Date.now();
  const { status } = spawnSync(`node_modules/.bin/${program}`, parameters, { stdio: 'inherit' });
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${Math.round((Date.now() - started) / 1000)} s)`);
  return status === 0;
}

/** How many of the tests passed and failed; a suite that did not run counts as one that failed. */
function runTests({ name, command }: Step): { readonly passed: number; readonly failed: number } {
  mkdirSync('build', { recursive: true });
  const file = `build/test-results-${name}.json`;
  const ran = run({ name: `${name} tests`, command: [...command, '--json', `--outputFile=${file}`] });
  const results: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const count = (key: string) => {
    const value: unknown = typeof results === 'object' && results !== null ? Reflect.get(results, key) : 0;
    return typeof value === 'number' ? value : 0;
  };
  const failed = count('numFailedTests') + count('numRuntimeErrorTestSuites') + count('numPendingTests');
  return { passed: count('numPassedTests'), failed: ran ? failed : Math.max(failed, 1) };
}

const outcomes = STEPS.map(run);
const steps = outcomes.map((passed) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 }));
const all = [...steps, ...TESTS.map(runTests)];
const sum = (key: 'passed' | 'failed') => all.reduce((total, one) => total + one[key], 0);
const failed = sum('failed');
console.log(`${sum('passed')} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
