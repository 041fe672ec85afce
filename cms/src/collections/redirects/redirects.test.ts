import { redirectRefusals } from '@avizier/shared/redirects'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles } from '../../access/roles.ts'
import { openTestCms, words, type TestCms } from '../authored/test-cms.ts'
import { refusals } from './validate-addresses.ts'

let cms: TestCms
let releaseId: string
let releasePath: string

const ask = (method: string, address: string, body?: object) =>
  cms.request(method, `/redirects${address}`, { as: 'webmaster', ...(body && { body }) })
const make = (from: string, to: string, more: object = {}) => ask('POST', '', { from, to, ...more })
const made = async (from: string, to: string) => String((await make(from, to)).body.doc.id)

/** The rows of the register about a redirect, in order. */
async function rowsOf(id: string) {
  const { docs } = await cms.payload.find({
    collection: 'register',
    where: { subjectKey: { equals: `redirects/${id}` } },
    sort: 'number',
  })
  return docs.map(({ event, path, snapshot, note, actor }) => ({
    event,
    path,
    snapshot,
    note,
    actor,
  }))
}

beforeAll(async () => {
  cms = await openTestCms({ fourEyes: false })
  const data = { title: 'Program', lead: 'L', body: words('T'), _status: 'published' }
  const { body } = await cms.request('POST', '/press-releases', { as: 'editor', body: data })
  releaseId = String(body.doc.id)
  const { docs } = await cms.payload.find({
    collection: 'register',
    where: { subjectKey: { equals: `press-releases/${releaseId}` } },
  })
  releasePath = String(docs[0]?.path)
})
afterAll(() => cms.close())

const withdraw = () =>
  cms.request('POST', `/press-releases/${releaseId}/acts`, {
    as: 'editor',
    body: { act: 'withdraw', manner: 'error', reason: 'Motiv.' },
  })

