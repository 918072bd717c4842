const shared = {
  transform: { '^.+\\.(?:tsx?|mjs)$': '<rootDir>/scripts/jest-esbuild.mjs' },
  // These come as ECMAScript modules only.
  transformIgnorePatterns: ['/node_modules/(?!(?:hucre|preact)/)'],
};

/** @type {import('jest').Config} */
export default {
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
