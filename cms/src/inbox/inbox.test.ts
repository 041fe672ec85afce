// Long, as one newsroom is opened for all of it: that is what takes its time.

import { readdir, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../access/roles.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { workAt } from '../jobs/testing.ts'
import { openHouse, type House } from '../doors/test-house.ts'
import type { Outcome } from '@avizier/shared/mail/mail-api'
import { noteOutcomes } from '../mail/outcomes.ts'
import { readers } from '../subscriptions/readers.ts'
import { dropStrayFiles } from '../upkeep/drop-stray-files.ts'
import { eraseSubmissions } from '../upkeep/erase-submissions.ts'
import { hearLost } from './answer-lost.ts'
import { dirOf } from '../collections/stored-files/private/files-of.ts'
import { submissionFiles } from './beside.ts'
import { eraseSubmission } from './erase.ts'
import { message, received } from './testing.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
}, 180_000)
afterAll(() => house.close())

const act = (id: string, as: Role, body: object) =>
  house.request('POST', `/submissions/${id}/acts`, { as, body })
const rowOf = (id: string) => house.payload.findByID({ collection: 'submissions', id, depth: 0 })
const lettersAbout = async (id: string) => {
  const where = { about: { equals: `submissions/${id}` } }
  const { docs } = await house.payload.find({ collection: 'mails', where, sort: 'queuedAt' })
  return docs
}
/** The mail server says what became of one of the answers. */
const become = async (id: string, place: number, outcome: Outcome['outcome']) => {
  const letter = (await lettersAbout(id))[place]
  const at = new Date().toISOString()
  const told = { id: letter?.id ?? '', claim: 1, outcome, at, response: '550 nu' }
  const listeners = { readers, hearLost }
  await noteOutcomes(house.payload, { outcomes: [told], over: [] }, listeners, new Date())
}
const listed = async (as: Role, query: string) => {
  const { body } = await house.request('GET', `/submissions?${query}`, { as })
  return (body.docs as { id: string }[] | undefined)?.map(({ id }) => id)
}

