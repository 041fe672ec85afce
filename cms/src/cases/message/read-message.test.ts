import { expect, it } from 'vitest'
import { caseLimits } from '../limits.ts'
import { readMessage } from './read-message.ts'

const message = (words: string, type = 'text/plain') =>
  Buffer.from(
    `From: Ana Pop <ana@exemplu.ro>\nSubject: Iluminatul\nContent-Type: ${type}; charset=utf-8\n\n${words}`,
  )

it('keeps the beginning of a long message, and says so', async () => {
  const started = performance.now()
  const { text, leftOut } = await readMessage(message('😀 '.repeat(3_000_000)))
  expect(performance.now() - started).toBeLessThan(10_000)
  // No half of a sign is left.
  expect([text?.length, text?.isWellFormed(), text?.endsWith('…')]).toEqual([
    ...[caseLimits.text - 1, true, true],
  ])
  expect(leftOut).toEqual(['Textul mesajului este prea lung: s-a păstrat începutul.'])
})

it.each([
  ['is longer than any page', '<p>unu doi</p>'.repeat(1_500_000)],
  ['nests deeper than any page', '<div>'.repeat(100_000)],
])('says that a message was not read that %s, and takes no long time for it', async (_, html) => {
  const started = performance.now()
  const { text, leftOut } = await readMessage(message(html, 'text/html'))
  expect(performance.now() - started).toBeLessThan(15_000)
  expect([text, leftOut]).toEqual([null, [expect.stringContaining('nu a putut fi citit')]])
})

it('reads a message that is a page', async () => {
  const { text, leftOut, subject } = await readMessage(
    message('<p>Cât a costat?</p><p>Mulțumesc.</p>', 'text/html'),
  )
  expect([subject, text, leftOut]).toEqual(['Iluminatul', 'Cât a costat?\n\nMulțumesc.', []])
})
