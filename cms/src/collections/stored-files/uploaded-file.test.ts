import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { uploadedBytes } from './uploaded-file.ts'

const sent = (data: Buffer, tempFilePath?: string) => ({
  data,
  name: 'a.jpg',
  mimetype: 'image/jpeg',
  size: data.length,
  ...(tempFilePath && { tempFilePath }),
})

it('refuses a file that is empty or too large', async () => {
  await expect(uploadedBytes(sent(Buffer.alloc(0)))).rejects.toThrow(/este gol/)
  await expect(uploadedBytes(sent(Buffer.alloc(30_000_000)))).rejects.toThrow(
    'Fișierul are 30\u00A0MB; limita este de 25\u00A0MB. Micșorați-l și încărcați-l din nou.',
  )
})

it('takes a temporary file away once it is read', async () => {
  const dir = await mkdtemp(path.join(tmpdir(), 'avizier-temp-'))
  const file = path.join(dir, 'upload')
  await writeFile(file, 'bytes')
  expect(await uploadedBytes(sent(Buffer.alloc(0), file))).toEqual(Buffer.from('bytes'))
  expect(await readdir(dir)).toEqual([])
  await rm(dir, { recursive: true })
})
