import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildConfig, getPayload, type Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testDatabase } from '../../database/test-database.ts'
import { registerIndex } from '../../register/collections.ts'
import { documentsCollection } from '../documents/index.ts'
import { imageFilesSchema } from '../media/image-files.ts'
import { mediaCollection } from '../media/index.ts'
import { makeCover } from './make-cover.ts'
import { pdfSaying } from '../../print/bare-pdf.ts'

let dir: string
let payload: Payload
const issues = 'issues-with-covers' as never

beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'avizier-cover-'))
  payload = await getPayload({
    key: 'cover',
    config: buildConfig({
      secret: 'only for this test',
      db: testDatabase(dir),
      collections: [
        { slug: 'users', auth: true, fields: [] },
        { slug: 'departments', fields: [] },
        mediaCollection({ uploadsDir: dir }),
        documentsCollection({ uploadsDir: dir }),
        registerIndex,
        {
          slug: issues,
          versions: { drafts: { autosave: true } },
          hooks: { beforeChange: [makeCover] },
          fields: [
            { name: 'number', type: 'number', required: true },
            { name: 'issueDate', type: 'date' },
            { name: 'pdf', type: 'upload', relationTo: 'documents' },
            { name: 'cover', type: 'upload', relationTo: 'media' },
            { name: 'pageCount', type: 'number' },
            { name: 'text', type: 'json' },
          ],
        },
      ],
      defaultDepth: 0,
      telemetry: false,
      typescript: { autoGenerate: false },
      logger: { options: { level: 'silent' } },
    }),
  })
})

afterAll(async () => {
  await payload.destroy()
  await rm(dir, { recursive: true })
})

interface Issue {
  id: string
  cover: string | null
  pageCount: number | null
  text: string[] | null
}

async function createPdf(words: string): Promise<string> {
  const data = pdfSaying(words)
  const { id } = await payload.create({
    collection: 'documents',
    data: {},
    file: { data, name: 'jurnal.pdf', mimetype: 'application/pdf', size: data.length },
  })
  return id
}

const save = (id: string, data: object): Promise<Issue> =>
  payload.update({ collection: issues, id, data: data as never, draft: true, autosave: true })
const countPictures = async (): Promise<number> =>
  (await payload.count({ collection: 'media' })).totalDocs

it('makes one cover for each PDF, however often the draft is saved', async () => {
  const first = await createPdf('Întâiul jurnal municipal al anului')
  const { id } = (await payload.create({
    collection: issues,
    data: {},
    draft: true,
  })) as Issue

  expect((await save(id, { pdf: first })).cover).toBeNull()
  const facts = { number: 11, issueDate: '2026-11-02T10:00:00.000Z' }
  const { cover, ...saved } = await save(id, { ...facts, pdf: first })
  expect(saved).toMatchObject({ pageCount: 1, text: ['Întâiul jurnal municipal al anului'] })
  expect(await payload.findByID({ collection: 'media', id: String(cover) })).toMatchObject({
    alt: 'Coperta Jurnalului Municipal nr. 11, noiembrie 2026',
    filename: 'coperta-jurnalului-municipal-nr-11-noiembrie-2026.jpg',
    width: 1200,
    height: 1697,
  })

  // The form may not know of the cover yet.
  expect((await save(id, { ...facts, pdf: first, cover: null })).cover).toBe(cover)
  expect((await save(id, { ...facts, pdf: first, cover })).cover).toBe(cover)
  expect(await countPictures()).toBe(1)

  const second = await createPdf('Jurnalul municipal, o alta')
  const corrected = await save(id, { pdf: second })
  expect(corrected.cover).not.toBe(cover)
  expect(corrected.text).toEqual(['Jurnalul municipal, o alta'])
  expect((await save(id, { pdf: first })).cover).toBe(cover)
  expect(await countPictures()).toBe(2)
})

it('gives a cover the words of its issue while its number is typed', async () => {
  const pdf = await createPdf('Numărul unsprezece')
  const facts = { issueDate: '2026-11-02T10:00:00.000Z', pdf }
  const { id } = (await payload.create({ collection: issues, data: {}, draft: true })) as Issue
  const folder = path.join(dir, 'media')
  const others = await readdir(folder)
  const first = await save(id, { ...facts, number: 1 })
  const wanted = 'coperta-jurnalului-municipal-nr-12-noiembrie-2026'
  // The form does not know yet which cover was made.
  for (const [number, cover] of [
    [11, null],
    [12, first.cover],
  ]) {
    expect((await save(id, { ...facts, number, cover })).cover).toBe(first.cover)
  }
  const row = await payload.findByID({ collection: 'media', id: String(first.cover) })
  expect(row).toMatchObject({
    alt: 'Coperta Jurnalului Municipal nr. 12, noiembrie 2026',
    filename: `${wanted}.jpg`,
  })
  const { original, variants, card } = imageFilesSchema.parse(row.files)
  const made = [original, ...variants, ...(card ? [card] : [])]
  expect(made.every(({ name }) => name.startsWith(wanted))).toBe(true)
  for (const { source, name, hash } of made) {
    expect(source.endsWith(`-${name}`)).toBe(true)
    const bytes = await readFile(path.join(folder, source))
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash)
  }
  const left = (await readdir(folder)).filter((name) => !others.includes(name))
  expect(left.toSorted()).toEqual(made.map(({ source }) => source).toSorted())
})

it('leaves a cover the words that an editor gave it', async () => {
  const pdf = await createPdf('Numărul treisprezece')
  const facts = { issueDate: '2026-11-02T10:00:00.000Z', pdf }
  const { id } = (await payload.create({ collection: issues, data: {}, draft: true })) as Issue
  const { cover } = await save(id, { ...facts, number: 13 })
  const alt = 'Copertă cu primăria iarna'
  await payload.update({ collection: 'media', id: String(cover), data: { alt } })
  expect((await save(id, { ...facts, number: 14 })).cover).toBe(cover)
  expect(await payload.findByID({ collection: 'media', id: String(cover) })).toMatchObject({ alt })
})

it('keeps a cover that an editor chose', async () => {
  const pdf = await createPdf('Alt jurnal municipal')
  const data = await sharp({ create: { width: 700, height: 900, channels: 3, background: '#fff' } })
    .jpeg()
    .toBuffer()
  const chosen = await payload.create({
    collection: 'media',
    data: { alt: 'Coperta aleasă' },
    file: { data, name: 'c.jpg', mimetype: 'image/jpeg', size: data.length },
  })
  const { id } = (await payload.create({
    collection: issues,
    data: { number: 12, issueDate: '2026-12-01T10:00:00.000Z', pdf, cover: chosen.id } as never,
    draft: true,
  })) as Issue
  expect((await save(id, { pdf: await createPdf('Din nou alt jurnal') })).cover).toBe(chosen.id)
})
