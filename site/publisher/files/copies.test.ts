import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { createCopies, FileError } from './copies.ts'
import { openFolderStore } from './folder-store.ts'

const bytes = Buffer.from('%PDF-1.7')
const file = {
  hash: createHash('sha256').update(bytes).digest('hex'),
  name: 'harta.pdf',
  bytes: bytes.length,
  mimeType: 'application/pdf',
  source: 'documents/harta.pdf',
}

it('fetches a file once, and again when the copy was changed by hand to as many bytes', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'avizier-files-'))
  let fetched = 0
  const copies = createCopies(await openFolderStore(folder), () => {
    fetched += 1
    return Promise.resolve(bytes)
  })
  const ensured = async () => (await copies.ensure(file)).path ?? ''
  const copy = await ensured()
  expect([await ensured(), fetched]).toEqual([copy, 1])
  await writeFile(copy, '%PDF-6.6')
  expect(await readFile(await ensured())).toEqual(bytes)
  expect(fetched).toBe(2)
  await rm(folder, { recursive: true })
})

it('refuses bytes that the register does not name', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'avizier-files-'))
  const copies = createCopies(await openFolderStore(folder), () =>
    Promise.resolve(Buffer.from('altceva')),
  )
  await expect(copies.ensure(file)).rejects.toThrow(FileError)
  await rm(folder, { recursive: true })
})
