// Long: who may do what with whose file is read as one table, through Payload's own REST handlers.

import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { roles, type Role } from '../../access/roles.ts'
import { openTestCms, words, type TestCms } from '../authored/test-cms.ts'
import { pdfSaying } from '../../print/bare-pdf.ts'

let cms: TestCms
let pdf: Buffer
let picture: Buffer
let other: string
const foreignWords = 'SANTINELA-ALTUI-COMPARTIMENT'

type Collection = 'documents' | 'media'
const collections: Collection[] = ['documents', 'media']

const formOf = (collection: Collection, data: object): FormData => {
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  const bytes = collection === 'documents' ? pdf : picture
  form.set('file', new Blob([new Uint8Array(bytes)]), 'dosar.pdf')
  return form
}
const words_ = (collection: Collection, text: string) =>
  collection === 'documents' ? { title: text } : { alt: text }

interface FileRow {
  id: string
  filename: string
  sources: string[]
}

async function upload(collection: Collection, as: Role, text = 'Dosar'): Promise<FileRow> {
  const form = formOf(collection, words_(collection, text))
  const { status, body } = await cms.request('POST', `/${collection}`, { as, form })
  expect([status, body.errors]).toEqual([201, undefined])
  return rowOf(collection, String(body.doc.id))
}

async function rowOf(collection: Collection, id: string): Promise<FileRow> {
  const row: Record<string, unknown> = { ...(await cms.payload.findByID({ collection, id })) }
  const told = JSON.stringify(row.files ?? row.stored)
  return {
    id,
    filename: String(row.filename),
    sources: [...told.matchAll(/"source":"([^"]+)"/g)].map(([, source]) => String(source)),
  }
}

/** Hands a file to another department, as if somebody of it had uploaded it. */
const give = (collection: Collection, id: string, department: string) =>
  cms.payload.db.updateOne({ collection, id, data: { department } })

type Whose = 'own' | 'other department’s' | 'office’s' | 'public' | 'attached by the office'
const whoseOnes: Whose[] = [
  'own',
  'other department’s',
  'office’s',
  'public',
  'attached by the office',
]

const attachedIn = (collection: Collection, id: string) =>
  collection === 'documents' ? { attachments: [id] } : { image: id }
const write = (as: Role, data: object, query = '?draft=true') =>
  cms.request('POST', `/announcements${query}`, {
    as,
    body: { title: 'Anunț', lead: 'L', body: words('T'), ...data },
  })

async function make(collection: Collection, whose: Whose): Promise<FileRow> {
  if (whose === 'own') return upload(collection, 'department', 'Al nostru')
  const row = await upload(collection, 'editor', foreignWords)
  if (whose === 'other department’s') await give(collection, row.id, other)
  if (whose === 'public') {
    const shown = { ...attachedIn(collection, row.id), _status: 'published', department: other }
    expect((await write('editor', shown, '')).status).toBe(201)
  }
  if (whose === 'attached by the office') {
    const shown = { ...attachedIn(collection, row.id), department: cms.department }
    expect((await write('contributor', shown)).status).toBe(201)
  }
  return row
}

/** What no act of the table takes away serves them all. */
const made = new Map<string, Promise<FileRow>>()
function madeOnce(collection: Collection, whose: Whose): Promise<FileRow> {
  const key = `${collection} ${whose}`
  const row = made.get(key) ?? make(collection, whose)
  made.set(key, row)
  return row
}

beforeAll(async () => {
  cms = await openTestCms({ fourEyes: false })
  pdf = pdfSaying(foreignWords)
  picture = await sharp({ create: { width: 370, height: 60, channels: 3, background: '#246' } })
    .jpeg()
    .toBuffer()
  other = (await cms.payload.create({ collection: 'departments', data: { name: 'Altul' } })).id
})
afterAll(() => cms.close())

interface Rule {
  act: string
  /** Who may, besides the department where `department` says so. */
  office: readonly Role[]
  department: readonly Whose[]
  /** Not the contributor, where the site shows it: what is changed then is public at once. */
  publishersAloneOnSite?: boolean
  attempt: (as: Role, collection: Collection, row: FileRow) => Promise<boolean>
}

const office: Role[] = ['contributor', 'editor', 'chief', 'webmaster', 'admin']
const readable: Whose[] = ['own', 'public', 'attached by the office']
const ok = ({ status }: { status: number }) => status < 400
const listed = async (as: Role, address: string, id: string) => {
  const { status, body } = await cms.request('GET', address, { as })
  expect(status).toBe(200)
  return (body.docs as { id: string }[]).some((doc) => doc.id === id)
}

