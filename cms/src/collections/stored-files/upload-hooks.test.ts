// Long: pictures and documents share one newsroom, which takes a while to open.

import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseSnapshot } from '@avizier/shared/kinds/index'
import { buildConfig, getPayload, type CollectionConfig, type Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { testDatabase } from '../../database/test-database.ts'
import { registerIndex } from '../../register/collections.ts'
import { documentsCollection } from '../documents/index.ts'
import { documentToSnapshot } from '../documents/to-snapshot.ts'
import { imageFilesSchema } from '../media/image-files.ts'
import { mediaCollection } from '../media/index.ts'
import { mediaToSnapshot } from '../media/to-snapshot.ts'
import { fileUses } from './uses/collection.ts'
import { pdfSaying } from '../../print/bare-pdf.ts'

let dir: string
let payload: Payload
const person = (role: string) => ({ collection: 'users', id: '' as unknown, roles: [role] })
const editor = person('editor')
const chief = person('chief')
const webmaster = person('webmaster')

const failing = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    afterChange: [
      ...(collection.hooks?.afterChange ?? []),
      ({ context }) => {
        if (context.fails) throw new Error('the row behind failed')
      },
    ],
  },
})

beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'avizier-files-'))
  payload = await getPayload({
    config: buildConfig({
      secret: 'only for this test',
      db: testDatabase(dir),
      collections: [
        { slug: 'users', auth: true, fields: [] },
        { slug: 'departments', fields: [] },
        failing(mediaCollection({ uploadsDir: dir })),
        documentsCollection({ uploadsDir: dir }),
        registerIndex,
        fileUses,
      ],
      sharp,
      telemetry: false,
      typescript: { autoGenerate: false },
      logger: { options: { level: 'silent' } },
    }),
  })
  const data = { email: 'redactor@example.org', password: 'patru cuvinte alese' }
  const { id } = await payload.create({ collection: 'users', data: data as never })
  for (const person of [editor, chief, webmaster]) person.id = id
})

afterAll(async () => {
  await payload.destroy()
  await rm(dir, { recursive: true })
})

const upload = (data: Buffer, name: string) => ({
  data,
  name,
  mimetype: 'image/png',
  size: data.length,
})
const photograph = (width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#356' } })
    .jpeg()
    .toBuffer()
const stored = async (collection: string): Promise<string[]> =>
  (await readdir(path.join(dir, collection)).catch(() => [])).sort()
const rowOf = async (collection: 'media' | 'documents', id: string) =>
  payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection,
    where: { id: { equals: id } },
  })

/** The name on the disk of a row's file. */
const sourceOf = (row: Record<string, unknown> | null): string =>
  z.object({ stored: z.object({ source: z.string() }) }).parse(row).stored.source

const createImage = (data: Buffer, name: string, fields: object, context = {}) =>
  payload.create({
    collection: 'media' as never,
    data: fields as never,
    file: upload(data, name),
    user: editor,
    overrideAccess: false,
    context,
  }) as Promise<Record<string, unknown> & { id: string }>

const messageOf = async (work: Promise<unknown>): Promise<unknown> => {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  const { data, message } = error as {
    data?: { errors?: { path: string; message: string }[] }
    message?: string
  }
  return data?.errors?.map(({ path: field, message: said }) => [field, said]) ?? message
}

