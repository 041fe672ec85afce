import type { Claimed, Outcome, Outcomes } from '@avizier/shared/mail/mail-api'
import { expect, it } from 'vitest'
import type { Post } from './post.ts'
import { sending } from './sending.ts'

const letters = Array.from({ length: 20 }, (_, number) => ({
  id: String(number),
  messageId: `<${number}@stiri.exemplu.ro>`,
  to: 'ana@exemplu.ro',
  subject: 'Subiect',
  content: [{ kind: 'paragraph' as const, text: 'Text' }],
  replyTo: null,
  list: null,
  references: [],
  isAutomatic: true,
}))

it('begins no letter while the journal takes nothing, and notes what left before it tells anything', async () => {
  let isFull = true
  const noted: Outcome[] = []
  const begun: number[] = []
  const told: Outcomes[] = []
  const journal = {
    begin: (claim: number) => void begun.push(claim),
    note: (outcome: Outcome) => {
      if (isFull) throw new Error('disk full')
      noted.push(outcome)
    },
    untold: () => ({ outcomes: noted, over: noted.length === 0 ? begun : [] }),
    told: (outcomes: Outcomes) => {
      noted.length = 0
      if (outcomes.over.length > 0) begun.length = 0
    },
    close: () => undefined,
  }
  let underWay = 0
  let sent = 0
  const post: Post = {
    sends: 'smtp',
    async send() {
      underWay += 1
      await new Promise((resolve) => setTimeout(resolve, 5 * underWay))
      sent += 1
      underWay -= 1
      return { outcome: 'sent', response: '250', isTrouble: false }
    },
    trouble: () => Promise.resolve(null),
    close: () => undefined,
  }
  const claimed: Claimed[] = [{ letters, leaseSeconds: 600 }]
  const round = sending({
    cms: {
      claim: () => Promise.resolve(claimed.shift() ?? { letters: [], leaseSeconds: 600 }),
      tell: (outcomes) => {
        told.push(structuredClone(outcomes))
        return Promise.resolve()
      },
    },
    journal,
    post,
    from: { name: '', address: 'stiri@exemplu.ro' },
    perMinute: 100,
    clock: () => new Date('2026-11-29T08:30:00.000Z'),
    steadyClock: () => 0,
    signal: new AbortController().signal,
  })
  await expect(round()).rejects.toThrow('disk full')
  expect([sent, underWay]).toEqual([5, 0])
  await expect(round()).rejects.toThrow('disk full')
  expect([told, sent]).toEqual([[], 5])
  isFull = false
  await round()
  const outcomes = told[0]?.outcomes ?? []
  expect(outcomes.filter(({ outcome }) => outcome === 'sent')).toHaveLength(5)
  expect(told[0]?.over).toEqual([])
})