describe('what the office does with it', () => {
  it('is taken by one, answered with the question quoted, and answered again in the same thread', async () => {
    const id = await received(house, { ...message, at: '2026-11-29T10:00:00.000Z' })
    expect((await act(id, 'contributor', { act: 'take' })).status).toBe(200)
    expect(await rowOf(id)).toMatchObject({ state: 'taken', takenBy: house.people.contributor })
    const foreign = await act(id, 'editor', { act: 'answer', text: 'Deja.' })
    expect([foreign.status, foreign.text]).toEqual([
      409,
      expect.stringContaining('A preluat-o altcineva. Preluați-o întâi dumneavoastră.'),
    ])
    const text = 'Bună ziua,\n\nGhișeele deschid la 8:30.'
    expect((await act(id, 'contributor', { act: 'answer', text })).status).toBe(200)
    const twice = await act(id, 'contributor', { act: 'answer', text: `${text}\n` })
    expect([twice.status, twice.text]).toEqual([
      409,
      expect.stringContaining('Ați trimis deja acest răspuns.'),
    ])
    expect(await lettersAbout(id)).toHaveLength(1)
    expect((await act(id, 'contributor', { act: 'answer', text: 'Și sâmbăta.' })).status).toBe(200)
    const [first, second] = await lettersAbout(id)
    const { reference } = await rowOf(id)
    expect(first).toMatchObject({
      to: 'ana.pop@example.ro',
      purpose: 'answer',
      subject: `Re: Programul ghișeelor (nr. ${reference})`,
    })
    expect(first?.content).toEqual([
      { kind: 'paragraph', text: 'Bună ziua,' },
      { kind: 'paragraph', text: 'Ghișeele deschid la 8:30.' },
      {
        kind: 'paragraph',
        text: 'Biroul Mass-media\nPrimăria municipiului Cluj-Napoca\nTelefon: 0264 431 900',
      },
      {
        kind: 'paragraph',
        text: `Ne-ați scris duminică, 29 noiembrie 2026, ora 12:00 (nr. ${reference}):`,
      },
      {
        kind: 'quote',
        text: 'Programul ghișeelor\n\nBună ziua,\nCând deschid ghișeele de pe strada Moților?',
      },
    ])
    expect(second?.subject).toBe(first?.subject)
    expect(second?.content).toContainEqual({ kind: 'quote', text })
    expect(await rowOf(id)).toMatchObject({ state: 'answered' })
  })

  it('waits again for whoever answered it where the answer does not arrive, unless another one has', async () => {
    const id = await received(house, message)
    await act(id, 'editor', { act: 'take' })
    await act(id, 'editor', { act: 'answer', text: 'Bună ziua.' })
    await become(id, 0, 'bounced')
    expect(await rowOf(id)).toMatchObject({ state: 'taken', takenBy: house.people.editor })
    const where = { submission: { equals: id } }
    const { docs } = await house.payload.find({ collection: 'submission-acts', where, sort: 'at' })
    expect(docs.map((done) => [done.act, done.by ?? null])).toEqual([
      ['take', house.people.editor],
      ['answer', house.people.editor],
      ['answer-lost', null],
    ])
    await act(id, 'editor', { act: 'answer', text: 'Bună ziua, din nou.' })
    await act(id, 'editor', { act: 'answer', text: 'Și încă ceva.' })
    await become(id, 1, 'refused')
    expect(await rowOf(id)).toMatchObject({ state: 'answered' })
    await become(id, 2, 'sent')
    expect(await rowOf(id)).toMatchObject({ state: 'answered' })
  })

  it('is no letter where nobody can be answered, and none where there are no words', async () => {
    const values = { found: 'no', missing: 'Harta', email: '', improve: '' }
    const id = await received(house, { form: 'page-feedback', values, page: '/' })
    const answer = await act(id, 'editor', { act: 'answer', text: 'Mulțumim.' })
    expect([answer.status, answer.text]).toEqual([
      409,
      expect.stringContaining('nu a lăsat o adresă'),
    ])
    expect((await act(id, 'editor', { act: 'answer', text: '  ' })).text).toContain(
      'Scrieți răspunsul.',
    )
    expect(await lettersAbout(id)).toEqual([])
    expect((await act(id, 'editor', { act: 'close' })).status).toBe(200)
    expect(await rowOf(id)).toMatchObject({ state: 'closed', takenBy: house.people.editor })
  })

  it('is marked as spam and put back where it was', async () => {
    const id = await received(house, message)
    await act(id, 'contributor', { act: 'take' })
    expect((await act(id, 'editor', { act: 'mark-spam' })).status).toBe(200)
    expect((await rowOf(id)).state).toBe('spam')
    expect((await act(id, 'contributor', { act: 'answer', text: 'Da.' })).status).toBe(409)
    expect((await act(id, 'editor', { act: 'unmark-spam' })).status).toBe(200)
    expect((await rowOf(id)).state).toBe('taken')
  })
})

describe('who may', () => {
  it.each<[Role, number]>([
    ['department', 403],
    ['webmaster', 403],
    ['admin', 403],
    ['contributor', 200],
  ])('%s takes it: %i', async (as, status) => {
    const id = await received(house, message)
    expect((await act(id, as, { act: 'take' })).status).toBe(status)
    const isReader = status === 200
    expect((await house.request('GET', `/submissions/${id}`, { as })).status).toBe(
      isReader ? 200 : { department: 404, webmaster: 403, admin: 403 }[as as 'admin'],
    )
  })

  it.each<[Role, number]>([
    ['department', 403],
    ['contributor', 403],
    ['editor', 200],
    ['chief', 200],
    ['webmaster', 403],
    ['admin', 403],
  ])('%s takes it out of the newsroom and erases people: %i', async (as, status) => {
    const id = await received(house, message)
    expect((await house.request('GET', '/submissions/export', { as })).status).toBe(status)
    const erasing = { act: 'erase', reason: 'Cererea nr. 12.' }
    expect((await act(id, as, erasing)).status).toBe(status)
  })

  it('nobody changes or deletes what the city wrote', async () => {
    const id = await received(house, message)
    for (const as of ['contributor', 'chief', 'admin'] as const) {
      const body = { title: 'Altceva', state: 'closed' }
      expect((await house.request('PATCH', `/submissions/${id}`, { as, body })).status).toBe(403)
      expect((await house.request('DELETE', `/submissions/${id}`, { as })).status).toBe(403)
      for (const beside of ['submission-files', 'submission-acts'])
        expect((await house.request('GET', `/${beside}`, { as })).status).toBe(403)
    }
  })
})

