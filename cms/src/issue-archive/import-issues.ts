import { createHash } from 'node:crypto'
import { noonOf } from '@avizier/shared/dates'
import { APIError, ValidationError, type Payload } from 'payload'
import { maxFileBytes } from '../bounds/upload-limits.ts'
import { issueTitle } from '../collections/journal-issues/name-issue.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { readIssueName, type NamedIssue } from './issue-name.ts'
import { nameInTable, type TableEntry } from './issue-table.ts'
import { knownIssues, type KnownIssues } from './known-issues.ts'

export { readIssueTable } from './issue-table.ts'

/** What became of a file; `sentence` says which issue it is, or why it is none. */
export interface Outcome {
  file: string
  became: 'made' | 'there' | 'refused'
  sentence: string
}

/** An archive on the disk: the names of its PDFs, and how the bytes of one are read. */
export interface Archive {
  files: readonly string[]
  sizeOf: (file: string) => Promise<number>
  bytesOf: (file: string) => Promise<Buffer>
  /** What a table says of them; without one their names do. */
  table: ReadonlyMap<string, TableEntry> | null
}

export interface ImportOptions {
  isPublished: boolean
  /** `2026-11-29`: no issue of an archive is of a later day. */
  today: string
}

interface Import extends ImportOptions {
  payload: Payload
  archive: Archive
  known: KnownIssues
}

/**
 * Makes an issue of each PDF of an old archive, one after the other, and tells what became of each. Each is made in a transaction with
 * its PDF and cover, and one that the newsroom has is left as it is: an import that was cut short is begun again.
 */
export async function* importIssues(
  payload: Payload,
  archive: Archive,
  options: ImportOptions,
): AsyncGenerator<Outcome> {
  const importing = { ...options, payload, archive, known: await knownIssues(payload) }
  for (const file of archive.files) yield { file, ...(await importOne(importing, file)) }
  const there = new Set(archive.files.map(nameInTable))
  for (const file of archive.table?.keys() ?? [])
    if (!there.has(file)) yield { file, ...refused('Este în tabel, dar nu în dosarul cu PDF-uri.') }
}

/** No date before it is meant: a year of which a digit is missing. */
const firstYear = '1900'

const refused = (sentence: string) => ({ became: 'refused', sentence }) as const

async function importOne(
  { payload, archive, known, isPublished, today }: Import,
  file: string,
): Promise<Omit<Outcome, 'file'>> {
  const issue = issueOf(archive, file)
  if ('refused' in issue) return refused(issue.refused)
  if (issue.day < firstYear || issue.day > today)
    return refused(
      `Data ${issue.day} nu este a unui număr apărut deja. Corectați-o în nume sau în tabel.`,
    )
  if ((await archive.sizeOf(file)) > maxFileBytes)
    return refused(`PDF-ul are peste ${maxFileBytes / 2 ** 20} MB. Exportați-l din nou, mai mic.`)
  const bytes = await archive.bytesOf(file)
  const hash = createHash('sha256').update(bytes).digest('hex')
  const sameBytes = known.titleOf(hash)
  if (sameBytes !== undefined) return { became: 'there', sentence: sameBytes }
  const sameNumber = known.titleAt(issue)
  if (sameNumber !== undefined)
    return refused(
      `${sameNumber} există deja, cu alt PDF. Ștergeți-l din redacție sau lăsați-l așa.`,
    )
  try {
    const title = await makeIssue(payload, { ...issue, file, bytes, isPublished })
    known.add(issue, { title, hash })
    return { became: 'made', sentence: title }
  } catch (error) {
    if (!(error instanceof APIError)) throw error
    return refused(sentenceOf(error))
  }
}

function issueOf({ table }: Archive, file: string): TableEntry {
  if (table)
    return (
      table.get(nameInTable(file)) ?? { refused: 'Nu este în tabel: adăugați un rând pentru el.' }
    )
  const named = readIssueName(file)
  return named
    ? { ...named, lead: '' }
    : {
        refused:
          'Din nume nu se înțeleg numărul și data. Redenumiți-l ca „2019-07 nr 7.pdf” sau scrieți-l într-un tabel (--csv).',
      }
}

interface ToMake extends NamedIssue {
  lead: string
  file: string
  bytes: Buffer
  isPublished: boolean
}

/** Returns its title. Throws the newsroom's own refusals. */
const makeIssue = (payload: Payload, made: ToMake): Promise<string> =>
  inTransaction(payload, async (req) => {
    const { number, day, lead, file, bytes, isPublished } = made
    const title = issueTitle(number, noonOf(day))
    const pdf = await payload.create({
      collection: 'documents',
      data: { title },
      file: { name: file, data: bytes, mimetype: 'application/pdf', size: bytes.length },
      depth: 0,
      req,
    })
    // Payload leaves the file on the request, where the next write to an upload collection would take it again.
    delete req.file
    // It was published on its day, on paper: nobody is told of it as news.
    const publishedAt = noonOf(day)
    req.context.publishedElsewhereAt = publishedAt
    await payload.create({
      collection: 'journal-issues',
      data: {
        ...{ number, issueDate: publishedAt.toISOString(), lead, pdf: pdf.id },
        ...(isPublished && { publishedAt: publishedAt.toISOString() }),
        _status: isPublished ? 'published' : 'draft',
      },
      draft: !isPublished,
      depth: 0,
      req,
    })
    return title
  })

/** Of a ValidationError what stands beside its fields; the rest says itself what is wrong. */
const sentenceOf = (error: Error): string =>
  error instanceof ValidationError
    ? error.data.errors.map(({ message }) => message).join(' ')
    : error.message
