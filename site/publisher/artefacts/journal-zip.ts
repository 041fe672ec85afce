import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rename, stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { noonOf } from '@avizier/shared/dates'
import { paths } from '@avizier/shared/paths'
import type { StoredFile } from '@avizier/shared/kinds/fields'
import { ZipFile } from 'yazl'
import { documentsIn } from '../../src/queries/documents.ts'
import { lists } from '../../src/queries/lists.ts'
import type { Mirror } from '../../src/queries/mirror.ts'
import { createReader } from '../../src/queries/reader.ts'
import type { FileStore } from '../files/files.ts'
import type { Manifest, PageRecord } from '../pages/manifest.ts'
import { ignoreMissing } from '../files/write.ts'

interface Enclosed {
  file: StoredFile
  day: string
}

/** The addresses of the archives: one for each year that has an issue. */
export function* zipAddresses(mirror: Mirror): Iterable<string> {
  for (const year of yearsOf(mirror)) yield paths.journalYearZip(year)
}

const yearsOf = (mirror: Mirror): string[] =>
  mirror.listsBelow(lists.of('journal-issues')).filter((period) => /^\d{4}$/.test(period))

/**
 * One ZIP with every PDF of a year of Jurnalul Municipal, made in `folder` unless it is there. The same issues make the
 * same bytes: entries are stored as they are, dated by their issue. Returns the record and the ready file.
 */
export async function makeJournalZip(
  mirror: Mirror,
  address: string,
  store: FileStore,
  folder: string,
): Promise<{ record: PageRecord; file: string }> {
  const year = yearsOf(mirror).find((candidate) => paths.journalYearZip(candidate) === address)
  if (!year) throw new Error(`${address} names no year with an issue`)
  const reader = createReader(mirror, new Date(0), '')
  const issues = documentsIn(reader, 'journal-issues', lists.in('journal-issues', year), {
    order: 'oldest-first',
  })
  const enclosed: Enclosed[] = issues.flatMap(({ snapshot: { pdf, issueDate } }) => {
    const document = reader.get('documents', pdf.id)
    return document ? [{ file: document.snapshot.file, day: issueDate }] : []
  })

  const identity = enclosed.map(({ file, day }) => `${day} ${file.name} ${file.hash}`).join('\n')
  const hash = createHash('sha256').update(identity).digest('hex')
  const target = path.join(folder, archiveName(year, hash))
  if (!(await stat(target).catch(ignoreMissing))) await pack(enclosed, store, target)
  return {
    record: { url: address, hash, tags: [...reader.reading.tags], files: [], until: undefined },
    file: target,
  }
}

const archiveName = (year: string, hash: string): string => `${year}-${hash.slice(0, 32)}.zip`

/** The archives that the public site has now, by their names in the folder where they are kept. */
export const archivesInUse = (mirror: Mirror, manifest: Manifest): Set<string> =>
  new Set(
    yearsOf(mirror).map((year) =>
      archiveName(year, manifest.hashOf(paths.journalYearZip(year)) ?? ''),
    ),
  )

async function pack(enclosed: Enclosed[], store: FileStore, target: string): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true })
  const zip = new ZipFile()
  // A file that vanished is told through the stream, which somebody waits for.
  zip.on('error', (error: Error) => zip.outputStream.emit('error', error))
  for (const { file, day } of enclosed)
    zip.addFile(await store.ensure(file), file.name, {
      mtime: noonOf(day),
      mode: 0o100644,
      compress: false,
    })
  zip.end()
  const part = `${target}.part`
  await pipeline(zip.outputStream, createWriteStream(part, { flush: true }))
  await rename(part, target)
}