describe('the list', () => {
  it('finds words in any form, addresses and references, as the admin asks', async () => {
    const values = { ...message.values, email: 'ion.găsit@example.ro', message: 'Străzile pavate.' }
    const id = await received(house, { ...message, values })
    const { reference } = await rowOf(id)
    const { listSearchableFields } = house.payload.collections.submissions.config.admin
    const search = (typed: string) =>
      (listSearchableFields ?? [])
        .map((field, place) => `where[or][${place}][${field}][like]=${encodeURIComponent(typed)}`)
        .join('&')
    for (const typed of ['STRADA', 'strazilor', 'ion.gasit@example.ro', reference])
      expect([typed, await listed('editor', search(typed))]).toEqual([
        typed,
        expect.arrayContaining([id]),
      ])
    expect(await listed('editor', search('bulevard'))).toEqual([])
  })

  it('goes out as the filter shows it, in Romanian, and no cell calculates', async () => {
    const values = { ...message.values, name: '=HYPERLINK("http://x")', subject: 'Unicat' }
    await received(house, { ...message, at: '2026-11-29T10:00:00.000Z', values })
    const { text, headers } = await house.request('GET', '/submissions/export?search=unicat', {
      as: 'editor',
    })
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const [head, line, ...others] = text.replace('\uFEFF', '').split('\r\n')
    expect(head).toBe(
      '"Referința";"Primită la";"Formularul";"De la";"E-mail";"Ce a trimis";"Pagina";"Starea";"Preluată de";"Răspuns la"',
    )
    expect(line).toContain(
      ';"29.11.2026 12:00";"Mesaj";"\'=HYPERLINK(""http://x"")";"ana.pop@example.ro";"Numele dumneavoastră: =HYPERLINK',
    )
    expect(others).toEqual([''])
  })
})

