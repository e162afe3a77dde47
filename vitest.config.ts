import { defineConfig } from 'vitest/config';

export default defineConfig({
  define: { __BENCH__: 'false' },
  test: {
    // A machine may be busy: slowness is for the bench, not for these tests, to report.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Importing the real `electron` would try to download its binary.
    env: { ELECTRON_OVERRIDE_DIST_PATH: '/nonexistent' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/{unit,contract}/**/*.test.ts'],
          // Nearly all of it is pure: sharing the modules saves most of the time.
          isolate: false,
          pool: 'threads',
        },
      },
      {
        extends: true,
        test: { name: 'component', environment: 'jsdom', include: ['test/component/**/*.test.tsx'] },
      },
    ],
  },
});
