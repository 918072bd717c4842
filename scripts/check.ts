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

const RESULTS = 'build/test-results.json';

function run({ name, command }: Step): boolean {
  const [program = '', ...parameters] = command;
  const started = Date.now();
  const { status } = spawnSync(`node_modules/.bin/${program}`, parameters, { stdio: 'inherit' });
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${Math.round((Date.now() - started) / 1000)} s)`);
  return status === 0;
}

/** How many of the tests passed and failed; a suite that did not run counts as one that failed. */
function runTests(): { readonly passed: number; readonly failed: number } {
  mkdirSync('build', { recursive: true });
  const ran = run({ name: 'tests', command: ['jest', '--json', `--outputFile=${RESULTS}`] });
  const results: unknown = JSON.parse(readFileSync(RESULTS, 'utf8'));
  const count = (key: string) => {
    const value: unknown = typeof results === 'object' && results !== null ? Reflect.get(results, key) : 0;
    return typeof value === 'number' ? value : 0;
  };
  const failed = count('numFailedTests') + count('numRuntimeErrorTestSuites') + count('numPendingTests');
  return { passed: count('numPassedTests'), failed: ran ? failed : Math.max(failed, 1) };
}

const outcomes = STEPS.map(run);
const tests = runTests();
const failed = outcomes.filter((passed) => !passed).length + tests.failed;
console.log(
  `${outcomes.length - outcomes.filter((passed) => !passed).length + tests.passed} passed, ${failed} failed`,
);
process.exitCode = failed === 0 ? 0 : 1;
