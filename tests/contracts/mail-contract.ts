import { randomUUID } from 'node:crypto'
import type { Rhythm } from '@avizier/shared/rhythms'
import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tokenHash } from '../../cms/src/access/token.ts'
import { inTransaction } from '../../cms/src/database/in-transaction.ts'
import { workAt } from '../../cms/src/jobs/testing.ts'
import { claimLetters } from '../../cms/src/mail/claim.ts'
import { changeOffice, readOffice } from '../../cms/src/mail/post-office.ts'
import { readHead } from '../../cms/src/register/store.ts'
import { allReaders as readers, everybodyTold } from '../../cms/src/inbox/mail-endpoints.ts'
import { changeByLink } from '../../cms/src/subscriptions/by-link.ts'
import { queueDigest } from '../../cms/src/subscriptions/queue-digests.ts'
import { renewLinks } from '../../cms/src/press/all-links.ts'
import { takeRows } from '../../cms/src/subscriptions/take-rows.ts'
import { subscriberToken } from '../../cms/src/subscriptions/tokens.ts'
import { lexical } from '../support/lexical.ts'
import { openNewsroom, type TestNewsroom } from '../support/newsroom.ts'

const many = 620

/** What every database must hold to of letters to many; run once for each. */
export function mailContract(databaseUrl: () => string | undefined): void {
  let newsroom: TestNewsroom
  let payload: Payload
  beforeAll(async () => {
    newsroom = await openNewsroom(databaseUrl())
    payload = newsroom.payload
  })
  afterAll(() => newsroom.close())

  describe('letters to many', () => {
    it('are one for each reader of a row, however often it is begun, and are given out once', async () => {
      const at = new Date().toISOString()
      await inTransaction(payload, async (req) => {
        for (let count = 0; count < many; count += 1) {
          const person = { email: `a${count}@exemplu.ro`, tokenHash: randomUUID(), madeAt: at }
          const data = { ...person, bounces: 0, endedAt: null }
          const made: unknown = await payload.db.create({ collection: 'subscribers', data, req })
          const { id } = made as { id: string }
          const own = { key: `${id} /`, subscriber: id, target: '/', label: 'Tot', isActive: true }
          await payload.db.create({
            collection: 'subscriptions',
            data: { ...own, rhythm: 'at-once', tokenHash: randomUUID(), confirmedAt: at },
            req,
          })
        }
      })
      const data = { title: 'Se închide', lead: 'L', body: lexical('T'), _status: 'published' }
      await payload.create({ collection: 'press-releases', data: data as never })
      const { number } = await inTransaction(payload, readHead)
      const delivery = {
        publisher: 'p',
        first: 1,
        last: number,
        urls: 1,
        bytes: 1,
        milliseconds: 1,
      }
      await payload.db.create({ collection: 'deliveries', data: { ...delivery, at } })
      const req = await createLocalReq({}, payload)
      const asked = { upTo: number, waitSeconds: 20 }
      expect((await takeRows(req, asked, everybodyTold)).number).toBe(number)
      await inTransaction(payload, async (inside) =>
        changeOffice(inside, await readOffice(inside), { row: number - 1 }),
      )
      expect((await takeRows(req, asked, everybodyTold)).number).toBe(number)
      const { docs } = await payload.find({ collection: 'mails', limit: 0 })
      expect(docs).toHaveLength(many)
      expect(new Set(docs.map(({ to }) => to)).size).toBe(many)
      const claim = async (number: number) =>
        claimLetters(
          payload,
          {
            ...{ claim: number, most: 100, perMinute: 1000, waitSeconds: 0, trouble: null },
            ...{ sends: 'smtp', from: 'stiri@exemplu.ro' },
          },
          readers,
          new Date(),
        )
      const [first, second] = [await claim(1), await claim(2)]
      const given = [...first.letters, ...second.letters]
      expect(new Set(given.map(({ id }) => id)).size).toBe(200)
      expect(given[0]).toMatchObject({
        subject: 'Se închide',
        list: { id: 'abonati.stiri.example.org' },
      })
    })

    it('have links that open once their hashes are made anew for the secret that there is', async () => {
      await renewLinks.run(workAt(payload, new Date()))
      const { docs } = await payload.find({ collection: 'subscribers', limit: 0 })
      const req = await createLocalReq({}, payload)
      expect(docs.map(({ tokenHash: hash }) => hash).toSorted()).toEqual(
        docs.map(({ email }) => tokenHash(subscriberToken(req, email))).toSorted(),
      )
    })

    const write = (now: string) => queueDigest(workAt(payload, new Date(now)), 'daily')

    it('of a morning tell of a row that is of the last moment before and came after it', async () => {
      const [wanted] = (await payload.find({ collection: 'subscriptions', limit: 1 })).docs
      const daily = { rhythm: 'daily' } as const
      await payload.db.updateOne({ collection: 'subscriptions', id: wanted?.id ?? '', data: daily })
      await write('2027-03-27T06:30:00.000Z')
      const data = { title: 'În ultima clipă', lead: 'L', body: lexical('T'), _status: 'published' }
      await payload.create({ collection: 'press-releases', data: data as never })
      const { docs: rows } = await payload.find({
        collection: 'register',
        sort: '-number',
        limit: 1,
      })
      const late = { at: '2027-03-27T06:29:59.900Z' }
      await payload.db.updateOne({ collection: 'register', id: rows[0]?.id ?? '', data: late })
      await write('2027-03-28T05:30:00.000Z')
      const { docs } = await payload.find({ collection: 'mail-texts', sort: '-createdAt' })
      expect(docs.map(({ subject }) => subject)).toContain('Știrile zilei: În ultima clipă')
    })

    it('tell whoever changes the rhythm what they were not told, once', async () => {
      const [, wanted] = (await payload.find({ collection: 'subscriptions', limit: 2 })).docs
      const id = wanted?.subscriber ?? ''
      const { email } = await payload.findByID({ collection: 'subscribers', id })
      const to = async (rhythm: Rhythm) => {
        const change = { act: 'rhythm', target: '/', rhythm } as const
        const answer = await inTransaction(payload, (req) =>
          changeByLink(req, subscriberToken(req, email), change, new Date('2027-03-28T12:00:00Z')),
        )
        expect(answer).toEqual({ state: 'changed', made: 'rhythm' })
      }
      const publishAt = async (title: string, at: string) => {
        const data = { title, lead: 'L', body: lexical('T'), _status: 'published' }
        await payload.create({ collection: 'press-releases', data: data as never })
        const { docs } = await payload.find({ collection: 'register', sort: '-number', limit: 1 })
        const late = { collection: 'register', id: docs[0]?.id ?? '', data: { at } } as const
        await payload.db.updateOne(late)
      }
      await to('daily')
      await publishAt('Unu', '2027-03-28T12:00:00.000Z')
      await write('2027-03-29T05:30:00.000Z')
      await to('at-once')
      await publishAt('Doi', '2027-03-29T12:00:00.000Z')
      const { number } = await inTransaction(payload, readHead)
      const shown = { publisher: 'p', first: 1, last: number, urls: 1, bytes: 1, milliseconds: 1 }
      const at = new Date().toISOString()
      await payload.db.create({ collection: 'deliveries', data: { ...shown, at } })
      const req = await createLocalReq({}, payload)
      await takeRows(req, { upTo: number, waitSeconds: 30 }, everybodyTold)
      const { docs } = await payload.find({
        collection: 'mails',
        where: { subscriber: { equals: id } },
        limit: 0,
      })
      const texts = (await payload.find({ collection: 'mail-texts', limit: 0 })).docs
      const subjects = docs.map(({ text }) => texts.find((each) => each.id === text)?.subject)
      // The second row is of before the change, and the others have it by themselves.
      const told = ['Doi', 'Se închide', 'Știrile zilei: În ultima clipă și încă una']
      expect(subjects.toSorted()).toEqual(told)
    })
  })
}