const rules: Rule[] = [
  {
    act: 'reads it by its id',
    office,
    department: readable,
    attempt: async (as, collection, { id }) =>
      ok(await cms.request('GET', `/${collection}/${id}?depth=2`, { as })),
  },
  {
    act: 'finds it in a list',
    office,
    department: readable,
    attempt: (as, collection, { id }) =>
      listed(as, `/${collection}?limit=0&where[id][equals]=${id}`, id),
  },
  {
    act: 'finds it by its name',
    office,
    department: readable,
    attempt: (as, collection, { id, filename }) =>
      listed(as, `/${collection}?limit=0&where[or][0][filename][like]=${filename}`, id),
  },
  {
    act: 'counts it',
    office,
    department: readable,
    attempt: async (as, collection, { id }) =>
      (await cms.request('GET', `/${collection}/count?where[id][equals]=${id}`, { as })).body
        .totalDocs === 1,
  },
  {
    act: 'fetches it by its name',
    office,
    department: readable,
    attempt: async (as, collection, { filename }) =>
      ok(await cms.request('GET', `/${collection}/file/${filename}`, { as })),
  },
  {
    act: 'fetches all that is stored of it',
    office,
    department: readable,
    attempt: async (as, collection, { sources }) => {
      const answers = await Promise.all(
        sources.map((source) => cms.request('GET', `/${collection}/file/${source}`, { as })),
      )
      expect(new Set(answers.map(ok)).size).toBe(1)
      return answers.every(ok)
    },
  },
  {
    act: 'fetches a copy',
    office: [],
    department: [],
    attempt: async (as, collection, { id }) =>
      ok(await cms.request('POST', `/${collection}/${id}/duplicate`, { as, body: {} })),
  },
  {
    act: 'reads its versions',
    office: [],
    department: [],
    attempt: async (as, collection, { id }) =>
      ok(await cms.request('GET', `/${collection}/versions?where[parent][equals]=${id}`, { as })),
  },
  {
    act: 'changes its words',
    office: ['contributor', 'editor', 'chief'],
    publishersAloneOnSite: true,
    department: ['own'],
    attempt: async (as, collection, { id }) =>
      ok(
        await cms.request('PATCH', `/${collection}/${id}`, {
          as,
          body: words_(collection, 'Altele'),
        }),
      ),
  },
  {
    act: 'puts other bytes under it',
    office: [],
    department: [],
    attempt: async (as, collection, { id }) =>
      ok(
        await cms.request('PATCH', `/${collection}/${id}`, {
          as,
          form: formOf(collection, words_(collection, 'Altele')),
        }),
      ),
  },
  {
    act: 'puts other bytes under it from an address',
    office: [],
    department: [],
    attempt: async (as, collection, { id, sources }) => {
      await cms.request(
        'PATCH',
        `/${collection}/${id}?uploadEdits[crop][x]=1&uploadEdits[focalPoint][x]=7&uploadEdits[focalPoint][y]=7`,
        { as, body: { url: '/api/documents/file/x.pdf', filename: 'x.pdf' } },
      )
      const now = await rowOf(collection, id)
      return now.sources[0] !== sources[0]
    },
  },
  {
    act: 'takes it over',
    office: [],
    department: [],
    attempt: async (as, collection, { id }) => {
      const before = await cms.payload.findByID({ collection, id, depth: 0 })
      await cms.request('PATCH', `/${collection}/${id}`, {
        as,
        body: { department: cms.department, owner: null, isPublic: true },
      })
      const { department, owner, isPublic } = await cms.payload.findByID({
        collection,
        id,
        depth: 0,
      })
      expect(owner).toBe(before.owner)
      return department !== before.department || isPublic !== before.isPublic
    },
  },
  {
    act: 'changes many at once',
    office: [],
    department: [],
    attempt: async (as, collection, { id }) =>
      ok(
        await cms.request('PATCH', `/${collection}?where[id][equals]=${id}`, {
          as,
          body: words_(collection, 'Altele'),
        }),
      ),
  },
]

