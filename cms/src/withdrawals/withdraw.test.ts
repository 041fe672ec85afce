import type { AuthoredCollection } from '@avizier/shared/collections'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestCms, words, type TestCms } from '../collections/authored/test-cms.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { refusals as redirectRefusals } from '../collections/redirects/validate-addresses.ts'
import type { WithdrawalDetails } from './details.ts'
import { replacementRefusals } from './replaced-by.ts'
import { withdraw } from './withdraw.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms()
})
afterAll(() => cms.close())

type Stored = Record<string, unknown> & { id: string }

async function publish(title: string, more: object = {}): Promise<string> {
  const data = { title, lead: 'L', body: words('T'), _status: 'published', ...more }
  const { id } = await cms.payload.create({ collection: 'press-releases', data: data as never })
  return id
}
const change = (id: string, data: object, draft = false) =>
  cms.payload.update({ collection: 'press-releases', id, data, draft })
const again = (id: string) => change(id, { _status: 'published' })

const take = (
  id: string,
  details: WithdrawalDetails,
  collection: AuthoredCollection = 'press-releases',
) => inTransaction(cms.payload, (req) => withdraw(req, { collection, id }, details))
const kept = (reason: string) => ({ manner: 'withdrawn', reason }) as const
const gone = (reason: string) => ({ manner: 'error', reason }) as const
const replaced = (replacedBy: string) =>
  ({ manner: 'replaced', reason: 'Este altul.', replacedBy }) as const

/** The rows of the register about a document, in order. */
async function rowsOf(id: string, collection = 'press-releases') {
  const { docs } = await cms.payload.find({
    collection: 'register',
    where: { subjectKey: { equals: `${collection}/${id}` } },
    sort: 'number',
    pagination: false,
  })
  return docs.map(({ event, manner, note, replacedBy, snapshot, path }) => ({
    event,
    manner: manner ?? null,
    note: note ?? null,
    replacedBy: replacedBy ?? null,
    title: (snapshot as { title?: string } | null)?.title ?? null,
    path: String(path),
  }))
}
const lastOf = async (id: string, collection?: string) => (await rowsOf(id, collection)).at(-1)
const refused = async (asked: Promise<unknown>) =>
  asked.then(
    () => null,
    (error: { data?: { errors?: { path: string; message: string }[] }; message: string }) =>
      error.data?.errors?.map(({ path, message }) => [path, message]) ?? error.message,
  )

describe('what is taken back', () => {
  it('by mistake is gone, with the reason that came with the act, whatever the newest draft is', async () => {
    const id = await publish('Publicat din greşeală')
    await change(id, { title: '', body: null }, true)
    await take(id, gone('Era o ciornă a şefului.'))
    expect(await lastOf(id)).toMatchObject({
      event: 'withdrawn',
      manner: 'error',
      note: 'Era o ciornă a șefului.',
      title: null,
    })
    const { docs } = await cms.payload.findVersions({
      collection: 'press-releases',
      where: { parent: { equals: id } },
      sort: '-createdAt',
      limit: 1,
    })
    expect(docs[0]?.version.title).toBe('')
  })

  it('and stays on its page keeps what was public last, not what was written since', async () => {
    const id = await publish('Rămâne la vedere')
    await change(id, { title: 'SANTINELĂ' }, true)
    await take(id, kept('Programul a expirat.'))
    await change(id, { title: 'SANTINELĂ din nou' }, true)
    expect(await lastOf(id)).toMatchObject({
      event: 'withdrawn',
      manner: 'withdrawn',
      title: 'Rămâne la vedere',
    })
    expect(JSON.stringify(await rowsOf(id))).not.toContain('SANTINELĂ')
  })

  it('keeps its pictures while its page stays, and not longer', async () => {
    const data = await sharp({
      create: { width: 400, height: 300, channels: 3, background: '#246' },
    })
      .png()
      .toBuffer()
    const picture = await cms.payload.create({
      collection: 'media',
      data: { alt: 'Un pod' },
      file: { data, mimetype: 'image/png', name: 'pod.png', size: data.length },
    })
    const id = await publish('Cu o imagine', { image: picture.id })
    const isPublic = async () =>
      (await cms.payload.findByID({ collection: 'media', id: picture.id })).isPublic
    await take(id, kept('Motiv.'))
    expect(await isPublic()).toBe(true)
    await change(id, { image: null }, true)
    expect(await isPublic()).toBe(true)
    await take(id, gone('Imaginea arată un copil.'))
    expect([await isPublic(), (await lastOf(picture.id, 'media'))?.event]).toEqual([
      false,
      'withdrawn',
    ])
  })

  it('is public again as it is published, and says nothing any more of its withdrawal', async () => {
    const id = await publish('Pleacă și vine')
    await take(id, replaced('/anunturi/'))
    await again(id)
    await change(id, { title: 'Pleacă și vine, altfel', _status: 'published' })
    await change(id, { deletedAt: new Date().toISOString() })
    expect((await rowsOf(id)).map(({ event, manner, note }) => [event, manner, note])).toEqual([
      ['published', null, null],
      ['withdrawn', 'replaced', 'Este altul.'],
      ['published', null, null],
      ['updated', null, null],
      ['withdrawn', null, null],
    ])
  })

  it('can be taken back in another manner while its page stays, and is not where nothing is public', async () => {
    const id = await publish('Întâi rămâne')
    await take(id, kept('Motiv.'))
    await take(id, kept('Motiv.'))
    await take(id, kept('Alt motiv.'))
    await take(id, gone('Conținea date personale.'))
    expect((await rowsOf(id)).map(({ manner, note }) => [manner, note])).toEqual([
      [null, null],
      ['withdrawn', 'Motiv.'],
      ['withdrawn', 'Alt motiv.'],
      ['error', 'Conținea date personale.'],
    ])
    expect(await refused(take(id, kept('Încă o dată.')))).toBe('Documentul nu este public.')
  })

  it('stays withdrawn when an old version is restored, as a draft, and keeps what was said', async () => {
    const id = await publish('Versiunea publică')
    await change(id, { title: 'Alta', _status: 'published' })
    await take(id, kept('Motivul rămâne.'))
    const { docs } = await cms.payload.findVersions({
      collection: 'press-releases',
      where: {
        and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }],
      },
    })
    const version = `/press-releases/versions/${String(docs[0]?.id)}`
    for (const door of [version, `${version}?draft=false`])
      expect((await cms.request('POST', door, { as: 'editor' })).status).toBe(200)
    const newest = await cms.payload.findByID({ collection: 'press-releases', id, draft: true })
    expect(newest).toMatchObject({ _status: 'draft', withdrawalReason: 'Motivul rămâne.' })
    expect((await rowsOf(id)).map(({ event }) => event)).toEqual([
      'published',
      'updated',
      'withdrawn',
    ])
    await change(id, { deletedAt: new Date().toISOString() })
    const inTrash = await cms.request('POST', version, { as: 'editor' })
    expect([inTrash.status, (await lastOf(id))?.title]).toEqual([403, null])
  })

  it('loses its page in the trash, and its reason to nothing that a form sends', async () => {
    const id = await publish('La coș')
    await take(id, kept('Motivul actului.'))
    const stale = { withdrawalManner: 'error', withdrawalReason: null, title: 'Din formular' }
    await cms.request('PATCH', `/press-releases/${id}?draft=true&autosave=true`, {
      as: 'editor',
      body: stale,
    })
    const main = await cms.payload.db.findOne<Stored>({
      collection: 'press-releases',
      where: { id: { equals: id } },
    })
    expect(main).toMatchObject({
      withdrawalManner: 'withdrawn',
      withdrawalReason: 'Motivul actului.',
    })
    expect((await rowsOf(id)).length).toBe(2)
    await change(id, { deletedAt: new Date().toISOString() })
    expect(await lastOf(id)).toMatchObject({ event: 'withdrawn', manner: null, title: null })
  })
})

