import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { absentAsNull, storedList } from '../database/stored-values.ts'
import { relationId } from '../database/relation-id.ts'
import type { StoredRow } from '../database/stored-row.ts'
import { deskOf, type Desk } from '../workflow/desk-of.ts'
import { reportNumbers, type ReportName } from './addresses.ts'
import { completed, keptFigures, writtenIn, type KeptFigures } from './by-hand.ts'
import { gatherReport } from './gather.ts'
import type { Report } from './report.ts'

/** The announcement by which a report is public, or waits to be. */
export interface PublishedReport {
  id: string
  title: string
  desk: Desk
  /** Of its newest text. */
  figures: KeptFigures
  attachments: readonly string[]
  /** The report itself among them. */
  pdf: string | null
  corrections: readonly unknown[]
}

/** „544-2025”: by this an announcement is the report of a law and a year. */
export const reportKey = (name: ReportName, year: number): string =>
  `${reportNumbers[name]}-${year}`

const newestSchema = z.object({
  title: z
    .string()
    .nullish()
    .transform((title) => title ?? ''),
  report: absentAsNull(z.object({ pdf: z.string(), figures: keptFigures }).nullable()),
  attachments: storedList(z.unknown()).transform((values) =>
    values.flatMap((each) => relationId(each) ?? []),
  ),
  corrections: storedList(z.unknown()),
})

/** The announcement of a report; null where there is none, or it lies in the trash. */
export async function publishedReport(
  req: PayloadRequest,
  name: ReportName,
  year: number,
): Promise<PublishedReport | null> {
  const row = await req.payload.db.findOne<StoredRow>({
    collection: 'announcements',
    where: {
      and: [{ reportKey: { equals: reportKey(name, year) } }, { deletedAt: { exists: false } }],
    },
    req,
  })
  if (!row) return null
  const id = String(row.id)
  const newest = await req.payload.findByID({
    ...{ collection: 'announcements', id, depth: 0, draft: true },
    ...{ showHiddenFields: true, req },
  })
  const { report, ...others } = newestSchema.parse(newest)
  return {
    ...{ id, ...others },
    desk: await deskOf(req, { collection: 'announcements', id }),
    figures: report?.figures ?? [],
    pdf: report?.pdf ?? null,
  }
}

/** The report of a year by what the newsroom holds, with what was written by hand when it was published, and its announcement. */
export async function knownReport(
  req: PayloadRequest,
  name: ReportName,
  year: number,
  now: Date,
): Promise<{ report: Report; published: PublishedReport | null }> {
  const published = await publishedReport(req, name, year)
  const written = writtenIn(published?.figures ?? [])
  return { report: completed(await gatherReport(req, name, year, now), written), published }
}
