import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
/** Folders and files of tests, told by `near.ts`. */
const near = (process.env.NEAR_TESTS ?? 'domain').split(',');

/**
 * The tests that Stryker runs first: those that import the room of the domain that it changes. It counts what each of them covers, in an
 * environment of its own.
 * @type {import('jest').Config}
 */
export default {
  rootDir: '../..',
  // Jest looks for files anew for each mutant.
  roots: ['<rootDir>/src', '<rootDir>/tests'],
  watchman: false,
  testMatch: near.flatMap((path) => [
    `<rootDir>/tests/${path}/**/*.test.ts`,
    `<rootDir>/tests/${path}.test.ts`,
  ]),
  testEnvironment: resolve('@stryker-mutator/jest-runner/jest-env/node'),
  transform: { '^.+\\.(?:tsx?|mjs)$': '<rootDir>/scripts/jest-esbuild.mjs' },
  transformIgnorePatterns: ['/node_modules/(?!(?:hucre|preact)/)'],
  setupFiles: ['<rootDir>/tests/set-seed.ts'],
};
