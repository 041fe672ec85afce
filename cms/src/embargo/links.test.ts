// One newsroom for all that is asked of links: opening it takes longer than asking.

import { linkAuthorization, shownSchema, type Shown } from '@avizier/shared/counter-api'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Role } from '../access/roles.ts'
import { openTestCms, words, type TestCms } from '../collections/authored/test-cms.ts'
import { inTransaction } from '../database/in-transaction.ts'
import type { LinkMade, LinksAnswer } from '../previews/link-request.ts'
import { linkOpeningsSlug, previewLinksSlug } from '../previews/slugs.ts'
import { overdueRows } from '../upkeep/kept-how-long.ts'
import { appendAct } from '../workflow/act-rows.ts'
import { pdfSaying } from '../print/bare-pdf.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms()
})
afterAll(() => cms.close())

const releases = '/press-releases'
const noon = '2027-03-01T10:00:00.000Z'

async function draft(fields: object = {}, as: Role = 'contributor'): Promise<string> {
  const body = { title: 'Iluminat nou în Mănăștur', lead: 'Rezumat', body: words('T'), ...fields }
  const answer = await cms.request('POST', `${releases}?draft=true`, { as, body })
  expect(answer.status).toBe(201)
  return String(answer.body.doc.id)
}
const save = (id: string, body: object, as: Role = 'contributor') =>
  cms.request('PATCH', `${releases}/${id}?draft=true`, { as, body })
const act = async (as: Role, id: string, name: string, more: object = {}) => {
  const answer = await cms.request('POST', `${releases}/${id}/acts`, {
    as,
    body: { act: name, ...more },
  })
  expect([name, answer.status, answer.body.errors]).toEqual([name, 200, undefined])
}
/** The act that the room of scheduling tells (cms/src/scheduling), by its own words. */
const plan = (id: string, revision: number, at: string) =>
  inTransaction(cms.payload, (req) =>
    appendAct(
      req,
      { collection: 'press-releases', id },
      {
        act: 'schedule',
        by: null,
        at: new Date().toISOString(),
        revision,
        note: null,
        details: { at, purpose: 'publish' },
      },
    ),
  )
const unplan = (id: string, revision: number) =>
  inTransaction(cms.payload, (req) =>
    appendAct(
      req,
      { collection: 'press-releases', id },
      {
        act: 'unschedule',
        by: null,
        at: new Date().toISOString(),
        revision,
        note: null,
        details: null,
      },
    ),
  )
const revisionOf = async (id: string) =>
  Number((await cms.request('GET', `${releases}/${id}/desk`, { as: 'chief' })).body.revision)

const ask = (id: string, as: Role | undefined, body: object) =>
  cms.request('POST', `/previews/press-releases/${id}`, { ...(as && { as }), body })
/** A refusal's sentence, the first of those beside fields where there are some. */
const messageOf = (answer: { body: Record<string, unknown> }) => {
  const [first] = (answer.body.errors ?? []) as {
    message: string
    data?: { errors: { message: string }[] }
  }[]
  return first?.data?.errors[0]?.message ?? first?.message
}

/** A link as somebody is given it: the token in its address, and its id. */
async function link(id: string, as: Role, body: object) {
  const answer = await ask(id, as, body)
  expect([answer.status, messageOf(answer)]).toEqual([201, undefined])
  const made = answer.body as unknown as LinkMade
  const token = /^https:\/\/stiri\.exemplu\.ro\/ghiseu\/([\w-]{43})\/$/.exec(made.url)?.[1] ?? ''
  return { ...made, token }
}
const open = async (token: string): Promise<Shown> => {
  const headers = linkAuthorization(token)
  const { status, body } = await cms.request('POST', '/previews/open', { headers })
  expect(status).toBe(200)
  return shownSchema.parse(body)
}
const titleIn = (shown: Shown) => shown.state === 'shown' && shown.document.snapshot.title
const listOf = async (id: string, as: Role = 'editor') =>
  (await cms.request('GET', `/previews/press-releases/${id}`, { as }))
    .body as unknown as LinksAnswer

