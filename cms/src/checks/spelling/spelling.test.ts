import { beforeAll, expect, it, vi } from 'vitest'
import { unknownAmong } from './spelling.ts'

// A busy machine reads the dictionary for longer than a text waits.
beforeAll(() => vi.waitFor(() => unknownAmong(['strazi']), { timeout: 60_000, interval: 100 }))

it('finds the words that Romanian does not have, with what they may stand for', async () => {
  const wrong = {
    strazi: 'străzi',
    sedinta: 'ședința',
    Primaria: 'Primăria',
    redeshide: 'redeschide',
  }
  const right = ['străzi', 'ședința', 's-a', 'dintr-un', 'adăugați-l', 'Strada', 'Mănăștur']
  const look = () => unknownAmong([...Object.keys(wrong), ...right])
  expect(Object.keys(await look())).toEqual(Object.keys(wrong))
  const likeliest = async () =>
    Object.fromEntries(Object.entries(await look()).map(([word, [first]]) => [word, first]))
  await expect.poll(likeliest, { timeout: 10_000 }).toEqual(wrong)
  expect(
    Object.values(await look())
      .flat()
      .join(),
  ).not.toContain(' ')
}, 20_000)

it('keeps no text waiting for offers that take long: they are there at a later look', async () => {
  const words = Array.from({ length: 12 }, (_, index) => `trotineteal${'abcdefghijkl'[index]}`)
  const first = await unknownAmong([...words, 'străzi'])
  expect(Object.keys(first)).toEqual(words)
  expect(Object.values(first).filter((each) => each.length > 0).length).toBeLessThan(7)
  const later = async () =>
    Object.values(await unknownAmong(words)).filter((each) => each.length > 0)
  await expect.poll(async () => (await later()).length, { timeout: 20_000 }).toBeGreaterThan(6)
}, 30_000)
