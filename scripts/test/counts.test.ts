import { expect, it } from 'vitest'
import { closingLine, exitCodeOf, readReport, reasonOf } from './counts.ts'

const test = (status: string, title: string, suite: string[] = [], failureMessages?: string[]) => ({
  status,
  failureMessages,
  fullName: [...suite, title].join(' '),
  ancestorTitles: suite,
})

it('counts tests, and a file that could not be loaded as a failure', () => {
  const report = readReport({
    testResults: [
      {
        name: 'a.test.ts',
        status: 'failed',
        assertionResults: [
          test('passed', 'adds'),
          test('failed', 'divides', ['numbers'], ['Error: by zero']),
        ],
      },
      { name: 'b.test.ts', status: 'failed', message: 'No such file', assertionResults: [] },
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
    failures: [
      'a.test.ts: numbers divides\n    Error: by zero',
      'b.test.ts: the file could not be run\n    No such file',
    ],
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

it('tells the first lines of an error and where in this house it was, without colours', () => {
  const error = [
    'AssertionError: \u001b[31mexpected 404 to be 200\u001b[39m',
    '',
    ...Array.from({ length: 50 }, (_, line) => `- line ${line} ${'x'.repeat(900)}`),
    '    at Object.toBe (file:///house/node_modules/chai/index.js:1:2)',
    '    at /house/tests/flows/feeds.test.ts:12:3',
    '    at runTest (file:///house/node_modules/vitest/dist/index.js:3:4)',
  ].join('\n')
  const lines = reasonOf(error).split('\n')
  expect(lines.slice(0, 2)).toEqual(['', '    AssertionError: expected 404 to be 200'])
  expect(lines.at(-1)).toBe('    at /house/tests/flows/feeds.test.ts:12:3')
  expect(lines.length).toBe(1 + 8 + 1)
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(610)
  expect(reasonOf(undefined)).toBe('')
})