const toPress = {
  purpose: 'embargo',
  name: 'Ioana Pop',
  outlet: 'Ziarul',
  email: 'ioana@ziarul.ro',
}

/** A text that is approved and planned for noon, as two people bring it there. */
async function planned(title: string): Promise<string> {
  const id = await draft({ title })
  await act('contributor', id, 'submit')
  await act('chief', id, 'approve')
  await plan(id, await revisionOf(id), noon)
  return id
}

describe('beside the form', () => {
  it('shows each save as it will be public, at the address that it will have', async () => {
    const id = await draft()
    const { token, expiresAt } = await link(id, 'contributor', { purpose: 'form' })
    expect(Date.parse(expiresAt) - Date.now()).toBeLessThan(2 * 3_600_000 + 1000)
    const shown = await open(token)
    expect(shown).toMatchObject({ state: 'shown', purpose: 'form', publicAt: null })
    const month = new Date().toISOString().slice(0, 7).replace('-', '/')
    expect(shown.state === 'shown' && shown.document.path).toBe(
      `/comunicate/${month}/iluminat-nou-in-manastur/`,
    )
    await save(id, { title: 'Alt titlu' })
    expect(titleIn(await open(token))).toBe('Alt titlu')
    // What is not in the allow-list is in no preview.
    expect(JSON.stringify(shown)).not.toMatch(/revision|deskState|_status|updatedAt|createdAt/)
  })

  it('says in the form’s own words what a text lacks', async () => {
    const id = await draft({ title: 'Citate' })
    const { token } = await link(id, 'contributor', { purpose: 'form' })
    await save(id, { title: '', quotes: [{ text: 'Cuvinte', name: 'A', role: null }] })
    expect(await open(token)).toEqual({
      state: 'unfinished',
      purpose: 'form',
      sentences: ['Completați „Titlu”.', 'Completați „Citate 1, Funcția”.'],
    })
  })

  it('brings what the page shows and nobody else sees yet', async () => {
    const picture = await sharp({
      create: { width: 800, height: 600, channels: 3, background: '#234' },
    })
      .jpeg()
      .toBuffer()
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: 'O stradă' }))
    form.set('file', new Blob([new Uint8Array(picture)], { type: 'image/jpeg' }), 'strada.jpg')
    const upload = await cms.request('POST', '/media', { as: 'contributor', form })
    const contact = await cms.request('POST', '/contacts', {
      as: 'editor',
      body: { name: 'Purtătorul de cuvânt' },
    })
    const id = await draft({
      title: 'Cu imagine',
      image: upload.body.doc.id,
      contact: contact.body.doc.id,
      department: cms.department,
    })
    const { token, id: made } = await link(id, 'contributor', { purpose: 'form' })
    const shown = await open(token)
    if (shown.state !== 'shown') throw new Error(shown.state)
    expect(shown.beside.map(({ collection }) => collection).sort()).toEqual([
      'contacts',
      'departments',
      'media',
    ])
    const media = shown.beside.find(({ collection }) => collection === 'media')
    const original = media?.snapshot.original as { hash: string; name: string; bytes: number }
    const address = `/previews/file/${original.hash.slice(0, 16)}/${original.name}`
    const file = (authorization: Record<string, string>) =>
      cms.request('GET', address, { headers: authorization })
    const got = await file(linkAuthorization(token))
    expect([got.status, (got.body.file as Uint8Array).byteLength]).toEqual([200, original.bytes])
    // The page was made a moment ago: its files are looked up in no document again.
    const lookedUp = vi.spyOn(cms.payload.db, 'findOne')
    expect((await file(linkAuthorization(token))).status).toBe(200)
    expect(lookedUp.mock.calls.map(([{ collection }]) => collection)).not.toContain('media')
    lookedUp.mockRestore()
    // By another link, whose page shows no picture, and by none.
    const other = await link(await draft({ title: 'Fără imagine' }), 'editor', { purpose: 'form' })
    expect((await file(linkAuthorization(other.token))).status).toBe(404)
    expect((await file({})).status).toBe(404)

    // Without its files it is on no page; who writes is told, whoever else reads it is not.
    const lost = { collection: 'media' as const, id: String(upload.body.doc.id) }
    await cms.payload.db.updateOne({ ...lost, data: { files: {} } })
    expect(await open(token)).toMatchObject({
      state: 'shown',
      leftOut: ['Nu apare: imagine, „strada.jpg”: fișierul lipsește, încărcați-l din nou.'],
    })
    const toReader = { purpose: 'person', name: 'Ioana Pop', outlet: 'Ziarul' }
    const reader = await link(id, 'editor', toReader)
    expect(await open(reader.token)).toMatchObject({ state: 'shown', leftOut: [] })
    await cms.request('DELETE', `/previews/links/${made}`, { as: 'editor' })
    expect((await file(linkAuthorization(token))).status).toBe(404)
  })

  it('is closed to whoever may not write any more, though their link has not ended', async () => {
    const { payload } = cms
    const id = await draft({ title: 'Rolul s-a dus' })
    const { token } = await link(id, 'contributor', { purpose: 'form' })
    const who = { collection: 'users' as const, where: { name: { equals: 'contributor' } } }
    const become = (roles: Role[]) => payload.update({ ...who, data: { roles } })
    expect((await open(token)).state).toBe('shown')
    await become(['webmaster'])
    expect(await open(token)).toEqual({ state: 'closed' })
    await become(['contributor'])
    expect((await open(token)).state).toBe('shown')
  })
})

