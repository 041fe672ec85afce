import type { RegisterRow } from '@avizier/shared/register'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { topicRows } from '../src/testing/topic-rows.ts'
import { cursorAt, registerStart } from './chain.ts'
import { follow } from './follow.ts'
import type { Follower } from './follower.ts'
import { collector, registerInMemory } from './test-register.ts'

const rows = topicRows(6)
const away = new Error('http://localhost:3000/api cannot be reached')

let end: AbortController
let said: string[]
let pauses: number[]
let timePasses: () => void
beforeEach(() => {
  end = new AbortController()
  said = []
  pauses = []
})
afterEach(() => end.abort())

/** Each pause lasts until `timePasses`. */
const options = () => ({
  signal: end.signal,
  log: (line: string) => void said.push(line),
  describe: String,
  pause(milliseconds: number, signal: AbortSignal) {
    pauses.push(milliseconds)
    return new Promise<void>((resolve) => {
      timePasses = resolve
      signal.addEventListener('abort', () => resolve(), { once: true })
    })
  },
})

/** Lets the first `count` pauses come and pass. */
async function afterPauses(count: number): Promise<void> {
  for (let pause = 1; pause <= count; pause += 1) {
    await expect.poll(() => pauses.length, { interval: 1 }).toBe(pause)
    timePasses()
  }
}

describe('following', () => {
  it('takes rows as they come, until it is told to end', async () => {
    const { register: client, add, asked } = registerInMemory(rows.slice(0, 2))
    const { follower, taken } = collector()
    const following = follow(follower, { client, ...options() })
    await expect.poll(() => taken.flat()).toEqual([1, 2])
    add(...rows.slice(2, 4))
    await expect.poll(() => taken.flat()).toEqual([1, 2, 3, 4])
    // One question for each, and one that waits: nobody asks all the time.
    await expect.poll(() => asked.length).toBe(3)
    end.abort()
    await following.ended
    expect([said, pauses]).toEqual([[], []])
  })

  it('tells once of a register that is away, waits ever longer, and goes on where it was', async () => {
    const { register: client, fail } = registerInMemory([...rows])
    const { follower, taken } = collector(cursorAt(rows[2] as RegisterRow))
    fail(away)
    const following = follow(follower, { client, ...options() })
    await afterPauses(20)
    expect(pauses.slice(0, 7)).toEqual([500, 1000, 2000, 4000, 8000, 10_000, 10_000])
    await expect.poll(() => pauses.length).toBe(21)
    // A problem that lasts is told again, after twenty tries.
    expect(said).toEqual([`Error: ${away.message}`, `Error: ${away.message}`])
    fail(undefined)
    timePasses()
    await expect.poll(() => taken.flat()).toEqual([4, 5, 6])
    fail(away)
    await expect.poll(() => pauses.at(-1)).toBe(500)
    end.abort()
    await following.ended
  })

  it('does what is due while the register is away, and tells both problems', async () => {
    const { register: client, fail } = registerInMemory([...rows])
    let works = 0
    const follower: Follower = {
      ...collector().follower,
      async afterwards() {
        works += 1
        if (works === 2) throw new Error('no space left on device')
      },
    }
    fail(away)
    follow(follower, { client, ...options() }).ended.catch(() => undefined)
    await afterPauses(3)
    expect(said).toEqual([`Error: ${away.message}`, 'Error: no space left on device'])
  })

  it('ends a question when it is woken, and looks how long the next one may stay open', async () => {
    const { register: client, asked } = registerInMemory([...rows])
    let works = 0
    let wait = 7
    const follower: Follower = {
      ...collector(cursorAt(rows[5] as RegisterRow)).follower,
      waitSeconds: () => wait,
      async afterwards() {
        works += 1
      },
    }
    const following = follow(follower, { client, ...options() })
    await expect.poll(() => asked.length).toBe(1)
    expect(works).toBe(0)
    wait = 3
    following.wake()
    await expect.poll(() => asked.map(({ waitSeconds }) => waitSeconds)).toEqual([7, 3])
    expect([works, said]).toEqual([1, []])
  })

  it('tells of a wait that cannot be reckoned, and asks again', async () => {
    const { register: client } = registerInMemory([...rows])
    const { follower: plain, taken } = collector()
    let tries = 0
    const follower: Follower = {
      ...plain,
      waitSeconds() {
        tries += 1
        if (tries === 1) throw new Error('disk I/O error')
        return 1
      },
    }
    follow(follower, { client, ...options() }).ended.catch(() => undefined)
    await afterPauses(1)
    await expect.poll(() => taken.flat()).toEqual([1, 2, 3, 4, 5, 6])
    expect(said).toEqual(['Error: disk I/O error'])
  })

  it('of one is not stopped by what goes wrong for another', async () => {
    const { register: client, add } = registerInMemory(rows.slice(0, 1))
    const broken: Follower = {
      ...collector().follower,
      take: () => Promise.reject(new Error('the mail server is away')),
    }
    const { follower, taken } = collector()
    const both = [broken, follower].map((each) => follow(each, { client, ...options() }))
    await expect.poll(() => said.length).toBeGreaterThan(0)
    add(...rows.slice(1))
    await expect.poll(() => taken.flat()).toEqual([1, 2, 3, 4, 5, 6])
    expect(broken.cursor()).toEqual(registerStart)
    end.abort()
    await Promise.all(both.map(({ ended }) => ended))
  })

  it('ends with a problem that no further try can mend', async () => {
    const { register: client, fail } = registerInMemory([...rows])
    fail(away)
    const isFinal = (problem: unknown): problem is Error => problem === away
    const following = follow(collector().follower, { client, ...options(), isFinal })
    await expect(following.ended).rejects.toBe(away)
    expect([said, pauses]).toEqual([[], []])
  })
})
