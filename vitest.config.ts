import { defineConfig } from 'vitest/config'

const minute = 60_000
const node = {
  environment: 'node' as const,
  exclude: ['**/node_modules/**', '**/dist/**'],
  // The summary of npm test has an error's words and no diff: they say what was found, not the first letters of it.
  chaiConfig: { truncateThreshold: 400 },
}
/**
 * Suites that start servers, databases and browsers: one file at a time. Where nothing that a file leaves in its process
 * disturbs the next, all share one (`isolate: false`).
 */
const large = {
  ...node,
  fileParallelism: false,
  testTimeout: 5 * minute,
  expect: { poll: { timeout: 20_000 } },
  hookTimeout: 10 * minute,
}

// Small tests first and side by side, then one kind of large ones after the other.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...node,
          name: 'unit',
          include: [
            '{cms/src,cms/demo,scripts,shared/src,site}/**/*.test.ts',
            'tests/{rules,support}/**/*.test.ts',
          ],
          testTimeout: 3 * minute,
          hookTimeout: 3 * minute,
          expect: { poll: { timeout: minute } },
          // On all cores, and Payload is loaded once for all files that a worker runs: that is most of their time.
          maxWorkers: '100%',
          isolate: false,
          setupFiles: ['tests/support/clean-environment.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...large,
          name: 'contracts',
          include: ['tests/contracts/**/*.test.ts'],
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...large,
          name: 'publishing',
          isolate: false,
          include: ['tests/publishing/**/*.test.ts'],
          globalSetup: 'tests/publishing/compiled-app.ts',
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          ...large,
          name: 'looks',
          include: ['tests/looks/**/*.test.ts'],
          globalSetup: 'tests/publishing/compiled-app.ts',
          sequence: { groupOrder: 3 },
        },
      },
      {
        test: {
          ...large,
          name: 'running',
          isolate: false,
          include: ['tests/{access,flows}/**/*.test.ts'],
          globalSetup: 'tests/support/running-newsroom.ts',
          sequence: { groupOrder: 4 },
        },
      },
      {
        test: {
          ...large,
          // A newsroom of its own: what people do at its screens does not disturb who counts what the doors answer.
          name: 'browser',
          isolate: false,
          include: ['tests/browser/**/*.test.ts'],
          // The films take the pictures of the editors' guide.
          exclude: process.env.FILM ? [] : ['tests/browser/film/*.test.ts'],
          globalSetup: 'tests/support/running-newsroom.ts',
          sequence: { groupOrder: 5 },
        },
      },
      {
        test: {
          ...large,
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          // Two people who type at random for as long as is asked: TYPING_SECONDS=600.
          exclude: process.env.TYPING_SECONDS ? [] : ['tests/faults/typing.test.ts'],
          globalSetup: 'tests/faults/newsroom.ts',
          sequence: { groupOrder: 6 },
        },
      },
    ],
  },
})