describe('who may', () => {
  it.each<[Role | undefined, object, number]>([
    [undefined, { purpose: 'form' }, 401],
    ['webmaster', { purpose: 'form' }, 403],
    ['admin', { purpose: 'form' }, 403],
    ['department', { purpose: 'form' }, 403],
    ['contributor', { purpose: 'form' }, 201],
    ['editor', { purpose: 'form' }, 201],
    ['contributor', { purpose: 'person', name: 'Un coleg' }, 201],
    ['department', { purpose: 'person', name: 'Un coleg' }, 403],
    ['contributor', toPress, 403],
    ['editor', toPress, 201],
    ['chief', toPress, 201],
    ['webmaster', toPress, 403],
  ])('%s asking %o is answered %i', async (as, body, status) => {
    const id = await planned(`Cine poate: ${as} ${JSON.stringify(body)} ${status}`)
    expect((await ask(id, as, body)).status).toBe(status)
  })

  it('a department shows its own drafts', async () => {
    const id = await draft({ title: 'Al lor', department: cms.department }, 'department')
    expect((await ask(id, 'department', { purpose: 'form' })).status).toBe(201)
  })

  it('nobody reads links, tokens or openings by another door', async () => {
    for (const place of ['/preview-links', '/link-openings'])
      for (const as of ['admin', 'chief', undefined] as const)
        for (const method of ['GET', 'POST'])
          expect([
            place,
            (
              await cms.request(method, place, {
                ...(as && { as }),
                ...(method === 'POST' && { body: {} }),
              })
            ).status,
          ]).toEqual([place, 403])
  })

  it('is told beside which field what is missing', async () => {
    const id = await draft({ title: 'Greșeli' })
    const missing = await ask(id, 'editor', { purpose: 'person', name: ' ' })
    expect([missing.status, messageOf(missing)]).toEqual([
      400,
      'Scrieți numele celui care primește legătura.',
    ])
    const long = await ask(id, 'editor', { purpose: 'person', name: 'A', days: 31 })
    expect([long.status, messageOf(long)]).toEqual([
      400,
      'Legătura este valabilă cel mult 30 de\u00A0zile.',
    ])
    expect((await ask(id, 'editor', { purpose: 'altul' })).status).toBe(400)
    expect((await ask('nu-exista', 'editor', { purpose: 'form' })).status).toBe(403)
  })
})

