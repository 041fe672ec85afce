/** The projects of vitest.config.ts, those first that take longest. */
export const suites = {
  /** They start the newsroom that was built, and wait for it. */
  timed: ['running', 'faults'],
  /** They compute. */
  patient: ['unit', 'publishing', 'contracts', 'looks'],
} as const
