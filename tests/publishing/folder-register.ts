import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { registerRowSchema, type RegisterRow } from '@avizier/shared/register'
import type { RegisterClient } from '@avizier/site/following/register-client'
import { z } from 'zod'

/** A register kept in a folder, so that a publisher in another process can follow the same one. */
export function folderRegister(folder: string): RegisterClient {
  return {
    async after({ after }) {
      const text = await readFile(path.join(folder, 'rows.json'), 'utf8')
      const rows = z.array(registerRowSchema).parse(JSON.parse(text))
      return { rows: rows.filter(({ number }) => number > after), head: rows.length, orders: [] }
    },
    report: () => Promise.resolve(),
    reportState: () => Promise.resolve(),
    download: (file) => readFile(path.join(folder, 'files', file.hash)),
  }
}

export async function fillFolderRegister(
  folder: string,
  rows: readonly RegisterRow[],
  files: ReadonlyMap<string, Buffer>,
): Promise<void> {
  await mkdir(path.join(folder, 'files'), { recursive: true })
  for (const [hash, bytes] of files) await writeFile(path.join(folder, 'files', hash), bytes)
  await writeFile(path.join(folder, 'rows.json'), JSON.stringify(rows))
}
