import { dayMs } from '@avizier/shared/dates'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestCms, words, type TestCms } from '../collections/authored/test-cms.ts'
import type { Role } from '../access/roles.ts'
import type { ChecksAnswer } from './doors/checks-answer.ts'
import { letPassSlug, outsideAddressesSlug } from './slugs.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms({ fourEyes: false })
})
afterAll(() => cms.close())

const cnp = '1800101221144'
const title = 'Strada Teilor se închide miercuri'
const lead = 'Circulația este închisă între orele 9:00 și 15:00, pentru o lucrare.'
const text = (more: object = {}) => ({ title, lead, body: words('Autobuzele ocolesc.'), ...more })
const draft = async (more: object = {}, as: Role = 'editor') => {
  const { status, body } = await cms.request('POST', '/press-releases?draft=true', {
    as,
    body: text(more),
  })
  expect(status).toBe(201)
  return String(body.doc.id)
}
const checks = async (id: string, as: Role = 'editor') => {
  const { status, body } = await cms.request('GET', `/press-releases/${id}/checks`, { as })
  return { status, body: body as unknown as ChecksAnswer }
}
const told = async (id: string) =>
  (await checks(id)).body.findings.map(({ rule, path, severity, blocks }) => [
    rule,
    path,
    severity,
    blocks,
  ])
interface Fault {
  path: string
  message: string
}
const faultsOf = (body: { [field: string]: unknown }): Fault[] =>
  (body.errors as { data: { errors: Fault[] } }[])[0]?.data.errors ?? []
const act = (id: string, body: object, as: Role = 'editor') =>
  cms.request('POST', `/press-releases/${id}/acts`, { as, body })

describe('the findings of a document', () => {
  it('are told at its door, to whoever may read it', async () => {
    const id = await draft({ lead: `${lead} CNP ${cnp}`, body: words('Pe strazi, "acum".') })
    expect(await told(id)).toEqual([
      ['cnp', 'lead', 'error', true],
      ['lead', 'lead', 'advice', false],
      ['diacritics', 'body', 'advice', false],
      ['quotes', 'body', 'advice', false],
    ])
    const { body } = await checks(id)
    expect([body.mayLetPass, body.mayAddWords]).toEqual([true, true])
    expect((await cms.request('GET', `/press-releases/${id}/checks`)).status).toBe(403)
    expect((await checks(id, 'department')).status).toBe(404)
    const reader = await checks(id, 'contributor')
    expect([reader.body.mayLetPass, reader.body.mayAddWords]).toEqual([false, true])
  })

  it('follow the draft, and never stop a save', async () => {
    const id = await draft({ lead: `${lead.slice(0, -1)}, CNP ${cnp}.` })
    expect(await told(id)).toEqual([['cnp', 'lead', 'error', true]])
    const saved = await cms.request('PATCH', `/press-releases/${id}?draft=true`, {
      as: 'editor',
      body: { lead },
    })
    expect(saved.status).toBe(200)
    expect(await told(id)).toEqual([])
  })

  it('know what the office gives to the public, and its words', async () => {
    const id = await draft({ body: words('Sunați la 0745 123 456. Trotineteala a crescut.') })
    await cms.payload.create({
      collection: 'contacts',
      data: { name: 'Dispecerat', phone: '0264 431 900, 0745 123 456' },
    })
    // Who asks first may ask before the dictionary is read.
    await expect.poll(() => told(id)).toEqual([['spelling', 'body', 'advice', false]])
    const add = (word: string, as: Role = 'contributor') =>
      cms.request('POST', `/press-releases/${id}/checks/words`, { as, body: { word } })
    expect((await add('două cuvinte')).status).toBe(400)
    expect((await add('trotineteala', 'reader' as Role)).status).toBe(403)
    expect((await add('trotineteala')).status).toBe(200)
    expect((await add('Trotineteala')).status).toBe(200)
    expect(await told(id)).toEqual([])
    const settings = await cms.payload.findGlobal({ slug: 'desk-settings' })
    expect(settings.officeWords).toBe('trotineteala')
  })

  it('know which of our pages are public', async () => {
    const link = (id: string) =>
      linkTo({ linkType: 'internal', doc: { relationTo: 'press-releases', value: id } })
    const target = await draft()
    const id = await draft({ body: link(target) })
    const said = async () => (await checks(id)).body.findings.map(({ message }) => message)
    expect(await said()).toEqual([expect.stringContaining('nu este public')])
    await act(target, { act: 'publish' })
    expect(await said()).toEqual([])
    const { body } = await cms.request('GET', `/press-releases/${target}`, { as: 'editor' })
    const year = new Date().toISOString().slice(0, 7).replace('-', '/')
    const own = await draft({
      body: linkTo({
        linkType: 'custom',
        url: `https://stiri.exemplu.ro/comunicate/${year}/${String((body as never as { slug: string }).slug)}/`,
      }),
    })
    expect(await told(own)).toEqual([])
    await act(target, { act: 'withdraw', manner: 'error', reason: 'Nu mai este nevoie.' })
    for (const each of [id, own])
      expect(await told(each)).toEqual([['internal-links', 'body', 'error', true]])
  })
})