describe('a link', () => {
  it('opens nothing once it is closed, has expired, or was never given', async () => {
    const id = await draft({ title: 'Trei feluri' })
    const made = await link(id, 'contributor', { purpose: 'person', name: 'Un coleg' })
    expect(titleIn(await open(made.token))).toBe('Trei feluri')
    const { links } = await listOf(id)
    expect(links).toMatchObject([
      { id: made.id, purpose: 'person', name: 'Un coleg', by: 'contributor', isOpen: true },
    ])
    expect(links[0]?.openings.count).toBe(1)
    expect(JSON.stringify(links)).not.toContain(made.token)

    expect((await cms.request('DELETE', `/previews/links/${made.id}`)).status).toBe(403)
    expect(
      (await cms.request('DELETE', `/previews/links/${made.id}`, { as: 'webmaster' })).status,
    ).toBe(403)
    const closing = await cms.request('DELETE', `/previews/links/${made.id}`, { as: 'editor' })
    expect(closing.status).toBe(200)
    expect(await open(made.token)).toEqual({ state: 'closed' })

    const expiring = await link(id, 'contributor', { purpose: 'person', name: 'B', days: 1 })
    await cms.payload.db.updateOne({
      collection: previewLinksSlug,
      id: expiring.id,
      data: { expiresAt: new Date(Date.now() - 1000).toISOString() },
    })
    expect(await open(expiring.token)).toEqual({ state: 'closed' })
    expect(await open('a'.repeat(43))).toEqual({ state: 'closed' })
    for (const authorization of ['', 'Avizier-Link scurt', `JWT ${made.token}`]) {
      const { body } = await cms.request('POST', '/previews/open', { headers: { authorization } })
      expect(body).toEqual({ state: 'closed' })
    }
  })

  it('for a reader ends with the publication: it leads to the page', async () => {
    const id = await draft({ title: 'Până se publică' })
    const { token } = await link(id, 'contributor', { purpose: 'person', name: 'C' })
    await act('contributor', id, 'submit')
    await act('chief', id, 'approve')
    await act('chief', id, 'publish')
    const shown = await open(token)
    expect(shown).toMatchObject({ state: 'public' })
    expect(shown.state === 'public' && shown.path).toMatch(/\/pana-se-publica\/$/)
    // What is written on top of it is not for whoever was given the text of before; the office may give them another link.
    await save(id, { title: 'Deasupra' }, 'editor')
    expect(await open(token)).toEqual(shown)
    expect((await listOf(id)).links).toMatchObject([{ isOpen: true, hasEnded: true }])
    const next = await link(id, 'contributor', { purpose: 'person', name: 'C' })
    expect(titleIn(await open(next.token))).toBe('Deasupra')
    expect((await listOf(id)).links[0]).toMatchObject({ isOpen: true, hasEnded: false })
  })

  it.each(['error', 'withdrawn'])(
    'for a reader opens nothing after a withdrawal (%s)',
    async (manner) => {
      const id = await draft({ title: `Se retrage ${manner}` })
      const before = await link(id, 'contributor', { purpose: 'person', name: 'C' })
      await act('contributor', id, 'submit')
      await act('chief', id, 'approve')
      await act('chief', id, 'publish')
      await save(id, { lead: 'Deasupra' }, 'editor')
      const onTop = await link(id, 'contributor', { purpose: 'person', name: 'D' })
      expect((await open(onTop.token)).state).toBe('shown')
      await act('chief', id, 'withdraw', { manner, reason: 'Nu trebuia publicat.' })
      for (const { token } of [before, onTop]) {
        expect(await open(token)).toEqual({ state: 'closed' })
        await save(id, { lead: 'Scris după retragere' }, 'editor')
        expect(await open(token)).toEqual({ state: 'closed' })
      }
    },
  )

  it('for a reader is not made of what everybody may read', async () => {
    const id = await planned('Public deja')
    await unplan(id, await revisionOf(id))
    await act('chief', id, 'publish')
    const refused = await ask(id, 'contributor', { purpose: 'person', name: 'C' })
    expect([refused.status, messageOf(refused)]).toEqual([
      403,
      'Textul este public: dați mai departe adresa paginii de pe site.',
    ])
    expect((await listOf(id)).refusals.person).toBe(messageOf(refused))
  })

  it('keeps of its token no more than a hash, and goes in its time', async () => {
    const id = await draft({ title: 'Se șterg' })
    const form = await link(id, 'contributor', { purpose: 'form' })
    const person = await link(id, 'contributor', { purpose: 'person', name: 'D', days: 1 })
    const stored = await cms.payload.db.find({
      collection: previewLinksSlug,
      where: { documentId: { equals: id } },
      pagination: false,
    })
    for (const { token } of [form, person]) expect(JSON.stringify(stored.docs)).not.toContain(token)
    const overdueAt = async (days: number) => {
      const now = new Date(Date.now() + days * 86_400_000)
      const of = overdueRows(now).filter(({ collection }) => collection === previewLinksSlug)
      const rows = await Promise.all(of.map((each) => cms.payload.db.find(each)))
      const ids = rows.flatMap(({ docs }) => docs.map((doc) => doc.id))
      return [form, person].map((each) => ids.includes(each.id))
    }
    expect(await overdueAt(0)).toEqual([false, false])
    expect(await overdueAt(0.5)).toEqual([true, false])
    expect(await overdueAt(90)).toEqual([true, false])
    expect(await overdueAt(92)).toEqual([true, true])
  })
})

