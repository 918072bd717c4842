import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import vm, { Script } from 'node:vm';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { collectTests, runTests } from './collected-tests.mjs';

/** Folders and files of tests, told by `near.ts`. */
const NEAR = (process.env.NEAR_TESTS ?? 'domain').split(',');
/** Which files of tests a mutant changes while they are evaluated, for a runner that begins anew after a test that hung. */
const STATIC = 'mutants-static.json';

/** What a mutant lives through near takes about so many milliseconds of a processor: tests that take longer are left to the far ones. */
const MOST_PER_MUTANT = 600;

/** How many milliseconds a processor has worked for this process. */
const worked = () => process.cpuUsage().user / 1000;

/** The object through which Stryker's instrumented sources are told which mutant is active, and tell what was covered. */
globalThis.__stryker__ ??= {};
const stryker = globalThis.__stryker__;

/** What runs in a realm of its own, such as the built script, is told the same. */
const { createContext } = vm;
vm.createContext = (...parameters) => {
  const context = createContext(...parameters);
  Object.defineProperty(context, '__stryker__', { value: stryker, enumerable: false });
  return context;
};

/**
 * Runs the tests of a room for Stryker within one process. Jest takes seconds to begin for each mutant; here each file of tests is bundled
 * with its sources once, and evaluated anew for each mutant, so that nothing is left of the one before.
 */
class BundledTests {
  /** @type {Map<string, Script>} by file */
  scripts = new Map();
  /** @type {Map<string, number>} how many milliseconds of a processor each test takes, and each file all in all */
  times = new Map();

  async init() {
    const require = createRequire(join(process.cwd(), 'package.json'));
    const { buildSync } = require('esbuild');
    const bundle = (path) =>
      buildSync({
        entryPoints: [path],
        bundle: true,
        write: false,
        format: 'cjs',
        platform: 'node',
        packages: 'external',
        jsx: 'automatic',
        jsxImportSource: 'preact',
        logLevel: 'error',
      }).outputFiles[0].text;
    const { expect } = require('expect');
    const fastCheck = require('fast-check');
    this.require = (globals) => (name) => (name === '@jest/globals' ? globals : require(name));
    this.expect = expect;
    const evaluate = (code) => new Script(`(function (require, module, exports, __dirname) {${code}\n})`);
    this.begin = (script, globals, file = '') =>
      script.runInThisContext()(
        this.require(globals),
        { exports: {} },
        {},
        join(process.cwd(), dirname(file)),
      );
    this.begin(evaluate(bundle('tests/set-seed.ts')), {});
    // A property that fails needs no smaller example.
    fastCheck.configureGlobal({ ...fastCheck.readConfigureGlobal(), endOnFailure: true });
    // The built add-on, of sources in which any mutant can be active.
    if (NEAR.some((path) => path.startsWith('conformance')))
      execFileSync('node_modules/.bin/tsx', ['scripts/build.ts'], { stdio: 'ignore' });
    for (const file of testFiles()) this.scripts.set(file, evaluate(bundle(file)));
    this.staticFiles = existsSync(STATIC) ? JSON.parse(readFileSync(STATIC, 'utf8')) : {};
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  collect(file) {
    return collectTests(file, this.expect, (globals) => this.begin(this.scripts.get(file), globals, file));
  }

  async dryRun() {
    const covered = { static: {}, perTest: {} };
    const results = [];
    for (const file of this.scripts.keys()) {
      stryker.mutantCoverage = { static: {}, perTest: covered.perTest };
      const started = worked();
      const tests = this.collect(file);
      for (const mutant of Object.keys(stryker.mutantCoverage.static)) {
        covered.static[mutant] = 1;
        this.staticFiles[mutant] = [...(this.staticFiles[mutant] ?? []), file];
      }
      await runTests(tests, async ({ id }, run) => {
        stryker.currentTestId = id;
        const [begun, begunWork] = [performance.now(), worked()];
        const failure = await failureOf(run);
        const told = { id, name: id, fileName: file, timeSpentMs: performance.now() - begun };
        this.times.set(id, worked() - begunWork);
        results.push(
          failure === null
            ? { ...told, status: TestStatus.Success }
            : { ...told, status: TestStatus.Failed, failureMessage: failure },
        );
        return true;
      });
      stryker.currentTestId = undefined;
      this.times.set(file, worked() - started);
    }
    for (const [id, mutants] of Object.entries(covered.perTest))
      for (const mutant of Object.keys(mutants)) {
        const file = id.split(' > ')[0];
        if (this.staticFiles[mutant]?.includes(file) === false) this.staticFiles[mutant].push(file);
      }
    writeFileSync(STATIC, JSON.stringify(this.staticFiles));
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: covered };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const filter = testFilter && new Set(testFilter);
    const files = filter
      ? new Set(testFilter.map((id) => id.split(' > ')[0]))
      : new Set(this.staticFiles[activeMutant.id] ?? this.scripts.keys());
    const cost = (file) => {
      const ids = testFilter?.filter((id) => id.startsWith(`${file} > `)) ?? [file];
      return ids.reduce((sum, id) => sum + (this.times.get(id) ?? 0), 0);
    };
    const quickFirst = [...files].map((file) => [file, cost(file)]).sort(([, one], [, other]) => one - other);
    Object.assign(stryker, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit ? 0 : undefined });
    stryker.mutantCoverage = { static: {}, perTest: {} };
    const results = [];
    let spent = 0;
    for (const [file, took] of quickFirst) {
      spent += took;
      if (spent > took && spent > MOST_PER_MUTANT) break;
      const failed = (failureMessage, id) =>
        results.push({
          id,
          name: id,
          fileName: file,
          timeSpentMs: 0,
          status: TestStatus.Failed,
          failureMessage,
        });
      const failure = await failureOf(async () => {
        const tests = this.collect(file).filter(({ id }) => filter?.has(id) ?? true);
        await runTests(tests, async ({ id }, run) => {
          const found = await failureOf(run);
          if (found !== null) failed(found, id);
          else results.push({ id, name: id, fileName: file, timeSpentMs: 0, status: TestStatus.Success });
          return found === null;
        });
      });
      // What throws while the file is evaluated fails all of its tests.
      if (failure !== null) failed(failure, testFilter?.find((id) => id.startsWith(`${file} > `)) ?? file);
      const endless = determineHitLimitReached(stryker.hitCount, hitLimit);
      if (endless) return { ...endless, status: MutantRunStatus.Timeout };
      if (results.at(-1)?.status === TestStatus.Failed) break;
    }
    stryker.activeMutant = undefined;
    return toMutantRunResult({ status: DryRunStatus.Complete, tests: results }, true);
  }
}

/** What a run throws, as text; null where it passes. */
async function failureOf(run) {
  try {
    await run();
    return null;
  } catch (error) {
    return String(error?.stack ?? error);
  }
}

/** The files of tests that a path under `tests` names: a folder with all below it, or one file. */
function testsUnder(path) {
  if (!existsSync(path)) return [`${path}.test.ts`];
  const below = readdirSync(path, { recursive: true }).map((name) => `${path}/${name}`);
  return below.filter((name) => name.endsWith('.test.ts'));
}

const testFiles = () => [...new Set(NEAR.flatMap((path) => testsUnder(`tests/${path}`)))].sort();

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'bundled', () => new BundledTests()),
];