describe('a publication', () => {
  const wrong = { lead: `${lead.slice(0, -1)}, CNP ${cnp}.` }
  const refused: { path: string; message: unknown }[] = [
    {
      path: 'lead',
      message: expect.stringMatching(
        /^„1800101221144” este un cod numeric personal: .* lăsați așa, cu motiv/,
      ),
    },
  ]

  it('of what is wrong is refused at every door, each error beside its field', async () => {
    const id = await draft(wrong)
    const inTwoDays = `${new Date(Date.now() + 2 * dayMs).toISOString().slice(0, 16)}:00.000Z`
    const doors = [
      act(id, { act: 'publish' }),
      act(id, { act: 'schedule', purpose: 'publish', at: inTwoDays }),
      act(id, { act: 'publish-urgently', note: 'Grabă.' }, 'chief'),
      cms.request('PATCH', `/press-releases/${id}`, {
        as: 'editor',
        body: { _status: 'published' },
      }),
      cms.request('PATCH', `/press-releases/${id}`, {
        as: 'chief',
        body: { ...text(wrong), _status: 'published' },
      }),
      cms.request('POST', '/press-releases', {
        as: 'editor',
        body: { ...text(wrong), _status: 'published' },
      }),
    ]
    for (const door of doors) {
      const { status, body } = await door
      expect([status, faultsOf(body)]).toEqual([400, refused])
      const [{ message }] = body.errors as [Fault]
      expect(message).toContain('este un cod numeric personal')
    }
    const { totalDocs } = await cms.payload.find({
      collection: 'press-releases',
      where: { and: [{ lead: { contains: cnp } }, { _status: { equals: 'published' } }] },
    })
    expect(totalDocs).toBe(0)
  })

  it('is submitted only with a word to whoever reads it', async () => {
    const id = await draft(wrong)
    const bare = await act(id, { act: 'submit' })
    expect(bare.status).toBe(400)
    expect(faultsOf(bare.body).map(({ path }) => path)).toEqual(['lead', 'note'])
    expect((await act(id, { act: 'submit', note: 'Se scoate la verificare.' })).status).toBe(200)
    expect((await act(await draft(), { act: 'submit' })).status).toBe(200)
  })

  it('goes on with what was let pass deliberately: who and why stay, the words do not', async () => {
    const id = await draft(wrong)
    const [finding] = (await checks(id)).body.findings
    const pass = (body: object, as: Role = 'editor') =>
      cms.request('POST', `/press-releases/${id}/checks/let-pass`, { as, body })
    const reason = 'Instanța a hotărât publicarea integrală.'
    expect((await pass({ key: finding?.key, reason: 'nu' })).status).toBe(400)
    expect((await pass({ key: finding?.key, reason }, 'contributor')).status).toBe(403)
    expect((await pass({ key: 'alta', reason })).status).toBe(409)
    const { status, body } = await pass({ key: finding?.key, reason })
    expect(status).toBe(200)
    expect((body as unknown as ChecksAnswer).findings).toEqual([
      expect.objectContaining({ severity: 'advice', blocks: false }),
    ])
    expect((body as unknown as ChecksAnswer).findings[0]?.message).toContain(
      `Lăsat așa de editor: „${reason}”`,
    )

    const { docs } = await cms.payload.find({
      collection: letPassSlug,
      where: { document: { equals: `press-releases/${id}` } },
    })
    expect(docs).toHaveLength(1)
    expect(JSON.stringify(docs)).not.toContain(cnp)
    expect((await cms.request('GET', `/${letPassSlug}`, { as: 'chief' })).status).toBe(403)

    const edited = { lead: `${wrong.lead} Și RO49AAAA1B31007593840000.` }
    await cms.request('PATCH', `/press-releases/${id}?draft=true`, { as: 'editor', body: edited })
    expect(
      faultsOf((await act(id, { act: 'publish' })).body).map(({ message }) => message.slice(0, 26)),
    ).toEqual(['„RO49AAAA1B31007593840000”'])
    await cms.request('PATCH', `/press-releases/${id}?draft=true`, { as: 'editor', body: wrong })
    expect((await act(id, { act: 'publish' })).status).toBe(200)
  })

  it('leaves nothing of what was let pass with a document that is deleted for good', async () => {
    const id = await draft(wrong)
    const [finding] = (await checks(id)).body.findings
    const body = { key: finding?.key, reason: 'Rămâne până la verificare.' }
    await cms.request('POST', `/press-releases/${id}/checks/let-pass`, { as: 'editor', body })
    const where = { document: { equals: `press-releases/${id}` } }
    const kept = async () => (await cms.payload.count({ collection: letPassSlug, where })).totalDocs
    expect(await kept()).toBe(1)
    expect((await cms.request('DELETE', `/press-releases/${id}`, { as: 'chief' })).status).toBe(200)
    expect(await kept()).toBe(0)
  })

  it('by the newsroom itself is its own affair', async () => {
    const data = { ...text(wrong), kind: 'press-release' as const, _status: 'published' as const }
    const { id } = await cms.payload.create({ collection: 'press-releases', data })
    expect(id).toBeTruthy()
  })
})