describe('what is erased', () => {
  const photo = () =>
    sharp({ create: { width: 8, height: 8, channels: 3, background: '#aaa' } })
      .png()
      .toBuffer()
  const withPhoto = async (more: object = {}) => {
    const content = await photo()
    const files = [{ name: 'a.png', mediaType: 'image/png', content }] as const
    return received(house, { ...message, ...more, files })
  }
  const filesKept = async () => (await readdir(dirOf(house.payload, submissionFiles))).length
  const work = (now: Date) => workAt(house.payload, now)

  it('goes by itself after the days that its form names, files and letters too', async () => {
    const at = '2026-11-29T10:00:00.000Z'
    const id = await withPhoto({ at })
    await act(id, 'editor', { act: 'answer', text: 'Bună ziua, Ana Pop.' })
    const { reference } = await rowOf(id)
    const kept = await filesKept()
    await eraseSubmissions(work(new Date('2027-11-29T10:00:00.000Z')))
    expect((await rowOf(id)).title).not.toBe('Date șterse')
    await eraseSubmissions(work(new Date('2027-11-29T10:00:00.001Z')))
    expect(await rowOf(id)).toMatchObject({
      ...{ title: 'Date șterse', sender: null, values: {}, page: null },
      ...{ reference, at, form: 'contact', state: 'answered', takenBy: house.people.editor },
    })
    expect(await filesKept()).toBeLessThan(kept)
    const everything = await Promise.all(
      (['submissions', 'submission-acts', 'submission-files', 'mails'] as const).map((collection) =>
        house.payload.db.find({ collection, limit: 0, pagination: false }),
      ),
    )
    const about = everything
      .flatMap(({ docs }) => docs)
      .filter((doc) => JSON.stringify(doc).includes(id))
    expect(JSON.stringify(about)).not.toMatch(/Ana|ana\.pop|ghiș/)
    expect(about.length).toBeGreaterThan(1)
  })

  it('goes by itself where its form is not asked any more', async () => {
    const id = await withPhoto({ at: '2026-11-29T10:00:00.000Z' })
    const data = { form: 'pothole' }
    await house.payload.db.updateOne({ collection: 'submissions', id, data, returning: false })
    await eraseSubmissions(work(new Date('2027-11-29T10:00:00.001Z')))
    expect(await rowOf(id)).toMatchObject({ title: 'Date șterse', values: {}, form: 'pothole' })
  })

  it('goes when the person asks, with a reason, and the file with the commit', async () => {
    const id = await withPhoto()
    const { docs } = await house.payload.db.find<{ id: string }>({
      collection: 'submission-files',
      where: { submission: { equals: id } },
    })
    const address = `/submissions/${id}/files/${docs[0]?.id}`
    const shown = await house.request('GET', address, { as: 'contributor' })
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/png'])
    for (const as of ['department', 'webmaster', 'admin', 'service', 'counter'] as const)
      expect([as, (await house.request('GET', address, { as })).status]).toEqual([as, 404])
    expect((await act(id, 'editor', { act: 'erase' })).text).toContain('Scrieți de ce se șterg')
    const erased = await act(id, 'editor', { act: 'erase', reason: 'Cererea nr. 12.' })
    expect(erased.status).toBe(200)
    expect((await house.request('GET', address, { as: 'contributor' })).status).toBe(404)
    expect((await act(id, 'editor', { act: 'take' })).status).toBe(409)
    expect(await rowOf(id)).toMatchObject({ title: 'Date șterse', state: 'closed' })
  })

  it('is with a subscription its address too, where the person asks, and not where its time is over', async () => {
    const values = { email: 'Ion.Pop@example.ro', target: '/', rhythm: 'daily' }
    const first = await received(house, { form: 'subscription', values })
    const second = await received(house, { form: 'subscription', values })
    const subscriptionsNow = async () => {
      const { docs } = await house.payload.find({ collection: 'subscriptions' })
      return docs.map(({ subscriber, isActive }) => ({ isTheirs: Boolean(subscriber), isActive }))
    }
    const addressesLeft = async () => {
      const everything = await Promise.all(
        (['subscribers', 'submissions', 'mails'] as const).map((collection) =>
          house.payload.db.find({ collection, limit: 0, pagination: false }),
        ),
      )
      return everything.map(({ docs }) => /ion\.pop@/i.test(JSON.stringify(docs)))
    }
    const begun = { collection: 'subscriptions', where: {}, data: { isActive: true } } as const
    await house.payload.db.updateMany({ ...begun, returning: false })
    await inTransaction(house.payload, (req) =>
      eraseSubmission(
        req,
        { id: first, state: 'closed' },
        { by: null, at: new Date().toISOString(), reason: null },
      ),
    )
    expect(await subscriptionsNow()).toEqual([{ isTheirs: true, isActive: true }])
    const asked = { act: 'erase', reason: 'Cererea nr. 13.' }
    expect((await act(second, 'editor', asked)).status).toBe(200)
    expect(await subscriptionsNow()).toEqual([{ isTheirs: false, isActive: false }])
    expect(await addressesLeft()).toEqual([false, false, false])
  })

  it('are files that a killed newsroom left without a row, and none that a row names', async () => {
    await withPhoto()
    const dir = dirOf(house.payload, submissionFiles)
    const before = await readdir(dir)
    const long = new Date(Date.now() - 2 * 86_400_000)
    for (const name of ['rest-vechi.png', 'rest-nou.png'])
      await writeFile(path.join(dir, name), 'x')
    for (const name of ['rest-vechi.png', ...before]) await utimes(path.join(dir, name), long, long)
    await dropStrayFiles(work(new Date()))
    expect((await readdir(dir)).toSorted()).toEqual([...before, 'rest-nou.png'].toSorted())
  })
})

// The last one: it leaves a subscription.
it('takes a subscription out of the newsroom with the name of what it is to', async () => {
  const values = { email: 'cititor@example.ro', target: '/', rhythm: 'daily' }
  await received(house, { form: 'subscription', values })
  const { text } = await house.request('GET', '/submissions/export?search=cititor', {
    as: 'editor',
  })
  expect(text).toContain('Tot ce publică biroul')
})
