const shared = {
  transform: { '^.+\\.(?:tsx?|mjs)$': '<rootDir>/scripts/jest-esbuild.mjs' },
  // hucre comes as ECMAScript modules only.
  transformIgnorePatterns: ['/node_modules/(?!hucre/)'],
};

/** @type {import('jest').Config} */
export default {
  globalSetup: '<rootDir>/tests/global-setup.mjs',
  projects: [
    {
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/e2e/'],
      ...shared,
    },
    { displayName: 'e2e', testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'], ...shared },
  ],
};