it('a new address of another site is noted with its save, once, and a job asked for', async () => {
  const url = 'https://exemplu.ro/harta'
  const body = linkTo({ linkType: 'custom', url })
  const id = await draft({ body })
  await cms.request('PATCH', `/press-releases/${id}?draft=true`, {
    as: 'editor',
    body: { lead: `${lead} Iar.` },
  })
  const { docs } = await cms.payload.db.find<{ id: string; url: string }>({
    collection: outsideAddressesSlug,
  })
  expect(docs.map((doc) => doc.url)).toEqual([url])
  const jobs = await cms.payload.db.find({
    collection: 'jobs',
    where: { kind: { equals: 'ask-outside-addresses' } },
  })
  expect(jobs.docs).toHaveLength(1)
  const [row] = docs
  await cms.payload.db.updateOne({
    collection: outsideAddressesSlug,
    id: row?.id ?? '',
    data: { isBroken: true, answer: 'pagina nu există', askedAt: new Date().toISOString() },
  })
  expect(await told(id)).toEqual([['external-links', 'body', 'error', false]])
  expect((await act(id, { act: 'publish' })).status).toBe(200)
})

/** One paragraph that is a link. */
const linkTo = (fields: object) => {
  const state = words('Programul ghișeelor este acolo.')
  const [paragraph] = state.root.children
  const link = {
    type: 'link',
    version: 3,
    direction: 'ltr',
    format: '',
    indent: 0,
    id: '0123456789abcdef01234567',
    fields: { newTab: false, ...fields },
    children: paragraph?.children ?? [],
  }
  return { root: { ...state.root, children: [{ ...paragraph, children: [link] }] } }
}