describe('pictures', () => {
  it('are stored in every size, with the facts that the snapshot tells', async () => {
    const { id } = await createImage(await photograph(1600, 1000), 'Piața Unirii (2).PNG', {
      alt: 'Piaţa',
      credit: 'Foto: X',
    })
    const snapshot = parseSnapshot('media', mediaToSnapshot(await rowOf('media', id)))
    expect(snapshot).toMatchObject({ alt: 'Piața', credit: 'X', caption: null })
    expect(snapshot.original).toMatchObject({
      name: 'piata-unirii-2.jpg',
      mimeType: 'image/jpeg',
      width: 1600,
      height: 1000,
    })
    expect(snapshot.variants.map(({ name }) => name)).toEqual(
      [360, 720, 1080, 1440].flatMap((width) =>
        ['jpg', 'webp', 'avif'].map((type) => `piata-unirii-2-${width}.${type}`),
      ),
    )
    expect(snapshot.card).toMatchObject({ width: 1200, height: 630 })
    expect(await stored('media')).toHaveLength(14)
    const { original } = snapshot
    const bytes = await readFile(path.join(dir, 'media', original.source))
    expect(bytes.length).toBe(original.bytes)
    await payload.delete({ collection: 'media' as never, id })
    expect(await stored('media')).toEqual([])
  })

  it('called like a device are published and deleted like any other', async () => {
    const { id, filename } = await createImage(await photograph(100, 100), 'CON.png', { alt: 'x' })
    expect(filename).toBe('imagine-con.jpg')
    parseSnapshot('media', mediaToSnapshot(await rowOf('media', id)))
    await payload.delete({ collection: 'media' as never, id })
    expect(await stored('media')).toEqual([])
  })

  it('leave nothing behind when refused', async () => {
    const html = Buffer.from('<!doctype html><script>alert(1)</script>')
    expect(await messageOf(createImage(html, 'foto.png', { alt: 'x' }))).toEqual([
      ['file', expect.stringContaining('nu este o imagine JPEG')],
    ])
    expect(await messageOf(createImage(await photograph(900, 900), 'a.jpg', {}))).toEqual([
      ['alt', expect.stringContaining('Descrieți imaginea')],
    ])
    expect(await stored('media')).toEqual([])
  })

  it('leave nothing behind when what is saved with them fails', async () => {
    const work = createImage(await photograph(900, 900), 'a.jpg', { alt: 'x' }, { fails: true })
    expect(await messageOf(work)).toBe('the row behind failed')
    expect(await stored('media')).toEqual([])
    expect((await payload.count({ collection: 'media' as never })).totalDocs).toBe(0)
  })

  it('keep their bytes: others are another picture', async () => {
    const { id } = await createImage(await photograph(500, 400), 'a.jpg', { alt: 'x' })
    const before = await rowOf('media', id)
    const files = await stored('media')
    for (const door of [{}, { user: chief, overrideAccess: false }])
      expect(
        await messageOf(
          payload.update({
            collection: 'media' as never,
            id,
            data: { caption: 'Alta' } as never,
            file: upload(await photograph(400, 300), 'b.jpg'),
            ...door,
          }),
        ),
      ).toEqual([['file', expect.stringContaining('nu se înlocuiește')]])
    expect(await rowOf('media', id)).toEqual(before)
    expect(await stored('media')).toEqual(files)
    await payload.delete({ collection: 'media' as never, id })
  })

  it('get a new card, and only that, when the focal point moves', async () => {
    const wide = await sharp(await photograph(3000, 800))
      .composite([{ input: await photograph(300, 800), left: 2700, top: 0 }])
      .jpeg()
      .toBuffer()
    const { id } = await createImage(wide, 'a.jpg', { isDecorative: true })
    const before = imageFilesSchema.parse((await rowOf('media', id))?.files)
    await payload.update({
      collection: 'media' as never,
      id,
      data: {} as never,
      user: editor,
      overrideAccess: false,
      req: { query: { uploadEdits: { focalPoint: { x: '90', y: '50' } } } },
    })
    const row = await rowOf('media', id)
    const after = imageFilesSchema.parse(row?.files)
    expect(row).toMatchObject({ focalX: 90, focalY: 50, alt: null })
    expect(after.original).toEqual(before.original)
    expect(after.variants).toEqual(before.variants)
    expect(after.card?.source).not.toBe(before.card?.source)
    expect((await stored('media')).filter((name) => name.includes('-card'))).toEqual([
      after.card?.source,
    ])
    await payload.delete({ collection: 'media' as never, id })
  })

  it('are not made by those who only read, nor from an address', async () => {
    const picture = await photograph(400, 300)
    const create = (user: never, data: object, file?: ReturnType<typeof upload>) =>
      payload.create({
        collection: 'media' as never,
        data: data as never,
        ...(file && { file }),
        user,
        overrideAccess: false,
      })
    await expect(
      create(webmaster as never, { alt: 'x' }, upload(picture, 'a.jpg')),
    ).rejects.toMatchObject({
      status: 403,
    })
    const url = { alt: 'x', url: 'http://127.0.0.1:9/a.jpg', filename: 'a.jpg' }
    expect(await messageOf(create(editor as never, url))).toEqual([
      ['file', 'Alegeți imaginea de încărcat.'],
    ])
  })

  it('keep what the hooks wrote from the hands of clients', async () => {
    const { id } = await createImage(await photograph(400, 300), 'a.jpg', {
      alt: 'x',
      files: { original: 'forged' },
    })
    const before = (await rowOf('media', id))?.files
    await payload.update({
      collection: 'media' as never,
      id,
      data: { caption: 'Nou', files: null } as never,
      user: editor,
      overrideAccess: false,
    })
    expect(await rowOf('media', id)).toMatchObject({ caption: 'Nou', files: before })
    await payload.delete({ collection: 'media' as never, id })
  })
})

const createPdf = async (name: string, bytes: Buffer, fields: object = {}) =>
  (await payload.create({
    collection: 'documents' as never,
    data: fields as never,
    file: { ...upload(bytes, name), mimetype: 'text/html' },
  })) as { id: string; filename: string; title: string; mimeType: string }

