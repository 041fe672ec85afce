import { createHash, randomBytes } from 'node:crypto'
import { mkdir, open, rm } from 'node:fs/promises'
import path from 'node:path'
import type { StoredFile } from '@avizier/shared/kinds/fields'
import { z } from 'zod'

/** Bytes with the facts that a snapshot tells about them. */
export interface FileToStore {
  bytes: Buffer
  file: StoredFile
}

/**
 * Describes bytes that are about to be stored. `source` starts with `batch`, so a new upload never touches a file that
 * something else still needs.
 */
export const describeFile = (
  bytes: Buffer,
  { name, mimeType, batch }: { name: string; mimeType: string; batch: string },
): StoredFile => ({
  hash: createHash('sha256').update(bytes).digest('hex'),
  name,
  source: `${batch}-${name}`,
  mimeType,
  bytes: bytes.length,
})

const named = z.object({ source: z.string().regex(/^[^/\\]+$/) })

/** The stored name in what a row tells of a file, however wrong the rest may be: a row that is deleted takes its file along. */
export function sourceIn(told: unknown): string[] {
  const file = named.safeParse(told)
  return file.success ? [file.data.source] : []
}

/** The batch that a stored name begins with: what is made of a file later may share it. */
export const batchOf = ({ source }: Pick<StoredFile, 'source'>): string =>
  source.split('-', 1).join('')

export const newBatch = (): string => randomBytes(6).toString('hex')

/** Writes all or nothing: when one file cannot be written, those before it are taken away again. */
export async function writeFiles(dir: string, files: readonly FileToStore[]): Promise<void> {
  await mkdir(dir, { recursive: true })
  try {
    for (const { bytes, file } of files) await writeDurably(path.join(dir, file.source), bytes)
  } catch (error) {
    await removeFiles(
      dir,
      files.map(({ file }) => file.source),
    )
    throw error
  }
}

/** On the disk, not only in the system's memory, before the row that names it commits. */
async function writeDurably(target: string, bytes: Buffer): Promise<void> {
  const handle = await open(target, 'wx')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

export async function removeFiles(dir: string, sources: readonly string[]): Promise<void> {
  for (const source of sources) await rm(path.join(dir, source), { force: true })
}
