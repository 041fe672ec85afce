import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestCms, type TestCms } from '../collections/authored/test-cms.ts'
import { workAt } from '../jobs/testing.ts'
import { eraseMail } from './erase-mail.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms()
})
afterAll(() => cms.close())

const now = new Date('2026-11-29T02:10:00.000Z')
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString()
const erase = () => eraseMail(workAt(cms.payload, now))

async function letter(key: string, purpose: string, days: number | null): Promise<void> {
  const ended = days === null ? { state: 'waiting' } : { state: 'sent', endedAt: ago(days) }
  const at = ago(days ?? 300)
  const data = { key, purpose, ...ended, messageId: `<${key}>`, to: 'ana@exemplu.ro', urgency: 0 }
  await cms.payload.db.create({
    collection: 'mails',
    data: { ...data, queuedAt: at, dueAt: at, attempts: 1, text: 't', subscriber: 's' },
  })
}

it('keeps letters and addresses for their time only, and that somebody was sent a text for longer', async () => {
  for (const [key, purpose, days] of [
    ['account 6', 'account', 6],
    ['account 8', 'account', 8],
    ['answer 27', 'answer', 27],
    ['answer 29', 'answer', 29],
    ['news 27', 'news', 27],
    ['news 29', 'news', 29],
    ['news 181', 'news', 181],
    ['waiting', 'answer', null],
  ] as const)
    await letter(key, purpose, days)
  await erase()
  await erase()
  const { docs } = await cms.payload.find({ collection: 'mails', sort: 'key', limit: 0 })
  expect(docs.map(({ key, to }) => [key, to ?? null])).toEqual([
    ['account 6', 'ana@exemplu.ro'],
    ['answer 27', 'ana@exemplu.ro'],
    ['news 27', 'ana@exemplu.ro'],
    ['news 29', null],
    ['waiting', 'ana@exemplu.ro'],
  ])
})

it('stops what waited for so long that it is of no use', async () => {
  await cms.payload.db.deleteMany({ collection: 'mails', where: {} })
  const waiting = async (key: string, purpose: string, days: number) => {
    await letter(key, purpose, null)
    const data = { queuedAt: ago(days) }
    await cms.payload.db.updateMany({ collection: 'mails', where: { key: { equals: key } }, data })
  }
  for (const [purpose, days] of [
    ['account', 7],
    ['answer', 28],
    ['confirmation', 7],
    ['digest', 3],
    ['news', 3],
  ] as const) {
    await waiting(`${purpose} good`, purpose, days - 0.1)
    await waiting(`${purpose} late`, purpose, days + 0.1)
  }
  await erase()
  const { docs } = await cms.payload.find({ collection: 'mails', sort: 'key', limit: 0 })
  expect(docs).toHaveLength(10)
  for (const { key, state, response } of docs)
    expect([key, state, response ?? null]).toEqual(
      key.endsWith('good')
        ? [key, 'waiting', null]
        : [key, 'stopped', 'Nu a putut pleca la timp; între timp nu mai era de folos.'],
    )
})

it('forgets who has had no subscription for 28 days, and leaves that somebody had one', async () => {
  const person = async (email: string, endedAt: string | null) => {
    const data = { email, tokenHash: email, madeAt: ago(100), bounces: 0, endedAt }
    const made: unknown = await cms.payload.db.create({ collection: 'subscribers', data })
    const { id } = made as { id: string }
    const own = { key: `${id} /`, subscriber: id, target: '/', label: 'Tot', tokenHash: `1 ${id}` }
    await cms.payload.db.create({
      collection: 'subscriptions',
      data: { ...own, rhythm: 'daily', isActive: endedAt === null },
    })
  }
  await person('pleacat-demult@exemplu.ro', ago(29))
  await person('plecat@exemplu.ro', ago(27))
  await person('abonat@exemplu.ro', null)
  await erase()
  const { docs } = await cms.payload.find({ collection: 'subscribers', sort: 'email', limit: 0 })
  expect(docs.map(({ email }) => email)).toEqual(['abonat@exemplu.ro', 'plecat@exemplu.ro'])
  const known = new Set(docs.map(({ id }) => id))
  const { docs: had } = await cms.payload.find({ collection: 'subscriptions', limit: 0 })
  expect(had).toHaveLength(3)
  const left = had.filter(({ subscriber }) => !known.has(subscriber ?? ''))
  expect(left).toMatchObject([{ subscriber: null, target: '/' }])
  expect(left[0]?.key).not.toContain(' /')
})