describe('an embargo', () => {
  it('is the approved text with a minute: what has none goes to nobody', async () => {
    const id = await draft({ title: 'Fără oră' })
    const refused = await ask(id, 'chief', toPress)
    expect([refused.status, messageOf(refused)]).toEqual([
      403,
      'Un text se trimite sub embargo după ce este aprobat și programat: ora din programare este ora embargoului.',
    ])
    expect((await listOf(id)).refusals).toEqual({ person: null, embargo: messageOf(refused) })
  })

  it('shows the press what was approved, whatever is written after, and notes each opening', async () => {
    const id = await planned('Textul aprobat')
    const { token, expiresAt } = await link(id, 'editor', toPress)
    expect(expiresAt).toBe('2027-03-31T10:00:00.000Z')
    const shown = await open(token)
    expect(shown).toMatchObject({ state: 'shown', purpose: 'embargo', publicAt: noon })
    expect(shown.state === 'shown' && shown.document.path).toBe(
      '/comunicate/2027/03/textul-aprobat/',
    )
    await save(id, { title: 'Scris după aprobare' })
    expect(titleIn(await open(token))).toBe('Textul aprobat')
    const { links } = await listOf(id)
    expect(links).toMatchObject([
      { name: 'Ioana Pop', outlet: 'Ziarul', email: 'ioana@ziarul.ro', by: 'editor' },
    ])
    // Two in the same moment are one reader who loaded the page anew.
    expect(links[0]?.openings.count).toBe(1)
    const later = '2026-12-01T08:00:00.000Z'
    const data = { link: links[0]?.id, at: later }
    await cms.payload.db.create({ collection: linkOpeningsSlug, data })
    expect((await listOf(id)).links[0]?.openings).toEqual({ count: 2, last: later })
  })

  it('says that it was put off where the office takes the minute back, and shows the next', async () => {
    const id = await planned('Amânat')
    const { token } = await link(id, 'chief', toPress)
    const revision = await revisionOf(id)
    await unplan(id, revision)
    expect(await open(token)).toEqual({
      state: 'unfinished',
      purpose: 'embargo',
      sentences: [
        'Publicarea a fost amânată, iar textul nu mai poate fi citit aici până când Biroul Mass-media stabilește o nouă oră.',
      ],
    })
    await plan(id, revision, '2027-03-02T10:00:00.000Z')
    expect(await open(token)).toMatchObject({
      state: 'shown',
      publicAt: '2027-03-02T10:00:00.000Z',
    })
  })

  it('leads to the permanent address once it is public', async () => {
    const id = await planned('Public la minut')
    const { token } = await link(id, 'editor', toPress)
    await unplan(id, await revisionOf(id))
    await act('chief', id, 'publish')
    const shown = await open(token)
    expect(shown.state === 'public' && shown.path).toMatch(/\/public-la-minut\/$/)
    // A next text with a minute of its own is not for who was given the first.
    await save(id, { lead: 'Următorul' })
    await act('contributor', id, 'submit')
    await act('chief', id, 'approve')
    await plan(id, await revisionOf(id), noon)
    expect(await open(token)).toEqual(shown)
  })

  it('says that the text was withdrawn where it was, and not that it was put off', async () => {
    const id = await planned('Retras după publicare')
    const { token } = await link(id, 'editor', toPress)
    await unplan(id, await revisionOf(id))
    await act('chief', id, 'publish')
    await act('chief', id, 'withdraw', { manner: 'error', reason: 'Nu trebuia publicat.' })
    expect(await open(token)).toEqual({
      state: 'unfinished',
      purpose: 'embargo',
      sentences: ['Textul a fost retras de Biroul Mass-media și nu mai poate fi citit aici.'],
    })
  })
})

