/** The projects of vitest.config.ts. */
export const suites = {
  /** They begin with the demonstration, in the newsroom that was built, and wait for it: those that take longest. */
  ofTheDemonstration: ['running', 'browser'],
  /** They start the newsroom that was built. */
  ofTheBuild: ['faults'],
  /** They compute: whatever is measured by the clock goes before them. */
  patient: ['unit', 'publishing'],
  /** A browser, and what a process holds in memory. */
  others: ['contracts', 'looks'],
} as const
