import { readFile, rm } from 'node:fs/promises'
import { formatBytes } from '@avizier/shared/numbers'
import type { PayloadRequest } from 'payload'
import { maxFileBytes } from '../../bounds/upload-limits.ts'
import { FileRefused } from './file-refused.ts'

/** The bytes that came with the request. Refuses an empty file and one over the limit. */
export async function uploadedBytes(file: NonNullable<PayloadRequest['file']>): Promise<Buffer> {
  if (file.size > maxFileBytes) throw new FileRefused(tooLarge(file.size))
  const bytes = file.tempFilePath ? await takeTempFile(file.tempFilePath) : file.data
  if (bytes.length === 0)
    throw new FileRefused('Fișierul este gol. Verificați-l pe calculatorul dumneavoastră.')
  if (bytes.length > maxFileBytes) throw new FileRefused(tooLarge(bytes.length))
  return bytes
}

const tooLarge = (bytes: number): string =>
  `Fișierul are ${formatBytes(bytes)}; limita este de ${formatBytes(maxFileBytes)}. Micșorați-l și încărcați-l din nou.`

async function takeTempFile(path: string): Promise<Buffer> {
  try {
    return await readFile(path)
  } finally {
    await rm(path, { force: true })
  }
}