describe('a part', () => {
  const ofCollection = (collection: string, id: string, name: string) =>
    cms.request('POST', `/${collection}/${id}/acts`, { as: 'chief', body: { act: name } })
  const made = async (collection: string, body: object): Promise<string> => {
    const answer = await cms.request('POST', `/${collection}?draft=true`, { as: 'editor', body })
    expect(answer.status).toBe(201)
    return String(answer.body.doc.id)
  }
  const openedFor = async (article: string, body: object): Promise<Shown> => {
    const answer = await cms.request('POST', `/previews/journal-articles/${article}`, {
      as: 'editor',
      body,
    })
    const { url } = answer.body as unknown as LinkMade
    return open(url.split('/').at(-2) ?? '')
  }
  const aReader = { purpose: 'person', name: 'C' }
  const sentencesOf = (shown: Shown) => shown.state === 'unfinished' && shown.sentences
  const issueIn = (shown: Shown) =>
    shown.state === 'shown' &&
    shown.beside.find(({ collection }) => collection === 'journal-issues')?.snapshot.lead

  it('shows nobody without an account a whole that is not approved, and says where a field is missing', async () => {
    const issue = await made('journal-issues', {
      number: 3,
      issueDate: '2027-03-15',
      lead: 'Ciornă',
    })
    const article = await made('journal-articles', {
      title: 'Un articol',
      lead: 'L',
      body: words('T'),
      section: 'works',
      issue,
    })
    expect(sentencesOf(await openedFor(article, { purpose: 'form' }))).toEqual([
      'Completați „PDF-ul numărului”, în „Număr de Jurnal”.',
      'Completați „Pagini”, în „Număr de Jurnal”.',
    ])
    const notYet = [
      'Textul se poate citi aici după ce este aprobat „Număr de Jurnal”, din care face parte.',
    ]
    expect(sentencesOf(await openedFor(article, aReader))).toEqual(notYet)

    const data = pdfSaying('Prima')
    const file = { data, name: 'jurnal.pdf', mimetype: 'application/pdf', size: data.length }
    const { id: pdf } = await cms.payload.create({
      collection: 'documents',
      data: { title: 'Jurnal' },
      file,
    })
    const write = (body: object) =>
      cms.request('PATCH', `/journal-issues/${issue}?draft=true`, { as: 'editor', body })
    await write({ pdf, lead: 'Aprobat' })
    expect(issueIn(await openedFor(article, { purpose: 'form' }))).toBe('Aprobat')
    expect(sentencesOf(await openedFor(article, aReader))).toEqual(notYet)

    const submitted = await cms.request('POST', `/journal-issues/${issue}/acts`, {
      as: 'editor',
      body: { act: 'submit' },
    })
    expect([submitted.status, messageOf(submitted)]).toEqual([200, undefined])
    expect((await ofCollection('journal-issues', issue, 'approve')).status).toBe(200)
    expect(issueIn(await openedFor(article, aReader))).toBe('Aprobat')
    // Published, and then written on: readers of the link see what is public of it.
    expect((await ofCollection('journal-issues', issue, 'publish')).status).toBe(200)
    await write({ lead: 'Scris deasupra' })
    expect(issueIn(await openedFor(article, aReader))).toBe('Aprobat')
    expect(issueIn(await openedFor(article, { purpose: 'form' }))).toBe('Scris deasupra')
  })
})
