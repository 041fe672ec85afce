import { slugify } from '@avizier/shared/letters'
import { documentPath } from '@avizier/shared/paths'
import type { PayloadRequest } from 'payload'
import { gone, namesOf } from '../../access/people.ts'
import { findIndexEntry } from '../../register/store.ts'
import { askedByHand, writtenIn } from '../../reports/by-hand.ts'
import { hasEnded, publishWayOf } from '../../reports/how-published.ts'
import { publishRefusals } from '../../reports/publish-report.ts'
import type { PublishedReport } from '../../reports/published-report.ts'
import type { Report } from '../../reports/report.ts'
import type { ActName } from '../../workflow/acts.ts'
import { stateLabels } from '../../workflow/standing.ts'
import { whenIn } from '../when.ts'
import type { PublishFacts } from './publish-form.ts'

/** What the page says of a report on the site. */
export interface Publication {
  /** How it stands there, in a sentence; null where nothing was ever done for it. */
  standing: string | null
  /** Its page; null while it has none. */
  url: string | null
  /** Its announcement in the admin; null where there is none. */
  itemHref: string | null
  /** Why whoever could publish it cannot do so now. */
  obstacle: string | null
  /** Null where this person publishes nothing, or something stands in the way. */
  facts: PublishFacts | null
  seen: number | null
}

interface Known {
  report: Report
  published: PublishedReport | null
}

/** How a report stands on the site, and what whoever asks may do about it. */
export async function loadPublication(
  req: PayloadRequest,
  { report, published }: Known,
  now: Date,
): Promise<Publication> {
  const { routes, custom } = req.payload.config
  const entry = published && (await findIndexEntry(req, 'announcements', published.id))
  const path = entry?.isLive ? entry.path : null
  const title = published?.title || report.title
  const awaited = documentPath('announcements', {
    slug: slugify(title),
    publishedAt: now.toISOString(),
  })
  const siteUrl = String(custom.siteUrl)
  const way = hasEnded(report.year, now) ? await publishWayOf(req) : null
  const obstacle = way && obstacleOf(published)
  return {
    standing: published && (await standingSentence(req, published, now)),
    url: path && siteUrl + path,
    itemHref: published && `${routes.admin}/collections/announcements/${published.id}`,
    obstacle,
    facts:
      way && !obstacle
        ? {
            ...{ way, title, url: siteUrl + (path ?? awaited), isLive: path !== null },
            byHand: askedWith(report, published),
          }
        : null,
    seen: published?.desk.standing.revision ?? null,
  }
}

const obstacleOf = (published: PublishedReport | null): string | null => {
  const { isLive, isNewestLive } = published?.desk.standing ?? {}
  return isLive && !isNewestLive ? publishRefusals.unpublishedText : null
}

function askedWith(report: Report, published: PublishedReport | null): PublishFacts['byHand'] {
  const written = writtenIn(published?.figures ?? [])
  return askedByHand(report).map((ask) => ({ ...ask, value: written[ask.name] ?? '' }))
}

const publications: readonly ActName[] = ['publish', 'publish-urgently', 'reinstate']

/** „Publicat pe 3 decembrie 2026, la 12:00, de Ana Pop.” */
async function standingSentence(
  req: PayloadRequest,
  { desk: { acts, standing } }: PublishedReport,
  now: Date,
): Promise<string> {
  const last = acts.findLast(({ act }) => publications.includes(act))
  if (!standing.isLive || !last)
    return `Nu este pe site. Anunțul raportului: ${stateLabels[standing.state].ro.toLowerCase()}.`
  const names = await namesOf(req, last.by ? [last.by] : [])
  const who = last.by ? `, de ${names.get(last.by) ?? gone}` : ''
  const done = last.details?.change === 'correction' ? 'Rectificat' : 'Publicat'
  return `${done} ${whenIn(last.at, now)}${who}.`
}
