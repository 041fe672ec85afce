import { setTimeout as pause } from 'node:timers/promises'
import { proposalPath } from '@avizier/shared/forms/proposal'
import sharp from 'sharp'
import { beforeAll, expect, inject, it } from 'vitest'
import { z } from 'zod'
import { clientOf, makeDocument, publishByTwo, untilPublic } from '../support/api-client.ts'
import { lexical } from '../support/lexical.ts'

// The whole way of a proposal, as a browser without JavaScript goes it: from the page of a debate by the form to the office's
// register of proposals, until the term and not after it.

const slug = 'regulamentul-parcarii-bicicletelor'
const page = `/dezbateri/${new Date().getFullYear()}/${slug}/`
const form = proposalPath(page)
let debate = ''
/** Soon after the publication. */
let term: Date
let openedInTime = ''

beforeAll(async () => {
  const editor = await clientOf('editor')
  term = new Date(Date.now() + 40_000)
  debate = await makeDocument(editor, 'debate-notices', {
    title: 'Regulamentul parcării bicicletelor',
    slug,
    lead: 'Cum se parchează bicicletele.',
    body: lexical('Proiectul se poate citi la sediu.'),
    ...{ noticeType: 'consultation', legalReason: 'Un test.' },
    proposalsDeadline: term.toISOString(),
  })
  await publishByTwo(editor, 'debate-notices', debate)
}, 60_000)

const ask = (address: string, init?: RequestInit) =>
  fetch(inject('newsroom').siteUrl + address, { redirect: 'manual', ...init })

const openForm = async () => (await ask(form)).text()

/** Sends a form that was opened, with its hidden fields, as a browser does. */
function propose(shown: string, values: Record<string, string>, file?: File): Promise<Response> {
  const body = new FormData()
  for (const [, name = '', value = ''] of shown.matchAll(
    /<input type="hidden" name="([^"]+)" value="([^"]*)"/g,
  ))
    body.set(name, value)
  const typed = { email: 'ana.pop@exemplu.ro', article: 'art. 3', consent: 'yes', ...values }
  for (const [name, value] of Object.entries(typed)) body.set(name, value)
  if (file) body.set('files', file)
  return ask(form, { method: 'POST', body })
}

const rows = z.object({
  docs: z.array(z.object({ id: z.string(), proposalNumber: z.number(), reference: z.string() })),
})

/** The proposals to the debate that are in the inbox, once there are so many. */
async function inInbox(many: number) {
  const editor = await clientOf('editor')
  const query = `?where[debate][equals]=${debate}&sort=proposalNumber&depth=0`
  const find = async () => rows.parse((await editor.call('GET', `/submissions${query}`)).body).docs
  await expect.poll(async () => (await find()).length).toBe(many)
  return find()
}

const register = async (audience: 'public' | 'office') =>
  (await (await clientOf('editor')).call('GET', `/submissions/proposals/${debate}/${audience}`))
    .text

it('goes from the page of its debate into the register of proposals, until the term', async () => {
  await untilPublic(page, (text) => text.includes(`href="${form}"`))
  const picture = await sharp({
    create: { width: 40, height: 30, channels: 3, background: '#354' },
  })
    .png()
    .toBuffer()
  const plan = new File([new Uint8Array(picture)], 'Schiță.png', { type: 'image/png' })
  const faulty = await propose(await openForm(), { name: 'Ana Ascunsă', proposal: '' })
  const again = await faulty.text()
  expect([faulty.status, again]).toEqual([422, expect.stringContaining('Ana Ascunsă')])
  const hidden = await propose(again, { name: 'Ana Ascunsă', proposal: 'Rastele la școli.' }, plan)
  expect(hidden.status).toBe(303)
  const [first] = await inInbox(1)
  const taken = await ask(hidden.headers.get('location') ?? '')
  expect([taken.status, await taken.text()]).toEqual([
    200,
    expect.stringContaining(first?.reference ?? '-'),
  ])

  await pause(term.getTime() - 1500 - Date.now())
  const named = { name: 'Ion Vădit', isNamePublic: 'yes', proposal: 'Și la gară.' }
  openedInTime = await openForm()
  expect((await propose(openedInTime, named)).status).toBe(303)
  expect((await inInbox(2)).map(({ proposalNumber }) => proposalNumber)).toEqual([1, 2])
  const [told, whole] = [await register('public'), await register('office')]
  for (const words of ['Rastele la școli.', 'Și la gară.', 'Ion Vădit', 'art. 3'])
    expect([told.includes(words), whole.includes(words)]).toEqual([true, true])
  expect([told.includes('Ana Ascunsă'), whole.includes('Ana Ascunsă')]).toEqual([false, true])
  expect(told).toContain('Autorul nu dorește publicarea numelui.')
  // Both tell that a file came with the first.
  expect([told, whole].map((csv) => /Rastele la școli\.[^\n]*1/.test(csv))).toEqual([true, true])
})

it('is not taken any more from its term on, and the page of the debate asks for none', async () => {
  await pause(term.getTime() - Date.now())
  const late = await propose(openedInTime, { name: 'Prea Târziu', proposal: 'Încă una.' })
  expect([late.status, await late.text()]).toEqual([
    410,
    expect.stringContaining('nu se mai primesc'),
  ])
  const shown = await ask(form)
  expect([shown.status, (await shown.text()).includes('Termenul a trecut')]).toEqual([410, true])
  await untilPublic(page, (text) => !text.includes(`href="${form}"`))
  expect(await inInbox(2)).toHaveLength(2)
  expect(await register('office')).not.toContain('Prea Târziu')
})