describe('a redirect', () => {
  it('is written in one form and is in the register from its making to its end', async () => {
    const { status, body } = await make('https://stiri.exemplu.ro/Știri/veche', ' /despre#sus ', {
      note: 'Cerută de bibliotecă',
    })
    expect([status, body.doc.from, body.doc.to]).toEqual([
      201,
      '/%C8%98tiri/veche/',
      '/despre/#sus',
    ])
    const id = String(body.doc.id)
    const snapshot = { from: '/%C8%98tiri/veche/', to: '/despre/#sus' }
    await ask('PATCH', `/${id}`, { note: 'Altă notă' })
    await ask('PATCH', `/${id}`, { to: 'https://primaria.exemplu.ro' })
    await ask('DELETE', `/${id}`)
    const rows = await rowsOf(id)
    expect(rows.map(({ event, snapshot: form }) => [event, form ?? null])).toEqual([
      ['published', snapshot],
      ['updated', { ...snapshot, to: 'https://primaria.exemplu.ro/' }],
      ['withdrawn', null],
    ])
    for (const row of rows) {
      expect([row.path ?? null, row.note ?? null]).toEqual([null, null])
      expect(row.actor).toMatch(/^users\//)
    }
  })

  it('keeps its letters: an address of old is what it is', async () => {
    expect((await make('/şedinţe.html', '/despre/')).body.doc.from).toBe('/%C5%9Fedin%C5%A3e.html')
  })

  it('is the webmaster’s to make, change and delete, the staff’s to read, and nobody else’s', async () => {
    const id = await made('/a-webmasterului/', '/despre/')
    for (const as of roles) {
      if (as === 'webmaster') continue
      const by = (method: string, address: string, body?: object) =>
        cms.request(method, `/redirects${address}`, { as, ...(body && { body }) })
      const answers = [
        await by('GET', `/${id}`),
        await by('POST', '', { from: `/a/${as}/`, to: '/despre/' }),
        await by('PATCH', `/${id}`, { to: '/presa/' }),
        await by('DELETE', `/${id}`),
      ]
      expect([as, answers.map(({ status }) => status)]).toEqual([as, [200, 403, 403, 403]])
    }
    for (const address of ['', `/${id}`])
      expect((await cms.request('GET', `/redirects${address}`)).status).toBe(403)
  })
})

describe('a redirect is refused beside its field', () => {
  const said = (answer: { status: number; body: unknown }) => {
    const [error] = (
      answer.body as { errors: { data: { errors: { path: string; message: string }[] } }[] }
    ).errors
    return [
      answer.status,
      ...(error?.data.errors ?? []).map(({ path, message }) => [path, message]),
    ]
  }

  it('where the old address is none of this site', async () => {
    expect(said(await make('https://alt.exemplu.ro/x/', '/despre/'))).toEqual([
      400,
      ['from', redirectRefusals.notAPath],
    ])
    expect(said(await make('', '/despre/'))[0]).toBe(400)
    expect(said(await make('/arhiva.xml.gz', '/despre/'))).toEqual([
      400,
      ['from', redirectRefusals.precompressed],
    ])
  })

  it('where an address is no text', async () => {
    for (const wrong of [5, true, ['/x'], { a: 1 }]) {
      expect((await ask('POST', '', { from: wrong, to: '/despre/' })).status).toBe(400)
      expect((await ask('POST', '', { from: '/text/', to: wrong })).status).toBe(400)
    }
  })

  it('where the old address has a redirect', async () => {
    const id = await made('/luata/', '/despre/')
    expect(said(await make('/luata', '/presa/'))).toEqual([400, ['from', refusals.taken]])
    expect((await ask('PATCH', `/${id}`, { from: '/luata', note: 'n' })).status).toBe(200)
  })

  it('where something public lies at the old address, not where it was withdrawn', async () => {
    for (const from of ['/', '/comunicate/2026/', '/sitemap.xml', '/fisiere/0/a.pdf'])
      expect(said(await make(from, '/despre/'))).toEqual([400, ['from', refusals.ofSite]])
    expect(said(await make(releasePath, '/despre/'))).toEqual([400, ['from', refusals.public]])
    expect((await withdraw()).status).toBe(200)
    expect((await make(releasePath, '/despre/')).status).toBe(201)
    const publish = { as: 'editor', body: { _status: 'published' } } as const
    expect((await cms.request('PATCH', `/press-releases/${releaseId}`, publish)).status).toBe(200)
    expect((await make('/spre-document/', releasePath)).status).toBe(201)
  })

  it('not where what it was saved with has changed since', async () => {
    const { docs } = await cms.payload.find({
      collection: 'redirects',
      where: { from: { in: [releasePath, '/spre-document/'] } },
    })
    expect((await withdraw()).status).toBe(200)
    const publish = { as: 'editor', body: { _status: 'published' } } as const
    for (const { id } of docs)
      expect((await ask('PATCH', `/${id}`, { note: 'retras' })).status).toBe(200)
    expect((await cms.request('PATCH', `/press-releases/${releaseId}`, publish)).status).toBe(200)
    for (const { id } of docs)
      expect((await ask('PATCH', `/${id}`, { note: 'publicat' })).status).toBe(200)
    expect(docs).toHaveLength(2)
  })

  it('where the new address is none, the old one, or leads back to it', async () => {
    expect(said(await make('/b/', 'javascript:alert(1)'))).toEqual([
      400,
      ['to', redirectRefusals.target],
    ])
    expect(said(await make('/b/', '/b#sus'))).toEqual([400, ['to', refusals.same]])
    const first = await made('/cerc-1/', '/despre/')
    await made('/cerc-2/', '/cerc-1/')
    await made('/cerc-3/', '/cerc-2/?x=1')
    expect(said(await ask('PATCH', `/${first}`, { to: '/cerc-3/' }))).toEqual([
      400,
      ['to', refusals.circle],
    ])
    expect((await ask('PATCH', `/${first}`, { to: '/presa/' })).status).toBe(200)
  })

  it('where nothing is at the new address', async () => {
    expect(said(await make('/c/', '/nu-exista/'))).toEqual([400, ['to', refusals.nothing]])
    for (const to of ['/comunicate/2031/', '/fisiere/0123456789abcdef/harta.pdf', 'https://a.ro/'])
      expect((await make(`/c${to.length}/`, to)).status).toBe(201)
  })
})

it('that others lead to stays where it is until they lead elsewhere', async () => {
  const last = await made('/pas-2/', '/despre/')
  const first = await made('/pas-1/', '/pas-2/#sus')
  await made('/pas-2/mai-jos/', '/presa/')
  const moved = await ask('PATCH', `/${last}`, { from: '/pas-3/' })
  const deleted = await ask('DELETE', `/${last}`)
  expect([moved, deleted].map(({ status, body }) => [status, JSON.stringify(body)])).toEqual([
    [400, expect.stringContaining(refusals.ledTo)],
    [403, expect.stringContaining(refusals.ledTo)],
  ])
  expect((await ask('PATCH', `/${last}`, { to: '/presa/' })).status).toBe(200)
  expect((await ask('PATCH', `/${first}`, { to: '/pas-2/mai-jos/' })).status).toBe(200)
  expect((await ask('DELETE', `/${last}`)).status).toBe(200)
})
