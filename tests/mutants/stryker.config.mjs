export default {
  plugins: ['./tests/mutants/test-runner.mjs'],
  testRunner: 'bundled',
  // A test that takes so many milliseconds longer than without a mutant hangs; on a busy machine many take a few seconds longer.
  timeoutMS: 10_000,
  coverageAnalysis: 'perTest',
  mutate: ['src/domain/**/*.ts'],
  ignorePatterns: [
    'dist',
    'build',
    'docs',
    'marketplace',
    'tests/googlesql/node_modules',
    'tests/mutants/node_modules',
  ],
  tempDirName: 'build/mutants/sandbox',
  // What runs once when a module is loaded is changed for all tests: each such mutant takes as long as hundreds of others.
  ignoreStatic: process.env.IGNORE_STATIC === '1',
  jsonReporter: { fileName: 'build/mutants/report.json' },
  reporters: ['progress-append-only', 'json'],
  concurrency: Number(process.env.MUTANTS_AT_ONCE ?? 2),
};