describe('documents', () => {
  it('tell their pages and words by themselves', async () => {
    const pdf = pdfSaying('Programul de iluminat festiv se aprinde la ora 17.', 'Pagina a doua')
    const { id } = await createPdf('program_iluminat festiv.PDF', pdf)
    const row = await rowOf('documents', id)
    expect(row?.text).toEqual([
      'Programul de iluminat festiv se aprinde la ora 17.',
      'Pagina a doua',
    ])
    const snapshot = parseSnapshot('documents', documentToSnapshot(row))
    expect(snapshot).toMatchObject({
      title: 'Program iluminat festiv',
      pageCount: 2,
      hasText: true,
      file: { name: 'program-iluminat-festiv.pdf', bytes: pdf.length, mimeType: 'application/pdf' },
    })
    expect(await stored('documents')).toEqual([snapshot.file.source])
    await payload.delete({ collection: 'documents' as never, id })
    expect(await stored('documents')).toEqual([])
  })

  it('keep the year in their names, however often a name comes', async () => {
    const pdf = pdfSaying('Buget')
    const made = []
    for (let round = 0; round < 3; round += 1)
      made.push(await createPdf('Raport buget 2026.pdf', pdf))
    expect(made.map(({ filename }) => filename)).toEqual([
      'raport-buget-2026.pdf',
      'raport-buget-2026-2.pdf',
      'raport-buget-2026-3.pdf',
    ])
    // A file that was fetched from the newsroom comes back under the name that it has on the disk.
    const [first] = made
    const source = sourceOf(await rowOf('documents', String(first?.id)))
    const again = await createPdf(source, pdf)
    expect(again.filename).toBe(source)
    for (const { id } of [...made, again])
      await payload.delete({ collection: 'documents' as never, id })
    expect(await stored('documents')).toEqual([])
  })

  it.each([
    'CON.pdf',
    'nul.PDF',
    'com1.txt.pdf',
    '....pdf',
    '„!?”.pdf',
    `${'x'.repeat(300)}.pdf`,
    'a\u0000b.pdf',
    'ro\u202Efdp.exe.pdf',
    '../../etc/passwd',
    '100%.pdf',
    '%2e%2e%2fa.pdf',
  ])('called „%s” are published and deleted like any other', async (name) => {
    const { id, filename } = await createPdf(name, pdfSaying('Cuvinte'))
    expect(filename).toMatch(/^[a-z0-9][a-z0-9-]{0,79}\.pdf$/)
    expect(filename).not.toMatch(/^(con|nul|com1)\./)
    const snapshot = parseSnapshot('documents', documentToSnapshot(await rowOf('documents', id)))
    expect(snapshot.file.name).toBe(filename)
    expect(await stored('documents')).toEqual([snapshot.file.source])
    await payload.delete({ collection: 'documents' as never, id })
    expect(await stored('documents')).toEqual([])
  })

  it.each([
    ['a byte-order mark', '\uFEFF'],
    ['a line break', '\r\n'],
    ['a printer’s header', '\u001B%-12345X@PJL JOB\r\n@PJL ENTER LANGUAGE=PDF\r\n'],
    ['a thousand bytes of mail', 'Content-Type: application/pdf\r\n'.repeat(31)],
  ])('are taken with %s before their header, byte for byte', async (_, before) => {
    const pdf = Buffer.concat([Buffer.from(before), pdfSaying('Cuvinte de citit')])
    const { id, mimeType } = await createPdf('a.pdf', pdf)
    const row = await rowOf('documents', id)
    expect([mimeType, row?.text]).toEqual(['application/pdf', ['Cuvinte de citit']])
    const source = sourceOf(row)
    expect(await readFile(path.join(dir, 'documents', source))).toEqual(pdf)
    await payload.delete({ collection: 'documents' as never, id })
  })

  it('are taken with words behind their end, and refused in Romanian where they are none', async () => {
    const pdf = pdfSaying('Cuvinte')
    const { id } = await createPdf('a.pdf', Buffer.concat([pdf, Buffer.alloc(4000, '\n')]))
    await payload.delete({ collection: 'documents' as never, id })
    for (const [bytes, sentence] of [
      [Buffer.from('<html></html>'), 'nu este un PDF'],
      [Buffer.concat([Buffer.alloc(1024, ' '), pdf]), 'nu este un PDF'],
      [pdf.subarray(0, 200), 'este deteriorat'],
      [Buffer.alloc(0), 'este gol'],
    ] as const)
      expect(await messageOf(createPdf('a.pdf', bytes))).toEqual([
        ['file', expect.stringContaining(sentence)],
      ])
  })

  it('are deleted although their file is gone, or was never told rightly', async () => {
    const { id } = await createPdf('a.pdf', pdfSaying('Cuvinte'))
    const [source] = await stored('documents')
    await rm(path.join(dir, 'documents', String(source)))
    await payload.delete({ collection: 'documents' as never, id })
    // What cannot be removed is told to the log: by then the row is gone, and that is the answer.
    const stubborn = await createPdf('a.pdf', pdfSaying('Cuvinte'))
    const [inTheWay] = await stored('documents')
    await rm(path.join(dir, 'documents', String(inTheWay)))
    await mkdir(path.join(dir, 'documents', String(inTheWay)))
    await payload.delete({ collection: 'documents' as never, id: stubborn.id })
    await rm(path.join(dir, 'documents', String(inTheWay)), { recursive: true })
    const nameless = await createPdf('b.pdf', pdfSaying('Cuvinte'))
    await payload.db.updateOne({
      collection: 'documents',
      id: nameless.id,
      data: { filename: '.pdf-1.pdf', stored: { name: '', source: '0-.pdf' } },
    })
    await payload.delete({ collection: 'documents' as never, id: nameless.id })
    expect((await payload.count({ collection: 'documents' as never })).totalDocs).toBe(0)
  })
})
