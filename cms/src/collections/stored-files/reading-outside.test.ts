import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildConfig, getPayload, handleEndpoints, type Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testDatabase } from '../../database/test-database.ts'
import { FileRefused } from './file-refused.ts'
import { uploadHooks } from './upload-hooks.ts'

// A newsroom whose files are read for as long as this test wants.

const account = { email: 'redactor@example.org', password: 'patru cuvinte alese' }
let dir: string
let payload: Payload
let token: string
let begun = Promise.withResolvers<undefined>()
let read = Promise.withResolvers<undefined>()

const slow = uploadHooks<{ bytes: Buffer }>({
  dir: path.join(tmpdir(), 'avizier-nothing-is-stored-here'),
  missing: 'Alegeți fișierul.',
  unchanging: 'Fișierul nu se înlocuiește.',
  read: async (bytes) => {
    begun.resolve(undefined)
    await read.promise
    return { bytes }
  },
  typeOf: () => ({ extension: 'txt', mimeType: 'text/plain', fallbackName: 'fisier' }),
  store: () => Promise.resolve({ fields: {}, files: [] }),
  sourcesOf: () => [],
})

beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'avizier-reading-'))
  payload = await getPayload({
    key: dir,
    config: buildConfig({
      secret: 'only for this test',
      db: testDatabase(dir),
      collections: [
        {
          slug: 'users',
          auth: true,
          fields: [{ name: 'roles', type: 'text', hasMany: true, saveToJWT: true }],
        },
        {
          slug: 'slow-files',
          upload: { staticDir: dir, disableLocalStorage: true },
          hooks: {
            beforeOperation: [slow.beforeOperation],
            beforeChange: [slow.beforeChange],
            afterChange: [slow.afterChange],
          },
          fields: [],
        },
        { slug: 'notes', fields: [{ name: 'text', type: 'text' }] },
      ],
      telemetry: false,
      typescript: { autoGenerate: false },
      logger: { options: { level: 'silent' } },
    }),
  })
  const data = { ...account, roles: ['editor'] }
  await payload.create({ collection: 'users', data: data as never })
  const login = await payload.login({ collection: 'users', data: account })
  token = String(login.token)
})

afterAll(async () => {
  await payload.destroy()
  await rm(dir, { recursive: true })
})

async function upload(): Promise<number> {
  const form = new FormData()
  form.set('file', new File(['cuvinte'], 'a.txt', { type: 'text/plain' }))
  const response = await handleEndpoints({
    config: payload.config,
    payloadInstanceCacheKey: dir,
    request: new Request('http://localhost:3000/api/slow-files', {
      method: 'POST',
      headers: { Authorization: `JWT ${token}` },
      body: form,
    }),
  })
  return response.status
}
const save = (text: string) =>
  payload.create({ collection: 'notes' as never, data: { text } as never })
const countOf = async (collection: string) =>
  (await payload.count({ collection: collection as never })).totalDocs

it('a save goes through while a file is read, and the file is stored after it', async () => {
  const uploading = upload()
  await begun.promise
  await save('între timp')
  expect(await countOf('notes')).toBe(1)
  read.resolve(undefined)
  expect(await uploading).toBe(201)
  expect(await countOf('slow-files')).toBe(1)
})

it('a file that is refused while it is read leaves the turn to the next', async () => {
  begun = Promise.withResolvers()
  read = Promise.withResolvers()
  const uploading = upload()
  await begun.promise
  read.reject(new FileRefused('Nu se citește.'))
  expect(await uploading).toBe(400)
  await save('după')
  expect(await countOf('slow-files')).toBe(1)
})

it('nobody has more than thirty files waiting to be read', async () => {
  begun = Promise.withResolvers()
  read = Promise.withResolvers()
  const uploads = Array.from({ length: 31 }, upload)
  expect(await Promise.race(uploads)).toBe(400)
  read.resolve(undefined)
  const answers = await Promise.all(uploads)
  expect(answers.filter((status) => status === 201)).toHaveLength(30)
}, 60_000)
