import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { ParsedMail } from 'mailparser'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { inTransaction } from '../../../cms/src/database/in-transaction.ts'
import { readOffice } from '../../../cms/src/mail/post-office.ts'
import { readHead } from '../../../cms/src/register/store.ts'
import { askToSubscribe, confirm, endByLink } from '../../../cms/src/subscriptions/take.ts'
import { lexical } from '../../support/lexical.ts'
import { serveTestCms, type ServedCms } from './cms-server.ts'
import { openMailServer, type MailServer } from './mail-server.ts'
import { startMailer, type MailerProcess } from './mailer-process.ts'

const apiKey = 'k'.repeat(40)
let cms: ServedCms
let server: MailServer
let dataDir: string
let mailer: MailerProcess

beforeAll(async () => {
  cms = await serveTestCms(apiKey)
  server = await openMailServer()
  dataDir = await mkdtemp(path.join(tmpdir(), 'avizier-news-'))
  mailer = startMailer({ dataDir, cmsUrl: cms.url, apiKey, smtpPort: server.port })
})
afterAll(async () => {
  await mailer.kill()
  await server.close()
  await cms.close()
  await rm(dataDir, { recursive: true })
})

const subjects = () => server.taken.map(({ subject }) => subject)
const arrived = async (subject: string): Promise<ParsedMail | undefined> => {
  await expect.poll(subjects).toContain(subject)
  return server.taken.find((mail) => mail.subject === subject)
}
const tokenIn = (text: string | undefined): string =>
  /\/ghiseu\/[a-z/]+\/([\w-]{43})\//.exec(text ?? '')?.[1] ?? ''

async function publish(title: string): Promise<string> {
  const data = { title, lead: 'La ora 10:00.', body: lexical('Text'), _status: 'published' }
  return (await cms.payload.create({ collection: 'press-releases', data: data as never })).id
}
/** The publisher says that the site shows all that is in the register. */
async function show(): Promise<number> {
  const { number } = await inTransaction(cms.payload, readHead)
  const data = { publisher: 'p', first: 1, last: number, urls: 1, bytes: 1, milliseconds: 1 }
  const at = new Date().toISOString()
  await cms.payload.db.create({ collection: 'deliveries', data: { ...data, at } })
  return number
}

it('is subscribed to, confirmed, arrives, is corrected and ended in one click, by a real mail server', async () => {
  const values = { email: 'ana@exemplu.ro', target: '/comunicate/', rhythm: 'at-once' }
  await inTransaction(cms.payload, (req) => askToSubscribe(req, { values }, new Date()))
  const asked = await arrived('Confirmați abonamentul la știrile primăriei')
  const at = new Date().toISOString()
  const token = tokenIn(asked?.text)
  await inTransaction(cms.payload, (req) => confirm(req, { token, at }, new Date()))
  await arrived('Sunteți abonat la știrile primăriei')

  const id = await publish('Program nou')
  // Nothing is told before the site shows it.
  const { number } = await inTransaction(cms.payload, readHead)
  await pause(1500)
  expect((await inTransaction(cms.payload, readOffice)).row).toBeLessThan(number)
  expect(subjects()).not.toContain('Program nou')
  await show()
  const news = await arrived('Program nou')
  expect(news?.text).toContain('https://stiri.exemplu.ro/comunicate/')
  expect(news?.text).toContain('fiindcă v-ați abonat la „Comunicate de presă”')

  const body = { lead: 'La ora 12:00.', corrections: [{ wrong: 'ora 10:00', right: 'ora 12:00' }] }
  await cms.request('PATCH', `/press-releases/${id}?draft=true`, { as: 'editor', body })
  const act = { act: 'publish', change: 'correction' }
  const done = await cms.request('POST', `/press-releases/${id}/acts`, { as: 'editor', body: act })
  expect(done.status).toBe(200)
  await show()
  expect((await arrived('Rectificare: Program nou'))?.text).toContain('„ora 12:00”')

  const list = news?.headers.get('list') as { unsubscribe?: { url?: string } } | undefined
  const end = tokenIn(list?.unsubscribe?.url)
  expect(end).toHaveLength(43)
  await inTransaction(cms.payload, (req) => endByLink(req, { token: end }, new Date()))
  await publish('După renunțare')
  const last = await show()
  await expect.poll(async () => (await inTransaction(cms.payload, readOffice)).row).toBe(last)
  const { docs } = await cms.payload.find({ collection: 'mails', limit: 0 })
  expect(docs.map(({ state }) => state)).toEqual(docs.map(() => 'sent'))
  expect(server.heard).toHaveLength(4)
})
