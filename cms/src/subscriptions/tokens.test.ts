import { expect, it } from 'vitest'
import { endingToken, subscriberToken } from './tokens.ts'

it('are of the whole secret, not of the half of its hash that Payload works with', () => {
  const newsroom = (secret: string) =>
    ({ payload: { secret: 'la fel', config: { secret } } }) as never
  for (const made of [endingToken, subscriberToken]) {
    expect(made(newsroom('una'), 'ana')).not.toBe(made(newsroom('alta'), 'ana'))
    expect(made(newsroom('una'), 'ana')).toBe(made(newsroom('una'), 'ana'))
    expect(made(newsroom('una'), 'ana')).toMatch(/^[\w-]{43}$/)
  }
})
