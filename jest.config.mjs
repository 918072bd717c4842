const shared = {
  transform: { '^.+\\.(?:tsx?|mjs)$': '<rootDir>/scripts/jest-esbuild.mjs' },
  // These come as ECMAScript modules only.
  transformIgnorePatterns: ['/node_modules/(?!(?:hucre|preact)/)'],
  setupFiles: ['<rootDir>/tests/set-seed.ts'],
  // Jest runs files in a context of its own, where looking a global up is slow: these are handed to each file.
  sandboxInjectedGlobals: [
    'Array',
    'BigInt',
    'Error',
    'JSON',
    'Map',
    'Math',
    'Number',
    'Object',
    'Promise',
    'Reflect',
    'RegExp',
    'Set',
    'String',
    'Symbol',
    'parseInt',
  ],
  // There `npm run mutants` has copies of the project.
  modulePathIgnorePatterns: ['<rootDir>/build/mutants/'],
};

/** @type {import('jest').Config} */
export default {
  globalSetup: '<rootDir>/tests/global-setup.mjs',
  // One more than the two cores of CI: the stories in the browser wait for some of their time.
  maxWorkers: 2,
  testSequencer: '<rootDir>/tests/slow-first.mjs',
  // A quarter of an hour, in milliseconds. Time tells nothing of LeadPact: this ends a test that hangs, on a slow machine too.
  testTimeout: 900_000,
  projects: [
    {
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/e2e/'],
      ...shared,
    },
    { displayName: 'e2e', testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'], ...shared, setupFiles: [] },
  ],
};
