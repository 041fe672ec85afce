import { describe, expect, it } from 'vitest'
import { registerStart } from '../following/chain.ts'
import type { Publisher } from './publisher.ts'
import { publishingFollower } from './rounds.ts'

const now = new Date('2026-11-23T10:00:00.000Z')

type Working = Parameters<typeof publishingFollower>[0]

function rounds(changes: Partial<Working>) {
  const said: unknown[] = []
  const end = new AbortController()
  const publisher: Working = {
    follower: { name: 'mirror', remedy: '', cursor: () => registerStart, take: () => undefined },
    publish: async () => void said.push('published'),
    work: async () => void said.push('worked'),
    isBehind: () => false,
    nextDue: () => undefined,
    ...changes,
  }
  const follower = publishingFollower(publisher, {
    signal: end.signal,
    clock: () => now,
    behind: () => void said.push('behind'),
    failed: (error) => void said.push(error),
  })
  return { follower, said, end }
}
const dueIn = (seconds: number): Publisher['nextDue'] => {
  return () => new Date(now.getTime() + seconds * 1000)
}
const waitOf = (changes: Partial<Working>) => rounds(changes).follower.waitSeconds?.()

describe('a publisher that follows', () => {
  it('waits for rows, but not past the instant at which a page changes, nor where there is work', () => {
    expect(waitOf({})).toBe(25)
    expect(waitOf({ nextDue: dueIn(3600) })).toBe(25)
    expect(waitOf({ nextDue: dueIn(1.5) })).toBe(1.5)
    expect(waitOf({ nextDue: dueIn(-10) })).toBe(0)
    expect(waitOf({ isBehind: () => true })).toBe(0)
  })

  it('publishes, then begins what was ordered and does not wait for its end', async () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    const { follower, said } = rounds({ work: () => promise, isBehind: () => true })
    await follower.afterwards?.()
    expect(said).toEqual(['published'])
    resolve()
    await expect.poll(() => said).toEqual(['published', 'behind'])
  })

  it('carries out orders though publishing failed, which is told', async () => {
    const full = new Error('no space left on device')
    const { follower, said } = rounds({ publish: () => Promise.reject(full) })
    await expect(follower.afterwards?.()).rejects.toBe(full)
    expect(said).toEqual(['worked'])
  })

  it('tells what the work failed with, and asks nothing once it is to end', async () => {
    const full = new Error('no space left on device')
    const failing = rounds({ work: () => Promise.reject(full) })
    await failing.follower.afterwards?.()
    await expect.poll(() => failing.said).toEqual(['published', full])
    const closed = () => {
      throw new Error('database is not open')
    }
    const ending = rounds({ isBehind: closed })
    ending.end.abort()
    await ending.follower.afterwards?.()
    await new Promise((resolve) => setImmediate(resolve))
    expect(ending.said).toEqual(['published', 'worked'])
  })
})
