/**
 * What stands in for `@jest/globals` while mutants run: it collects the tests of a file, which `test-runner.mjs` then runs.
 * @typedef {{ id: string, run: () => unknown, groups: Group[] }} CollectedTest
 * @typedef {{ beforeAll: (() => unknown)[], beforeEach: (() => unknown)[], afterEach: (() => unknown)[], afterAll: (() => unknown)[] }} Group
 */

/** @returns {Group} */
const newGroup = () => ({ beforeAll: [], beforeEach: [], afterEach: [], afterAll: [] });

/**
 * Calls what makes the tests of one file, and gives them in their order.
 * @param {string} file
 * @param {unknown} expect
 * @param {(globals: object) => void} evaluate
 * @returns {CollectedTest[]}
 */
export function collectTests(file, expect, evaluate) {
  const tests = [];
  const path = [file];
  const groups = [newGroup()];
  const ids = new Map();

  function test(name, run) {
    const told = [...path, name].join(' > ');
    const times = (ids.get(told) ?? 0) + 1;
    ids.set(told, times);
    tests.push({ id: times === 1 ? told : `${told} (${times})`, run, groups: [...groups] });
  }

  function describe(name, body) {
    path.push(name);
    groups.push(newGroup());
    body();
    groups.pop();
    path.pop();
  }

  /** Each row of a table is one test, or one group of tests. */
  const each = (collect) => (table) => (name, body) => {
    for (const row of table) {
      const parameters = Array.isArray(row) ? row : [row];
      collect(name, () => body(...parameters));
    }
  };
  test.each = each(test);
  describe.each = each(describe);
  const hook = (kind) => (run) => groups.at(-1)[kind].push(run);
  const hooks = Object.fromEntries(Object.keys(newGroup()).map((kind) => [kind, hook(kind)]));
  evaluate({ test, it: test, describe, expect, ...hooks });
  return tests;
}

/**
 * Runs tests of one file until one fails.
 * @param {CollectedTest[]} tests
 * @param {(test: CollectedTest, run: () => Promise<void>) => Promise<boolean>} inTurn runs one test, and tells whether the next may run
 */
export async function runTests(tests, inTurn) {
  const begun = new Set();
  for (const test of tests) {
    const goesOn = await inTurn(test, async () => {
      for (const group of test.groups) {
        if (begun.has(group)) continue;
        begun.add(group);
        for (const run of group.beforeAll) await run();
      }
      for (const group of test.groups) for (const run of group.beforeEach) await run();
      await test.run();
      for (const group of [...test.groups].reverse()) for (const run of group.afterEach) await run();
    });
    if (!goesOn) break;
  }
  for (const group of begun) for (const run of group.afterAll) await run();
}
