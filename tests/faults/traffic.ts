import { setTimeout as pause } from 'node:timers/promises'
import { expect, inject } from 'vitest'
import { z } from 'zod'
import { makeRelease, type ApiClient } from '../support/api-client.ts'

/** What was published and answered with 200, by title. */
export type Answered = Map<string, string>

export interface Traffic {
  answered: Answered
  /** How many requests got no answer: whether they took effect is not known. */
  unanswered: () => number
  stop: () => Promise<void>
}

/** Publishes one press release after the other until it is stopped, whatever happens to the newsroom meanwhile. */
export function publishOn(who: ApiClient, name: string): Traffic {
  const answered: Answered = new Map()
  let unanswered = 0
  let isStopping = false
  const work = async () => {
    for (let count = 1; !isStopping; count += 1) {
      const title = `${name} ${count}`
      try {
        answered.set(title, await makeRelease(who, { title }))
      } catch (error) {
        // A connection that is refused or breaks; an answer that says no is a failure of the test.
        if (!(error instanceof TypeError)) throw error
        unanswered += 1
        await pause(50)
      }
    }
  }
  const working = work()
  return {
    answered,
    unanswered: () => unanswered,
    async stop() {
      isStopping = true
      await working
    },
  }
}

const statusSchema = z.object({ state: z.string(), publicUrl: z.string() })

/** Everything that was answered is reported as live, and its page shows it. */
export async function expectLive(who: ApiClient, answered: Answered): Promise<void> {
  for (const [title, id] of answered) {
    const { body } = await who.call('GET', `/register/status/press-releases/${id}`)
    const { state, publicUrl } = statusSchema.parse(body)
    expect(`${title}: ${state}`).toBe(`${title}: live`)
    expect(await (await fetch(publicUrl)).text()).toContain(title)
  }
}

export interface Reading {
  pages: () => number
  stop: () => Promise<void>
}

const whole: Record<string, (text: string) => boolean> = {
  '/': (text) => text.trimEnd().endsWith('</html>'),
  '/comunicate/': (text) => text.trimEnd().endsWith('</html>'),
  '/rss.xml': (text) => text.trimEnd().endsWith('</rss>'),
  '/stare.json': (text) => text.trimEnd().endsWith('}'),
}

/** Reads the public site without a pause: every answer must be 200 and whole, all the time. */
export function readOn(): Reading {
  let pages = 0
  let isStopping = false
  const work = async () => {
    while (!isStopping)
      for (const [address, isWhole] of Object.entries(whole)) {
        const response = await fetch(inject('newsroom').siteUrl + address)
        const text = await response.text()
        if (response.status !== 200 || !isWhole(text))
          throw new Error(`${address} answered ${response.status}: …${text.slice(-200)}`)
        pages += 1
        await pause(5)
      }
  }
  const working = work()
  // Told when it is stopped; until then it is nobody's unhandled error.
  working.catch(() => undefined)
  return {
    pages: () => pages,
    async stop() {
      isStopping = true
      await working
    },
  }
}