describe.each(collections)('of the %s', (collection) => {
  describe.each(rules)(
    '$act',
    ({ office: allowed, department, publishersAloneOnSite, attempt }) => {
      it.each(whoseOnes)('%s', async (whose) => {
        const row = await madeOnce(collection, whose)
        for (const role of roles) {
          const isForPublishers =
            publishersAloneOnSite && whose === 'public' && role === 'contributor'
          const may =
            role === 'department'
              ? department.includes(whose)
              : allowed.includes(role) && !isForPublishers
          expect([role, await attempt(role, collection, row)]).toEqual([role, may])
        }
      })
    },
  )

  it('shows the public none', async () => {
    for (const whose of whoseOnes) {
      const { id, sources, filename } = await madeOnce(collection, whose)
      for (const door of ['', `/${id}`, `/file/${filename}`, `/file/${String(sources[0])}`])
        expect((await cms.request('GET', `/${collection}${door}`)).status).toBe(403)
    }
  })

  it.each(roles)('deletes: %s, by id and many at once', async (as) => {
    const may = ['editor', 'chief'].includes(as)
    for (const whose of whoseOnes) {
      const one = await make(collection, whose)
      const deleted = await cms.request('DELETE', `/${collection}/${one.id}`, { as })
      expect([whose, ok(deleted)]).toEqual([whose, may && whose !== 'public'])
      const many = await make(collection, whose)
      await cms.request('DELETE', `/${collection}?where[id][equals]=${many.id}`, { as })
      const left = await cms.payload.count({ collection, where: { id: { equals: many.id } } })
      expect([whose, left.totalDocs]).toEqual([whose, may && whose !== 'public' ? 0 : 1])
    }
  })
})

