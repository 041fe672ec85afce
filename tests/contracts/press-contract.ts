import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '../../cms/src/database/in-transaction.ts'
import { claimLetters } from '../../cms/src/mail/claim.ts'
import { changeOffice, readOffice } from '../../cms/src/mail/post-office.ts'
import { allReaders, everybodyTold } from '../../cms/src/inbox/mail-endpoints.ts'
import { writeJudged } from '../../cms/src/press/import/write-judged.ts'
import { sentOf } from '../../cms/src/press/sent.ts'
import { journalistsWhere, onList, type Journalist } from '../../cms/src/press/store.ts'
import { readHead } from '../../cms/src/register/store.ts'
import { takeRows } from '../../cms/src/subscriptions/take-rows.ts'
import { lexical } from '../support/lexical.ts'
import { openNewsroom, type TestNewsroom } from '../support/newsroom.ts'

/** What every database must hold to of letters to the press; run once for each. */
export function pressContract(databaseUrl: () => string | undefined): void {
  let newsroom: TestNewsroom
  let payload: Payload
  beforeAll(async () => {
    newsroom = await openNewsroom(databaseUrl())
    payload = newsroom.payload
  })
  afterAll(() => newsroom.close())

  const journalist = async (name: string, more: object): Promise<string> => {
    const data = { name, email: `${name}@exemplu.ro`, isActive: true, ...more }
    return (await payload.create({ collection: 'journalists', data })).id
  }
  const list = async (name: string, more: object): Promise<string> =>
    (await payload.create({ collection: 'press-lists', data: { name, ...more } as never })).id

  describe('letters to the press', () => {
    it('are one for each journalist and row, by however many lists and however often it is begun', async () => {
      const topic = await payload.create({
        collection: 'topics',
        data: { name: 'Apă', slug: 'apa' },
      })
      const both = await journalist('ana', { isAccredited: true, topics: [topic.id] })
      await journalist('ion', { isAccredited: true })
      await journalist('maria', { isAccredited: false, topics: [topic.id] })
      await journalist('plecat', { isAccredited: true, isActive: false })
      const pressLists = [
        await list('Acreditați', { rule: 'accredited' }),
        await list('Apă', { rule: 'topics', topics: [topic.id] }),
        await list('Aleși', { rule: 'chosen', members: [both] }),
      ]
      const data = { title: 'Se închide', lead: 'L', body: lexical('T'), _status: 'published' }
      const { id } = await payload.create({
        collection: 'press-releases',
        data: { ...data, pressLists } as never,
      })
      const { number } = await inTransaction(payload, readHead)
      const at = new Date().toISOString()
      const delivery = { publisher: 'p', first: 1, last: number, urls: 1, bytes: 1 }
      await payload.db.create({
        collection: 'deliveries',
        data: { ...delivery, milliseconds: 1, at },
      })
      const req = await createLocalReq({}, payload)
      const asked = { upTo: number, waitSeconds: 20 }
      await takeRows(req, asked, everybodyTold)
      await inTransaction(payload, async (inside) =>
        changeOffice(inside, await readOffice(inside), { row: number - 1 }),
      )
      await takeRows(req, asked, everybodyTold)
      const claim = {
        ...{ claim: 1, most: 100, perMinute: 1000, waitSeconds: 0, trouble: null },
        ...{ sends: 'smtp' as const, from: 'stiri@exemplu.ro' },
      }
      const { letters } = await claimLetters(payload, claim, allReaders, new Date())
      expect(letters.map(({ to }) => to).toSorted()).toEqual([
        'ana@exemplu.ro',
        'ion@exemplu.ro',
        'maria@exemplu.ro',
      ])
      const [sent] = await sentOf(req, 'press-releases', id)
      expect(sent?.letters.map(({ name, state }) => [name, state])).toEqual([
        ['ana', 'sending'],
        ['ion', 'sending'],
        ['maria', 'sending'],
      ])
      await payload.delete({ collection: 'journalists', id: both })
      expect((await sentOf(req, 'press-releases', id))[0]?.letters[0]).toMatchObject({
        name: null,
        to: 'ana@exemplu.ro',
      })
    })
  })

  it('who is deleted while not written to is taken in again only by whoever says that they asked', async () => {
    const person = { name: 'Gelu', email: 'gelu@exemplu.ro', isActive: false }
    const { id } = await payload.create({ collection: 'journalists', data: person })
    await payload.delete({ collection: 'journalists', id })
    const again = { ...person, email: 'GELU@exemplu.ro', isActive: true }
    await expect(payload.create({ collection: 'journalists', data: again })).rejects.toThrow(
      'nu se mai scrie',
    )
    const asked = { ...again, askedBack: true }
    const back = await payload.create({ collection: 'journalists', data: asked })
    expect(back).toMatchObject({ email: person.email, isActive: true })
    expect((await payload.count({ collection: 'refused-addresses' })).totalDocs).toBe(0)
  })

  describe('an import of journalists', () => {
    it('writes what a person would have typed, all of it or nothing', async () => {
      const topic = async (name: string) =>
        (await payload.create({ collection: 'topics', data: { name } })).id
      const [roads, parks] = [await topic('Drumuri'), await topic('Parcuri')]
      const typed = { name: 'Dan', outlet: 'Radio', phone: '0200', note: null, isAccredited: true }
      await journalist('dan', { ...typed, topics: [roads, parks] })
      const written = { ...typed, email: 'eva@exemplu.ro', topics: [roads, parks] }
      const none = { fresh: [], changed: [], same: 0, refused: [], inactive: [] }
      await inTransaction(payload, (req) =>
        writeJudged(req, { ...none, fresh: [{ row: 2, ...written }] }),
      )
      const req = await createLocalReq({}, payload)
      const found = async (email: string) =>
        (await journalistsWhere(req, { email: { equals: email } }))[0]
      const alike = ({ id: _, key: _key, email: _email, ...others }: Journalist) => others
      const [dan, eva] = [await found('dan@exemplu.ro'), await found('eva@exemplu.ro')]
      if (!dan || !eva) throw new Error('Neither is missing')
      expect(alike(eva)).toEqual(alike(dan))
      expect(eva.key).not.toBe(dan.key)
      const rule = { id: '', name: '', rule: 'topics' as const, members: [] }
      const followers = async (id: string) =>
        (await onList(req, { ...rule, topics: [id] })).map(({ email }) => email).toSorted()
      expect(await followers(parks)).toEqual(['dan@exemplu.ro', 'eva@exemplu.ro'])

      const change = { name: 'Eva', phone: null, isAccredited: false, topics: [roads] }
      const changed = { id: eva.id, row: 2, name: 'Eva', columns: [] }
      const update = { ...none, changed: [{ ...changed, written: { ...written, ...change } }] }
      await inTransaction(payload, (inside) => writeJudged(inside, update))
      expect(await found('eva@exemplu.ro')).toEqual({ ...eva, ...change })
      expect(await followers(parks)).toEqual(['dan@exemplu.ro'])

      const twice = { ...written, email: 'dan@exemplu.ro', row: 3 }
      const fresh = [{ ...written, email: 'ilie@exemplu.ro', row: 2 }, twice]
      await expect(
        inTransaction(payload, (inside) => writeJudged(inside, { ...none, fresh })),
      ).rejects.toThrow()
      expect(await found('ilie@exemplu.ro')).toBeUndefined()
    })
  })
}
