import { expect, it } from 'vitest'
import { unknownAmong } from './spelling.ts'

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
  await unknownAmong(['strazi'])
  const words = Array.from({ length: 12 }, (_, index) => `trotineteal${'abcdefghijkl'[index]}`)
  const began = performance.now()
  expect(Object.keys(await unknownAmong([...words, 'străzi']))).toEqual(words)
  // The first offer may begin right before the time is up.
  expect(performance.now() - began).toBeLessThan(2_000)
  const later = async () =>
    Object.values(await unknownAmong(words)).filter((each) => each.length > 0)
  await expect.poll(async () => (await later()).length, { timeout: 20_000 }).toBeGreaterThan(6)
}, 30_000)
