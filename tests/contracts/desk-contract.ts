import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withinTransaction } from '../../cms/src/database/in-transaction.ts'
import { actsOf, type Subject } from '../../cms/src/workflow/act-rows.ts'
import { actKinds } from '../../cms/src/workflow/kinds/index.ts'
import type { ActName } from '../../cms/src/workflow/acts.ts'
import { deskOf } from '../../cms/src/workflow/desk-of.ts'
import { perform } from '../../cms/src/workflow/perform.ts'
import { lexical } from '../support/lexical.ts'
import { openNewsroom, type TestNewsroom } from '../support/newsroom.ts'

/** What every database must hold to of the desk: acts, state and what they do stand or fall together. */
export function deskContract(databaseUrl: () => string | undefined): void {
  const collection = 'press-releases'
  let newsroom: TestNewsroom
  let payload: Payload
  const people = new Map<string, { id: string }>()
  beforeAll(async () => {
    newsroom = await openNewsroom(databaseUrl())
    payload = newsroom.payload
    for (const name of ['Ana', 'Bogdan']) {
      const account = { name, email: `${name}@example.org`, password: 'patru cuvinte alese' }
      const data = { ...account, roles: ['editor' as const] }
      people.set(name, await payload.create({ collection: 'users', data }))
    }
  })
  afterAll(() => newsroom.close())

  const asPerson = (name: string): Promise<PayloadRequest> => {
    const user = { ...people.get(name), collection: 'users' as const }
    return createLocalReq({ user: user as never }, payload)
  }
  const doAct = async (name: string, subject: Subject, act: ActName, details = {}, note = '') => {
    const kind = actKinds[act]
    if (!kind) throw new Error(`There is no act ${act}`)
    await perform(await asPerson(name), subject, { kind, note: note || null, details })
  }
  const draft = async (title: string): Promise<Subject> => {
    const data = { title, lead: 'Pe scurt.', body: lexical('Pe larg.') } as never
    const made = await payload.create({ collection, data, draft: true, req: await asPerson('Ana') })
    return { collection, id: made.id }
  }
  const save = async (name: string, { id }: Subject, data: object, autosave = false) =>
    payload.update({
      collection,
      id,
      data: data,
      draft: true,
      autosave,
      req: await asPerson(name),
    })
  /** The state that lists see of the main row and of the newest text, the register's last event, and the acts told. */
  const seen = async (subject: Subject) => {
    const where = { id: { equals: subject.id } }
    const states = []
    for (const isDraft of [false, true]) {
      const asked = { collection, where, draft: isDraft, showHiddenFields: true } as const
      states.push((await payload.find(asked)).docs[0]?.deskState)
    }
    const register = await payload.find({
      collection: 'register',
      where: { subject: { equals: subject.id } },
      sort: '-number',
      limit: 1,
    })
    const acts = await actsOf(await createLocalReq({}, payload), subject)
    return { states, event: register.docs[0]?.event, acts: acts.map(({ act }) => act) }
  }

  describe('the desk', () => {
    const onItsWay = ['edit', 'submit', 'approve'] as const

    it('tells each act with what it does, and keeps the state beside the document', async () => {
      const subject = await draft('Drumul unui text')
      expect(await seen(subject)).toMatchObject({ states: ['draft', 'draft'], acts: ['edit'] })
      await save('Ana', subject, { lead: 'Altul' }, true)
      await doAct('Ana', subject, 'submit')
      await doAct('Bogdan', subject, 'approve')
      expect(await seen(subject)).toEqual({
        states: ['approved', 'approved'],
        event: undefined,
        acts: onItsWay,
      })
      await doAct('Bogdan', subject, 'publish')
      expect(await seen(subject)).toEqual({
        states: ['published', 'published'],
        event: 'published',
        acts: [...onItsWay, 'publish'],
      })
      await save('Ana', subject, { lead: 'Pe deasupra' }, true)
      expect((await seen(subject)).states).toEqual(['draft', 'draft'])
    })

    it('forgets an act with the publication that is rolled back', async () => {
      const subject = await draft('Rămas nepublicat')
      await doAct('Ana', subject, 'submit')
      await doAct('Bogdan', subject, 'approve')
      const before = await seen(subject)
      const req = await asPerson('Bogdan')
      const { publish } = actKinds
      if (!publish) throw new Error('There is no act publish')
      const cut = withinTransaction(req, async () => {
        await perform(req, subject, { kind: publish, note: null, details: {} })
        expect((await actsOf(req, subject)).at(-1)?.act).toBe('publish')
        throw new Error('The power went out')
      })
      await expect(cut).rejects.toThrow('The power went out')
      expect(await seen(subject)).toEqual(before)
      const main = await payload.findByID({ collection, id: subject.id })
      expect(main._status).toBe('draft')
    })

    it('leaves an approved text in its version, whatever is saved by itself after', async () => {
      const subject = await draft('Aprobat')
      await save('Ana', subject, { title: 'Aprobat așa' }, true)
      await doAct('Ana', subject, 'submit')
      await save('Bogdan', subject, { title: 'Și mai departe' }, true)
      const { docs } = await payload.findVersions({
        collection,
        where: { parent: { equals: subject.id } },
        sort: '-updatedAt',
      })
      expect(docs.map(({ version, latest }) => [version.title, latest === true])).toEqual([
        ['Și mai departe', true],
        ['Aprobat așa', false],
        ['Aprobat', false],
      ])
    })

    it('brings back what was public under the draft that was begun over it', async () => {
      const subject = await draft('Repus pe site')
      await doAct('Ana', subject, 'submit')
      await doAct('Bogdan', subject, 'approve')
      await doAct('Bogdan', subject, 'publish')
      await save('Ana', subject, {
        title: 'Ciorna de deasupra',
        quotes: [{ text: 'Q', role: 'R' }],
      })
      await doAct('Bogdan', subject, 'withdraw', { manner: 'error', reason: 'Ora era greșită.' })
      expect(await seen(subject)).toMatchObject({
        states: ['withdrawn', 'withdrawn'],
        event: 'withdrawn',
      })
      await doAct('Bogdan', subject, 'reinstate')
      expect(await seen(subject)).toMatchObject({ states: ['draft', 'draft'], event: 'published' })
      const { id } = subject
      expect(await payload.findByID({ collection, id })).toMatchObject({
        title: 'Repus pe site',
        _status: 'published',
      })
      expect(await payload.findByID({ collection, id, draft: true })).toMatchObject({
        title: 'Ciorna de deasupra',
        quotes: [{ text: 'Q', role: 'R' }],
      })
      const { standing } = await deskOf(await createLocalReq({}, payload), subject)
      expect(standing).toMatchObject({ isLive: true, isNewestLive: false })
    })
  })
}
