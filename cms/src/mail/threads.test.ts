import type { ClaimAsked } from '@avizier/shared/mail/mail-api'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestCms, type TestCms } from '../collections/authored/test-cms.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { readers } from '../subscriptions/readers.ts'
import { claimLetters } from './claim.ts'
import { changeMails, mailsById } from './outbox.ts'
import { queueMail } from './queue-mail.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms()
})
afterAll(() => cms.close())

const start = new Date('2026-11-29T08:00:00.000Z')
const minutesLater = (minutes: number) => new Date(start.getTime() + minutes * 60_000)

const answer = async (about: string, minutes: number) => {
  const { id } = await inTransaction(cms.payload, (req) =>
    queueMail(
      req,
      {
        ...{ to: 'ana@exemplu.ro', purpose: 'answer', subject: 'Re: Programul', about },
        content: [{ kind: 'paragraph', text: 'Bună ziua.' }],
      },
      minutesLater(minutes),
    ),
  )
  const [mail] = await inTransaction(cms.payload, (req) => mailsById(req, [id]))
  return { id, messageId: mail?.messageId ?? '' }
}

it('names in each letter what its reader was written before about the same, and nothing else', async () => {
  const first = await answer('submissions/1', 0)
  const other = await answer('submissions/2', 1)
  const bounced = await answer('submissions/1', 2)
  const second = await answer('submissions/1', 3)
  const third = await answer('submissions/1', 4)
  await inTransaction(cms.payload, async (req) => {
    await changeMails(req, [first.id], { state: 'sent' })
    await changeMails(req, [bounced.id], { state: 'bounced' })
  })
  const asked: ClaimAsked = {
    ...{ claim: 1, most: 50, perMinute: 1000, waitSeconds: 0, sends: 'smtp' },
    ...{ from: 'stiri@exemplu.ro', trouble: null },
  }
  const { letters } = await claimLetters(cms.payload, asked, readers, minutesLater(5))
  expect(new Map(letters.map(({ id, references }) => [id, references]))).toEqual(
    new Map([
      [other.id, []],
      [second.id, [first.messageId]],
      [third.id, [first.messageId, second.messageId]],
    ]),
  )
})
