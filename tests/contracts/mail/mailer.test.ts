import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { simpleParser } from 'mailparser'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { inTransaction } from '../../../cms/src/database/in-transaction.ts'
import { queueMail } from '../../../cms/src/mail/queue-mail.ts'
import { serveTestCms, type ServedCms } from './cms-server.ts'
import { openMailServer, type MailServer } from './mail-server.ts'
import { startMailer, type MailerProcess } from './mailer-process.ts'

const apiKey = 'k'.repeat(40)
let cms: ServedCms
let server: MailServer
let dataDir: string
let mailers: MailerProcess[] = []

beforeAll(async () => {
  cms = await serveTestCms(apiKey)
})
afterAll(() => cms.close())
beforeEach(async () => {
  await cms.payload.db.deleteMany({ collection: 'mails', where: {} })
  server = await openMailServer()
  dataDir = await mkdtemp(path.join(tmpdir(), 'avizier-mailer-'))
})
afterEach(async () => {
  for (const mailer of mailers) await mailer.kill()
  mailers = []
  await server.close()
  await rm(dataDir, { recursive: true })
})

const start = (smtpPort?: number) => {
  const mailer = startMailer({ dataDir, cmsUrl: cms.url, apiKey, ...(smtpPort && { smtpPort }) })
  mailers.push(mailer)
  return mailer
}
const write = (...to: string[]) =>
  inTransaction(cms.payload, async (req) => {
    for (const address of to)
      await queueMail(req, {
        to: address,
        purpose: 'answer',
        subject: `Pentru ${address}`,
        content: [{ kind: 'paragraph', text: 'Bună ziua.' }],
      })
  })
const rows = async () =>
  (await cms.payload.find({ collection: 'mails', sort: 'to', limit: 0 })).docs
const states = async () => (await rows()).map(({ state }) => state)
const many = Array.from({ length: 12 }, (_, index) => `a${index + 10}@exemplu.ro`)

describe('the mailer', () => {
  it('sends what is written, at once, and is asked to end without losing anything', async () => {
    const mailer = start(server.port)
    await write(...many)
    await expect.poll(states).toEqual(many.map(() => 'sent'))
    expect(server.taken.map(({ subject }) => subject).toSorted()).toEqual(
      many.map((to) => `Pentru ${to}`),
    )
    const [first] = await rows()
    expect(first?.response).toMatch(/^250 /)
    expect(await mailer.stop()).toBe(0)
  })

  it('that is killed while the server answers sends again under the same name, and what was answered never', async () => {
    const mailer = start(server.port)
    // Three are taken; of all others the answer never comes.
    server.behave((_, take) => server.taken.length < 3 && take())
    await write(...many)
    await expect.poll(() => server.heard.length).toBeGreaterThanOrEqual(8)
    await mailer.kill()
    const answered = server.taken.map(({ messageId }) => messageId)
    expect(answered).toHaveLength(3)
    server.behave((_, take) => take())
    start(server.port)
    await expect.poll(states).toEqual(many.map(() => 'sent'))
    const names = (await rows()).map(({ messageId }) => messageId)
    expect(server.taken.map(({ messageId }) => messageId).toSorted()).toEqual(names.toSorted())
    const heardAgain = server.heard.filter(({ messageId }) => answered.includes(messageId))
    expect(heardAgain).toHaveLength(3)
  })

  it('that is killed before the CMS hears of it sends nothing twice', async () => {
    const mailer = start(server.port)
    server.behave((_, take) => {
      cms.pause()
      take()
    })
    await write(...many.slice(0, 4))
    await expect.poll(() => server.taken.length).toBe(4)
    await expect.poll(mailer.log).toContain('cannot be reached')
    await mailer.kill()
    expect(await states()).toEqual(['sending', 'sending', 'sending', 'sending'])
    cms.resume()
    start(server.port)
    await expect.poll(states).toEqual(['sent', 'sent', 'sent', 'sent'])
    expect(server.heard).toHaveLength(4)
  })

  it('that is killed while it waits takes nothing that is written after it', async () => {
    const mailer = start(server.port)
    await expect.poll(() => cms.waiting()).toBe(1)
    await mailer.kill()
    await expect.poll(() => cms.connected()).toBe(0)
    await write('ana@exemplu.ro')
    // The CMS wakes at each commit and looks once a second.
    await expect.poll(() => cms.waiting()).toBe(0)
    expect(await states()).toEqual(['waiting'])
  })

  it('waits for a server that is away, without giving up a letter for it', async () => {
    const { port } = server
    await server.close()
    const mailer = start(port)
    await write('ana@exemplu.ro')
    await expect.poll(mailer.log).toContain('No letter leaves')
    expect(await rows()).toMatchObject([{ state: 'waiting', attempts: 0 }])
    const office = await cms.payload.db.findOne<{ id: string; sender: { trouble: string } }>({
      collection: 'post-office',
      where: {},
    })
    expect(office?.sender.trouble).toContain('ECONNREFUSED')
  })

  it('is one for each folder, and writes files where no server is named', async () => {
    await write('ana@exemplu.ro')
    const mailer = start()
    await expect.poll(states).toEqual(['filed'])
    const second = start()
    await expect.poll(second.log).toContain('Another mailer works in')
    const files = await readdir(path.join(dataDir, 'mail'))
    expect(files).toHaveLength(1)
    const mail = await simpleParser(await readFile(path.join(dataDir, 'mail', String(files[0]))))
    expect(mail.subject).toBe('Pentru ana@exemplu.ro')
    expect((await rows())[0]?.response).toContain('nu a plecat nicăieri')
    expect(await mailer.stop()).toBe(0)
  })
})
