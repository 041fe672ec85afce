import { publicFace } from '../../cms/src/collections/public-face.ts'
import { registerSlug } from '../../cms/src/register/slugs.ts'
import { readHead } from '../../cms/src/register/store.ts'
import { readRow } from '../../cms/src/register/rows.ts'
import { sweep } from '../../cms/src/register/sweep.ts'
import { verifyRegister } from '../../cms/src/register/verify-register.ts'
import type { RegisterRow } from '@avizier/shared/register'
import { createLocalReq, restoreVersionOperation, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lexical } from '../support/lexical.ts'
import { openNewsroom, type TestNewsroom } from '../support/newsroom.ts'
import { jpeg, pdf } from './files.ts'

/** What every database must hold to; run once for each (sqlite.test.ts, mongodb.test.ts). */
export function registerContract(databaseUrl: () => string | undefined): void {
  let newsroom: TestNewsroom
  let payload: Payload
  beforeAll(async () => {
    newsroom = await openNewsroom(databaseUrl())
    payload = newsroom.payload
  })
  afterAll(() => newsroom.close())

  const rows = async (): Promise<RegisterRow[]> => {
    const { docs } = await payload.find({
      collection: registerSlug,
      sort: 'number',
      pagination: false,
    })
    return docs.map(readRow)
  }
  /** The events that `act` added, in order: `press-releases published`. */
  const eventsOf = async (act: () => Promise<unknown>): Promise<string[]> => {
    const before = (await rows()).length
    await act()
    return (await rows()).slice(before).map(({ collection, event }) => `${collection} ${event}`)
  }
  const release = (title: string, more: object = {}) =>
    payload.create({
      collection: 'press-releases',
      data: {
        title,
        lead: 'Pe scurt.',
        body: lexical('Pe larg.'),
        kind: 'press-release',
        _status: 'published',
        ...more,
      },
    })

  describe('a press release in the register', () => {
    let id: string
    const update = (data: object, draft = false) =>
      payload.update({ collection: 'press-releases', id, data, draft })

    it('has no row while it is a draft', async () => {
      const events = await eventsOf(async () => {
        const made = await payload.create({
          collection: 'press-releases',
          data: { title: 'Ciornă tainică', _status: 'draft' } as never,
          draft: true,
        })
        id = made.id
        await update({ title: 'Pasajul se redeschide', lead: 'L', body: lexical('Corp.') }, true)
      })
      expect(events).toEqual([])
    })

    it('is published, then keeps its address under a new title', async () => {
      expect(await eventsOf(() => update({ _status: 'published' }))).toEqual([
        'press-releases published',
      ])
      const [published] = (await rows()).slice(-1)
      expect(published?.path).toMatch(/^\/comunicate\/\d{4}\/\d{2}\/pasajul-se-redeschide\/$/)
      expect(await eventsOf(() => update({ title: 'Alt titlu', _status: 'published' }))).toEqual([
        'press-releases updated',
      ])
      const [updated] = (await rows()).slice(-1)
      expect(updated?.path).toBe(published?.path)
      expect(updated?.snapshot?.title).toBe('Alt titlu')
    })

    it('says nothing of a draft over it until that draft is published', async () => {
      expect(await eventsOf(() => update({ title: 'SANTINELĂ-CIORNĂ' }, true))).toEqual([])
      expect(JSON.stringify(await rows())).not.toContain('SANTINELĂ')
      expect(await eventsOf(() => update({ title: 'Titlu nou', _status: 'published' }))).toEqual([
        'press-releases updated',
      ])
    })

    it('says nothing when nothing changed', async () => {
      expect(await eventsOf(() => update({ title: 'Titlu nou', _status: 'published' }))).toEqual([])
    })

    it('is corrected with the text of the correction', async () => {
      const corrections = [{ at: '2026-11-24T07:12:00.000Z', text: 'Ora corectă este 12:00.' }]
      expect(await eventsOf(() => update({ corrections, _status: 'published' }))).toEqual([
        'press-releases corrected',
      ])
      expect((await rows()).at(-1)).toMatchObject({
        note: 'Ora corectă este 12:00.',
        isMajor: true,
      })
    })

    it('is withdrawn by unpublishing and comes back', async () => {
      const withdrawalReason = 'Programul a fost anulat.'
      expect(await eventsOf(() => update({ _status: 'draft', withdrawalReason }))).toEqual([
        'press-releases withdrawn',
      ])
      expect((await rows()).at(-1)).toMatchObject({
        snapshot: null,
        snapshotHash: null,
        note: withdrawalReason,
      })
      expect(await eventsOf(() => update({ _status: 'published' }))).toEqual([
        'press-releases published',
      ])
    })

    it('is withdrawn by the trash and returns from it as a draft', async () => {
      expect(await eventsOf(() => update({ deletedAt: new Date().toISOString() }))).toEqual([
        'press-releases withdrawn',
      ])
      // What was said of an earlier withdrawal is not said of this one.
      expect((await rows()).at(-1)?.note).toBeNull()
      const restore = () =>
        payload.update({ collection: 'press-releases', id, data: { deletedAt: null }, trash: true })
      expect(await eventsOf(restore)).toEqual([])
      const restored = await payload.findByID({ collection: 'press-releases', id })
      expect(restored._status).toBe('draft')
    })

    it('is in the register again when an old version, restored as a draft, is published', async () => {
      const { docs } = await payload.findVersions({
        collection: 'press-releases',
        where: {
          and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }],
        },
        sort: 'createdAt',
        limit: 1,
      })
      const version = docs[0]?.id ?? ''
      const restore = async () =>
        restoreVersionOperation({
          id: version,
          collection: payload.collections['press-releases'],
          draft: true,
          overrideAccess: true,
          req: await createLocalReq({}, payload),
        })
      expect(await eventsOf(restore)).toEqual([])
      expect(await eventsOf(() => update({ _status: 'published' }))).toEqual([
        'press-releases published',
      ])
      expect((await rows()).at(-1)?.path).toMatch(/pasajul-se-redeschide/)
    })

    it('is withdrawn when its row is deleted', async () => {
      expect(await eventsOf(() => payload.delete({ collection: 'press-releases', id }))).toEqual([
        'press-releases withdrawn',
      ])
    })

    it('leaves nothing of a change that failed', async () => {
      const before = await rows()
      const count = () =>
        payload.count({ collection: 'press-releases' }).then(({ totalDocs }) => totalDocs)
      const documents = await count()
      // The relation leads nowhere, which the database or the field refuses after hooks began.
      await expect(
        release('Nu se salvează', { corrections: [{ at: 'nu e dată', text: '' }] }),
      ).rejects.toThrow()
      expect(await rows()).toEqual(before)
      expect(await count()).toBe(documents)
    })
  })

  describe('what is public only together with something else', () => {
    it('enters with the first document that shows it and leaves with the last', async () => {
      const image = await payload.create({
        collection: 'media',
        data: { alt: 'Podul' },
        file: await jpeg('pod.jpg'),
      })
      const department = await payload.create({
        collection: 'departments',
        data: { name: 'Direcția Tehnică' },
      })
      const shows = { image: image.id, department: department.id }
      let first = ''
      let second = ''
      expect(
        await eventsOf(async () => {
          first = (await release('Cu imagine', shows)).id
        }),
      ).toEqual(['press-releases published', 'departments referenced', 'media referenced'])
      expect(
        await eventsOf(async () => {
          second = (await release('Și el cu imagine', shows)).id
        }),
      ).toEqual(['press-releases published'])
      expect(
        await eventsOf(() =>
          payload.update({ collection: 'media', id: image.id, data: { alt: 'Podul nou' } }),
        ),
      ).toEqual(['media referenced'])
      const withdraw = (id: string) =>
        eventsOf(() =>
          payload.update({ collection: 'press-releases', id, data: { _status: 'draft' } }),
        )
      expect(await withdraw(first)).toEqual(['press-releases withdrawn'])
      expect(await withdraw(second)).toEqual([
        'press-releases withdrawn',
        'departments withdrawn',
        'media withdrawn',
      ])
      expect(
        await eventsOf(() =>
          payload.update({ collection: 'media', id: image.id, data: { alt: 'SANTINELĂ-IMAGINE' } }),
        ),
      ).toEqual([])
    })

    it('holds for the articles of an issue', async () => {
      const file = await payload.create({
        collection: 'documents',
        data: { title: 'Jurnal' },
        file: await pdf('jurnal.pdf'),
      })
      const issue = await payload.create({
        collection: 'journal-issues',
        data: {
          number: 11,
          issueDate: '2026-11-01',
          lead: 'Cuprins',
          pdf: file.id,
          _status: 'draft',
        } as never,
        draft: true,
      })
      const article = (title: string) =>
        payload.create({
          collection: 'journal-articles',
          data: {
            title,
            lead: 'L',
            body: lexical('Corp'),
            section: 'works',
            issue: issue.id,
            _status: 'published',
          } as never,
        })
      expect(await eventsOf(() => article('Trei străzi'))).toEqual([])
      const publish = () =>
        payload.update({
          collection: 'journal-issues',
          id: issue.id,
          data: { _status: 'published' },
        })
      expect(await eventsOf(publish)).toEqual([
        'journal-issues published',
        'journal-articles published',
        'documents referenced',
        'media referenced',
      ])
      const [row] = (await rows()).filter(({ collection }) => collection === 'journal-articles')
      expect(row?.path).toBe('/jurnal/2026/nr-11/trei-strazi/')
      expect(await eventsOf(() => article('Încă una'))).toEqual(['journal-articles published'])
      const withdraw = () =>
        payload.update({ collection: 'journal-issues', id: issue.id, data: { _status: 'draft' } })
      expect((await eventsOf(withdraw)).filter((event) => event.startsWith('journal'))).toEqual([
        'journal-issues withdrawn',
        'journal-articles withdrawn',
        'journal-articles withdrawn',
      ])
    })
  })

  it('has a redirect from its making to its end, and one alone where two are made at once', async () => {
    const make = () =>
      payload.create({ collection: 'redirects', data: { from: '/vechi', to: '/despre/' } })
    const events = await eventsOf(async () => {
      const outcomes = await Promise.allSettled([make(), make()])
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      const where = { from: { equals: '/vechi/' } }
      await payload.update({ collection: 'redirects', where, data: { to: '/presa/' } })
      await payload.delete({ collection: 'redirects', where })
    })
    expect(events).toEqual(['redirects published', 'redirects updated', 'redirects withdrawn'])
  })

  it('keeps a preference of the admin, which Payload writes without a transaction', async () => {
    const where = { key: { equals: 'list' } }
    await payload.db.upsert({
      collection: 'payload-preferences',
      where,
      data: { key: 'list', value: { columns: 3 } },
    })
    await payload.db.upsert({
      collection: 'payload-preferences',
      where,
      data: { key: 'list', value: { columns: 4 } },
    })
    const { docs } = await payload.find({ collection: 'payload-preferences', where })
    expect(docs.map(({ value }) => value)).toEqual([{ columns: 4 }])
  })

  describe('the register', () => {
    it('numbers twelve publications at the same moment without a gap', async () => {
      const before = (await rows()).length
      const all = await Promise.allSettled(
        Array.from({ length: 12 }, (_, index) => release(`Deodată ${index}`)),
      )
      expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(12)
      const numbers = (await rows()).map(({ number }) => number)
      expect(numbers).toEqual(Array.from({ length: before + 12 }, (_, index) => index + 1))
    })

    it('is a whole chain', async () => {
      const all = await rows()
      expect(await verifyRegister(payload)).toMatchObject({ isWhole: true, rows: all.length })
    })

    it('needs no healing after all that, and heals what a hook missed', async () => {
      expect(await sweep(payload, publicFace, { clock: () => new Date() })).toEqual([])
      const { id } = await release('Cineva scrie pe lângă')
      const req = await createLocalReq({}, payload)
      await payload.db.updateOne({
        collection: 'press-releases',
        id,
        data: { _status: 'draft' },
        req,
      })
      expect(await eventsOf(() => sweep(payload, publicFace, { clock: () => new Date() }))).toEqual(
        ['press-releases withdrawn'],
      )
      expect(await sweep(payload, publicFace, { clock: () => new Date() })).toEqual([])
    })

    it('lets nobody change or delete a row, with every right', async () => {
      const { docs } = await payload.find({ collection: registerSlug, limit: 1 })
      const id = docs[0]?.id ?? ''
      const data = { note: 'altceva' }
      await expect(payload.update({ collection: registerSlug, id, data })).rejects.toThrow(
        'nu se modifică',
      )
      await expect(payload.delete({ collection: registerSlug, id })).rejects.toThrow(
        'nu se modifică',
      )
      await expect(
        payload.create({ collection: registerSlug, data: {} as never }),
      ).rejects.toThrow()
    })

    it('says where its chain breaks when somebody writes below the CMS', async () => {
      const target = (await rows())[3]
      const { docs } = await payload.find({
        collection: registerSlug,
        where: { number: { equals: 4 } },
      })
      const id = docs[0]?.id ?? ''
      const req = await createLocalReq({}, payload)
      await payload.db.updateOne({
        collection: registerSlug,
        id,
        data: { actor: 'users/nimeni' },
        req,
      })
      expect(await verifyRegister(payload)).toMatchObject({ isWhole: false, number: 5 })
      await payload.db.updateOne({
        collection: registerSlug,
        id,
        data: { actor: target?.actor },
        req,
      })
      expect(await verifyRegister(payload)).toMatchObject({ isWhole: true })
      expect((await readHead(req)).number).toBe((await rows()).length)
    })
  })
}