describe('a department', () => {
  let foreign: Record<Collection, FileRow>
  const ask = (method: string, address: string, body?: object) =>
    cms.request(method, address, { as: 'department', ...(body && { body }) })

  beforeEach(async () => {
    foreign = {
      documents: await make('documents', 'other department’s'),
      media: await make('media', 'other department’s'),
    }
  })

  it('attaches no file that it may not read, wherever in a document', async () => {
    const text = words('T')
    const shown = { type: 'upload', version: 3, format: '', relationTo: 'media', fields: {} }
    const nested = { ...shown, type: 'listitem', children: [{ ...shown, value: foreign.media.id }] }
    const own = String((await write('department', {})).body.doc.id)
    for (const data of [
      { attachments: [foreign.documents.id] },
      { image: foreign.media.id },
      { image: { id: foreign.media.id } },
      { body: { root: { ...text.root, children: [{ ...shown, value: foreign.media.id }] } } },
      { body: { root: { ...text.root, children: [nested] } } },
    ]) {
      const made = await write('department', data)
      expect([data, made.status]).toEqual([data, 403])
      expect(JSON.stringify(made.body)).toContain('fișier al altui compartiment')
      expect((await ask('PATCH', `/announcements/${own}?draft=true`, data)).status).toBe(403)
      expect(
        (await ask('PATCH', `/announcements/${own}?draft=true&autosave=true`, data)).status,
      ).toBe(403)
    }
    // The cover of a leaflet is made of its PDF.
    const leaflet = { title: 'P', lead: 'L', body: text, pdf: foreign.documents.id }
    expect((await ask('POST', '/leaflets?draft=true', leaflet)).status).toBe(403)
    const spot = { title: 'C', proposals: [], documents: [foreign.documents.id] }
    expect((await ask('POST', '/debate-notices?draft=true', spot)).status).toBe(403)
  })

  it('attaches its own and the site’s, and what the office attached stays', async () => {
    const own = await make('documents', 'own')
    const shown = await make('documents', 'public')
    const theirs = await make('media', 'office’s')
    const made = await write('department', { attachments: [own.id, shown.id] })
    expect(made.status).toBe(201)
    const id = String(made.body.doc.id)
    const change = (as: Role, body: object) =>
      cms.request('PATCH', `/announcements/${id}?draft=true`, { as, body })
    expect((await change('editor', { image: theirs.id })).status).toBe(200)
    expect((await change('department', { title: 'B', image: theirs.id })).status).toBe(200)
    const read = await ask('GET', `/announcements/${id}?draft=true&depth=2`)
    expect(read.body.image).toMatchObject({ id: theirs.id, alt: foreignWords })
    expect(read.body.image).not.toHaveProperty('owner')
  })

  it('changes nothing that the office uses in documents of its own', async () => {
    const title = { title: 'Altul' }
    const inField = await make('documents', 'own')
    expect((await write('contributor', { attachments: [inField.id] })).status).toBe(201)
    const inText = await make('documents', 'own')
    const body = words('T')
    const node = { type: 'upload', version: 3, format: '', relationTo: 'documents', fields: {} }
    body.root.children.push({ ...node, value: inText.id } as never)
    expect((await write('contributor', { body, department: other })).status).toBe(201)
    for (const { id } of [inField, inText]) {
      const { status, body: said } = await ask('PATCH', `/documents/${id}`, title)
      expect([status, JSON.stringify(said)]).toEqual([
        403,
        expect.stringContaining('PDF-ul este folosit'),
      ])
    }
    const unused = await make('documents', 'own')
    expect((await write('department', { attachments: [unused.id] })).status).toBe(201)
    expect((await ask('PATCH', `/documents/${unused.id}`, title)).status).toBe(200)
  })

  it('learns nothing of foreign files by filters and orders', async () => {
    const text = encodeURIComponent(foreignWords)
    for (const door of [
      `/documents?limit=0&where[title][like]=${text}`,
      `/documents?limit=0&where[text][like]=${text}`,
      `/documents?limit=0&where[or][0][id][exists]=true&where[or][1][stored][exists]=true`,
      `/media?limit=0&where[alt][like]=${text}&select[alt]=true`,
      `/media?limit=0&where[files][exists]=true`,
      `/documents?limit=0&trash=true&draft=true&depth=3&overrideAccess=true`,
      `/announcements?limit=0&where[attachments.title][like]=${text}&depth=2`,
      `/announcements?limit=0&where[image.alt][like]=${text}&depth=2&draft=true`,
    ]) {
      const { status, body } = await ask('GET', door)
      const told = JSON.stringify(body)
      expect([door, [200, 400, 403].includes(status)]).toEqual([door, true])
      for (const { id, filename, sources } of Object.values(foreign)) {
        expect([door, told.includes(id)]).toEqual([door, false])
        expect(told).not.toContain(`"${filename}"`)
        expect(told).not.toContain(sources[0])
      }
    }
    const email = encodeURIComponent('editor@example.org')
    for (const door of [
      `/documents?where[owner.email][equals]=${email}`,
      `/media?where[owner][exists]=true`,
      `/documents?sort=owner.email`,
    ])
      expect([door, (await ask('GET', door)).status]).toEqual([door, 400])
  })

  it('makes no copy of a foreign file by naming it in a form', async () => {
    for (const filename of [foreign.documents.filename, foreign.documents.sources[0]]) {
      const form = new FormData()
      const named = { filename, collectionSlug: 'documents', mimeType: 'application/pdf', size: 9 }
      form.set('file', JSON.stringify(named))
      const answer = await cms.request('POST', '/documents', { as: 'department', form })
      expect([filename, answer.status]).toEqual([filename, 400])
    }
  })

  it('is told of a foreign file what it is told of none', async () => {
    const none = 'ffffffffffff-nimic.pdf'
    for (const name of [foreign.documents.filename, foreign.documents.sources[0], none]) {
      const { status, body } = await ask('GET', `/documents/file/${String(name)}`)
      expect([status, JSON.stringify(body)]).toEqual([
        404,
        expect.stringContaining(`Fișierul „${String(name)}” nu există.`),
      ])
    }
  })
})

describe('the owner of a file', () => {
  it('is whoever uploads it, whatever the request says', async () => {
    const form = formOf('documents', { department: other, owner: 'altcineva', isPublic: true })
    const { body } = await cms.request('POST', '/documents', { as: 'department', form })
    const { docs } = await cms.payload.find({
      collection: 'users',
      where: { name: { equals: 'department' } },
    })
    const id = String(body.doc.id)
    expect(await cms.payload.findByID({ collection: 'documents', id })).toMatchObject({
      owner: docs[0]?.id,
      department: cms.department,
      isPublic: false,
    })
    const { id: ofOffice } = await upload('media', 'contributor')
    const row = await cms.payload.findByID({ collection: 'media', id: ofOffice })
    expect(row.department ?? null).toBeNull()
  })

  it('does not matter while the site shows it, and matters again afterwards', async () => {
    const row = await upload('documents', 'editor')
    const shown = await write('editor', { attachments: [row.id], _status: 'published' }, '')
    const read = () => cms.request('GET', `/documents/${row.id}`, { as: 'department' })
    expect((await read()).status).toBe(200)
    await cms.request('POST', `/announcements/${String(shown.body.doc.id)}/acts`, {
      as: 'editor',
      body: { act: 'withdraw', manner: 'error', reason: 'Motiv.' },
    })
    expect((await read()).status).toBe(404)
  })
})
