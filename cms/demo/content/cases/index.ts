import { earlierCases } from './earlier.ts'
import { endedCases, openCases } from './this-year.ts'
import type { WrittenCase } from './written.ts'

/** What the city and the press are owed an answer to. Everybody in them is invented. */
export const cases: WrittenCase[] = [...earlierCases, ...endedCases, ...openCases]
