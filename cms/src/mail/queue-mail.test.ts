import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestCms, type TestCms } from '../collections/authored/test-cms.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { queueMail, type Letter } from './queue-mail.ts'
import { mailsSlug } from './slugs.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms()
})
afterAll(() => cms.close())

const letter: Letter = {
  to: 'ana@exemplu.ro',
  purpose: 'answer',
  subject: ' Răspuns\r\nBcc: altul@exemplu.ro ',
  content: [{ kind: 'paragraph', text: 'Bună ziua.' }],
}
const queue = (asked: Partial<Letter> = {}) =>
  inTransaction(cms.payload, (req) => queueMail(req, { ...letter, ...asked }))
const outbox = async () => (await cms.payload.find({ collection: mailsSlug, limit: 0 })).docs

describe('a letter of the outbox', () => {
  it('is there if and only if the change is', async () => {
    const { id } = await queue()
    const failed = inTransaction(cms.payload, async (req) => {
      await queueMail(req, letter)
      throw new Error('the change fails')
    })
    await expect(failed).rejects.toThrow('the change fails')
    const rows = await outbox()
    expect(rows.map((row) => row.id)).toEqual([id])
    expect(rows[0]).toMatchObject({
      to: 'ana@exemplu.ro',
      subject: 'Răspuns Bcc: altul@exemplu.ro',
      state: 'waiting',
      attempts: 0,
    })
    expect(rows[0]?.messageId).toMatch(/^<[0-9a-f-]{36}@stiri\.exemplu\.ro>$/)
    const outside = queueMail({ payload: cms.payload } as never, letter)
    await expect(outside).rejects.toThrow('outside of a transaction')
  })

  it.each<Partial<Letter>>([
    { to: 'Ana <ana@exemplu.ro>' },
    { to: 'ana@exemplu.ro, altul@exemplu.ro' },
    { replyTo: 'ana@exemplu.ro\nBcc: x@exemplu.ro' },
    { subject: ' \n' },
    { content: [] },
  ])('is not written where it cannot be sent: %j', async (asked) => {
    await expect(queue(asked)).rejects.toThrow()
  })

  it('is seen by those who work at the post; its words where they let nobody in, of answers by those who answer', async () => {
    await queue({ purpose: 'account', to: 'cont@exemplu.ro' })
    const ask = (as: 'chief' | 'editor' | 'department' | 'admin', query = '') =>
      cms.request('GET', `/${mailsSlug}?sort=purpose${query}`, { as })
    for (const role of ['editor', 'department'] as const) expect((await ask(role)).status).toBe(403)
    for (const role of ['chief', 'admin'] as const) {
      const { docs } = (await ask(role)).body as unknown as { docs: Record<string, unknown>[] }
      expect(docs.map(({ purpose, content }) => [purpose, content])).toEqual([
        ['account', undefined],
        ['answer', role === 'chief' ? letter.content : undefined],
      ])
      for (const guess of ['[exists]=true', '[like]=reset', '[contains]=x'])
        expect((await ask(role, `&where[content]${guess}`)).status).toBeGreaterThanOrEqual(400)
    }
    expect((await cms.request('POST', `/${mailsSlug}`, { as: 'admin', body: letter })).status).toBe(
      403,
    )
  })
})
