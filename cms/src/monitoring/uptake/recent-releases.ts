import { parseSnapshot } from '@avizier/shared/kinds/index'
import type { RegisterRow } from '@avizier/shared/register'
import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { partsOfText } from '../../checks/parts-of-text.ts'
import { todaysForm } from '../../register/reconcile.ts'
import { rowsWhere } from '../../register/store.ts'
import { uptakeMs } from '../limits.ts'
import { toLookFor, type LookedFor } from './find-uptake.ts'

const collection = 'press-releases'

/** The releases of late as they became public, made ready to be looked for; the newest first. */
export async function recentReleases(req: PayloadRequest, now: Date): Promise<LookedFor[]> {
  const where: Where = {
    and: [
      { subjectCollection: { equals: collection } },
      { event: { equals: 'published' } },
      { at: { greater_than: new Date(now.getTime() - uptakeMs).toISOString() } },
    ],
  }
  const rows = await rowsWhere(req, where)
  const there = await idsAmong(
    req,
    rows.map(({ subject }) => subject),
  )
  const siteUrl = String(req.payload.config.custom.siteUrl)
  return rows.toReversed().flatMap((row) => (there.has(row.subject) ? released(row, siteUrl) : []))
}

function released(row: RegisterRow, siteUrl: string): LookedFor[] {
  const form = todaysForm(collection, row)
  if (!form || row.path === null) return []
  const { title, lead, body, quotes } = parseSnapshot(collection, form)
  const text = [lead, ...partsOfText(body).passages, ...quotes].map((part) =>
    typeof part === 'string' ? part : part.text,
  )
  const publishedAt = new Date(row.at)
  const url = siteUrl + row.path
  return [toLookFor({ id: row.subject, url, title, text: text.join('\n'), publishedAt })]
}

/** A document may be gone from the newsroom while the register still tells of it. */
async function idsAmong(
  req: PayloadRequest,
  some: readonly string[],
): Promise<ReadonlySet<string>> {
  if (some.length === 0) return new Set()
  const { docs } = await req.payload.db.find({
    collection,
    where: { id: { in: [...some] } },
    select: { id: true },
    pagination: false,
    req,
  })
  return new Set(docs.map((doc) => z.object({ id: z.string() }).parse(doc).id))
}
