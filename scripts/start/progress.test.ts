import { expect, it } from 'vitest'
import { createProgress, seconds } from './progress.ts'

it.each([
  [340, '0.3 s'],
  [9949, '9.9 s'],
  [9951, '10 s'],
  [119_400, '119 s'],
  [125_000, '2 min 5 s'],
])('%i ms are %s', (ms, text) => {
  expect(seconds(ms)).toBe(text)
})

it('tells of each step how long it took, failed ones too', async () => {
  let written = ''
  let time = 0
  const progress = createProgress({ write: (text) => (written += text) }, () => time)
  await progress.step('Build', () => Promise.resolve((time += 2000)))
  await expect(
    progress.step('Migrate', () => Promise.reject(new Error('no table'))),
  ).rejects.toThrow('no table')
  expect(written.split('\n').map((line) => line.replace(/ +/g, ' '))).toEqual([
    '✓ Build 2.0 s',
    '✗ Migrate 0.0 s',
    '',
  ])
})
