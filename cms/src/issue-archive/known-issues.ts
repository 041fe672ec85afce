import { yearOf } from '@avizier/shared/dates'
import type { Payload } from 'payload'
import { z } from 'zod'
import { relationId } from '../database/relation-id.ts'
import type { NamedIssue } from './issue-name.ts'

/** The issues that the newsroom has: what an import that was cut short had made is told by them alone. */
export interface KnownIssues {
  /** The title of the issue whose PDF has these bytes (SHA-256, hex). */
  titleOf: (hash: string) => string | undefined
  /** The title of the issue with this number in this year. */
  titleAt: (issue: NamedIssue) => string | undefined
  add: (issue: NamedIssue, made: { title: string; hash: string }) => void
}

const keyOf = ({ number, day }: NamedIssue): string => `${day.slice(0, 4)}/${number}`

const issueRow = z.object({
  title: z.string().nullish(),
  number: z.number().nullish(),
  issueDate: z.union([z.string(), z.date()]).nullish(),
  pdf: z.unknown(),
})
const pdfRow = z.object({ id: z.string(), stored: z.object({ hash: z.string() }).nullish() })

/** All of them, trashed ones too: they keep their numbers. */
export async function knownIssues(payload: Payload): Promise<KnownIssues> {
  const all = { where: {}, pagination: false, limit: 0 } as const
  const { docs: pdfs } = await payload.db.find({
    ...{ ...all, collection: 'documents' },
    select: { stored: true },
  })
  const hashes = new Map(
    pdfs.map((row) => {
      const { id, stored } = pdfRow.parse(row)
      return [id, stored?.hash] as const
    }),
  )
  const byHash = new Map<string, string>()
  const byNumber = new Map<string, string>()
  const { docs } = await payload.db.find({
    ...{ ...all, collection: 'journal-issues' },
    select: { title: true, number: true, issueDate: true, pdf: true },
  })
  for (const row of docs) {
    const { title, number, issueDate, pdf } = issueRow.parse(row)
    const name = title ?? `Numărul ${number ?? ''}`
    const hash = hashes.get(relationId(pdf) ?? '')
    if (hash) byHash.set(hash, name)
    if (number && issueDate) byNumber.set(`${yearOf(issueDate)}/${number}`, name)
  }
  return {
    titleOf: (hash) => byHash.get(hash),
    titleAt: (issue) => byNumber.get(keyOf(issue)),
    add(issue, { title, hash }) {
      byHash.set(hash, title)
      byNumber.set(keyOf(issue), title)
    },
  }
}
