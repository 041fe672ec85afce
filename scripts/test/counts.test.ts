import { expect, it } from 'vitest'
import { closingLine, exitCodeOf, readReport } from './counts.ts'

const test = (status: string, title: string, suite: string[] = []) => ({
  status,
  fullName: [...suite, title].join(' '),
  ancestorTitles: suite,
})

it('counts tests, and a file that could not be loaded as a failure', () => {
  const report = readReport({
    testResults: [
      {
        name: 'a.test.ts',
        status: 'failed',
        assertionResults: [test('passed', 'adds'), test('failed', 'divides', ['numbers'])],
      },
      { name: 'b.test.ts', status: 'failed', assertionResults: [] },
      {
        name: 'c.test.ts',
        status: 'passed',
        assertionResults: [
          test('skipped', 'one', ['on MongoDB (skipped: no python3)']),
          test('pending', 'two', ['on MongoDB (skipped: no python3)']),
        ],
      },
    ],
  })
  expect(report).toEqual({
    counts: { passed: 1, failed: 2, skipped: 2 },
    failures: ['a.test.ts: numbers divides', 'b.test.ts: the file could not be run'],
    skips: ['c.test.ts: on MongoDB (skipped: no python3) (2 tests)'],
  })
})

it.each([
  [{ passed: 3, failed: 0, skipped: 0 }, '3 passed, 0 failed', 0],
  [{ passed: 3, failed: 1, skipped: 2 }, '3 passed, 1 failed, 2 skipped', 1],
  [{ passed: 0, failed: 0, skipped: 9 }, '0 passed, 0 failed, 9 skipped', 1],
])('closes %o', (counts, line, code) => {
  expect([closingLine(counts), exitCodeOf(counts)]).toEqual([line, code])
})