describe('what took the place of a document', () => {
  it('is another one, by its name or by its address', async () => {
    const [old, other, next] = [
      await publish('Vechi'),
      await publish('Alt vechi'),
      await publish('Nou'),
    ]
    const path = (await lastOf(next))?.path ?? ''
    await take(old, replaced(`press-releases/${next}`))
    await take(other, replaced(`https://stiri.exemplu.ro${path}`))
    expect([(await lastOf(old))?.replacedBy, (await lastOf(other))?.replacedBy]).toEqual([
      path,
      path,
    ])
  })

  it('is not the document itself, nor anything that leads back to it', async () => {
    const [a, b, c] = [await publish('A'), await publish('B'), await publish('C')]
    const path = async (id: string) => (await lastOf(id))?.path ?? ''
    const says = (message: string) => [['replacedBy', message]]
    expect(await refused(take(a, replaced(await path(a))))).toEqual(says(replacementRefusals.self))
    await take(b, replaced(await path(a)))
    const redirect = { from: '/vechi-cerc/', to: await path(b) }
    await cms.payload.create({ collection: 'redirects', data: redirect })
    for (const back of [await path(b), '/vechi-cerc/'])
      expect(await refused(take(a, replaced(back)))).toEqual(says(replacementRefusals.circle))
    // Nor may a redirect close the circle later.
    const closing = { from: '/alt-cerc/', to: '/despre/' }
    const { id } = await cms.payload.create({ collection: 'redirects', data: closing })
    await take(c, replaced('/alt-cerc/'))
    const moved = await cms.request('PATCH', `/redirects/${id}`, {
      as: 'webmaster',
      body: { to: await path(c) },
    })
    expect(JSON.stringify(moved.body)).toContain(redirectRefusals.circle)
  })

  it('is on this site, and public', async () => {
    const [id, draft] = [await publish('Fără urmaș'), await publish('Retras și el')]
    await take(draft, gone('Motiv.'))
    const path = (await lastOf(draft))?.path ?? ''
    for (const [wanted, message] of [
      ['https://alt.exemplu.ro/x', replacementRefusals.notOurs],
      ['un text', replacementRefusals.notOurs],
      [`press-releases/${draft}`, replacementRefusals.notPublic],
      [path, replacementRefusals.nothing],
      ['/nu-exista/', replacementRefusals.nothing],
    ])
      expect(await refused(take(id, replaced(String(wanted))))).toEqual([['replacedBy', message]])
    expect((await lastOf(id))?.event).toBe('published')
  })

  it('leaves no room for a redirect over a page that stays', async () => {
    const id = await publish('Pagina rămâne')
    const path = (await lastOf(id))?.path
    await take(id, kept('Motiv.'))
    const { body } = await cms.request('POST', '/redirects', {
      as: 'webmaster',
      body: { from: path, to: '/despre/' },
    })
    expect(JSON.stringify(body)).toContain(redirectRefusals.public)
  })
})
