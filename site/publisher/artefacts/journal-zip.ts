import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { noonOf } from '@avizier/shared/dates'
import { paths } from '@avizier/shared/paths'
import type { StoredFile } from '@avizier/shared/kinds/fields'
import { ZipFile } from 'yazl'
import { documentsIn } from '../../src/queries/documents.ts'
import { lists } from '../../src/queries/lists.ts'
import type { Mirror } from '../../src/queries/mirror.ts'
import { createReader, type Reader } from '../../src/queries/reader.ts'
import type { Copies } from '../files/copies.ts'
import type { Artefact } from './artefact.ts'

interface Enclosed {
  file: StoredFile
  day: string
}

/**
 * One ZIP with every PDF of a year of Jurnalul Municipal. The same issues make the same bytes: entries are stored as they are,
 * dated by their issue.
 */
export const journalZips = (copies: Copies): Artefact => ({
  addresses: zipAddresses,
  make(mirror, url) {
    const year = yearsOf(mirror).find((candidate) => paths.journalYearZip(candidate) === url)
    if (!year) throw new Error(`${url} names no year with an issue`)
    const reader = createReader(mirror, new Date(0), '')
    const enclosed = pdfsOf(reader, year)
    const identity = enclosed.map(({ file, day }) => `${day} ${file.name} ${file.hash}`).join('\n')
    return {
      hash: createHash('sha256').update(identity).digest('hex'),
      tags: [...reader.reading.tags],
      bytes: () => pack(enclosed, copies),
    }
  },
})

/** The addresses of the archives: one for each year that has an issue. */
export function* zipAddresses(mirror: Mirror): Iterable<string> {
  for (const year of yearsOf(mirror)) yield paths.journalYearZip(year)
}

const yearsOf = (mirror: Mirror): string[] =>
  mirror.listsBelow(lists.of('journal-issues')).filter((period) => /^\d{4}$/.test(period))

const pdfsOf = (reader: Reader, year: string): Enclosed[] =>
  documentsIn(reader, 'journal-issues', lists.in('journal-issues', year), {
    order: 'oldest-first',
  }).flatMap(({ snapshot: { pdf, issueDate } }) => {
    const document = reader.get('documents', pdf.id)
    return document ? [{ file: document.snapshot.file, day: issueDate }] : []
  })

async function* pack(enclosed: readonly Enclosed[], copies: Copies): AsyncIterable<Uint8Array> {
  const opened = []
  for (const { file, day } of enclosed) opened.push({ file, day, copy: await copies.ensure(file) })
  const zip = new ZipFile()
  const reading: Readable[] = []
  // A copy that vanished is told through the stream, which somebody waits for.
  zip.on('error', (error: Error) => zip.outputStream.emit('error', error))
  for (const { file, day, copy } of opened) {
    const options = { mtime: noonOf(day), mode: 0o100644, compress: false }
    zip.addReadStreamLazy(file.name, options, (give) => {
      const bytes = copy.read().on('error', (error) => zip.emit('error', error))
      reading.push(bytes)
      give(null, bytes)
    })
  }
  zip.end()
  try {
    yield* zip.outputStream as AsyncIterable<Buffer>
  } finally {
    for (const bytes of reading) bytes.destroy()
  }
}
