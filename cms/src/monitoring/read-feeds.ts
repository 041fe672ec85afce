import { createLocalReq } from 'payload'
import type { JobKind, Work } from '../jobs/job.ts'
import { arriving, type Arriving } from './arrive.ts'
import { askToRead, readFeedsName } from './ask-to-read.ts'
import { keepArriving, notKept, toldSince } from './cuttings-store.ts'
import { decodeFeed } from './feeds/decode.ts'
import { fetchFeed, type FeedAnswer, type KnownFeed } from './feeds/fetch-feed.ts'
import { afterAnswer, type Heard } from './feeds/next-asking.ts'
import { NoFeed, readFeed } from './feeds/read-feed.ts'
import type { MonitoringRule } from './matching/rule.ts'
import { allRules } from './rules-store.ts'
import { dueSources, noteAnswer, type Source } from './sources-store.ts'
import type { Told } from './stories/find-story.ts'
import type { LookedFor } from './uptake/find-uptake.ts'
import { recentReleases } from './uptake/recent-releases.ts'

/** Feeds asked side by side. */
const together = 4
/** So few are written in a turn that nobody notices who saves meanwhile. */
const keptAtOnce = 15

type Fetch = (known: KnownFeed) => Promise<FeedAnswer>

/** Reads the feeds whose time has come, keeps what concerns the office, and asks for its next run. Each morning it looks whether it still does. */
export const readFeeds = (fetch: Fetch = fetchFeed): JobKind => ({
  name: readFeedsName,
  label: { ro: 'Citirea fluxurilor presei', en: 'Reading the feeds of the press' },
  every: { hour: 5, minute: 35 },
  attempts: 3,
  async run(work) {
    const { payload, now, turn, signal } = work
    const req = await createLocalReq({}, payload)
    const due = await dueSources(req, now)
    if (due.length > 0) {
      const known = {
        rules: await allRules(req),
        releases: await recentReleases(req, now),
        told: await toldSince(req, now),
      }
      for (let from = 0; from < due.length; from += together) {
        signal.throwIfAborted()
        const some = due.slice(from, from + together)
        const answers = await Promise.all(
          some.map(async (source) => [source, await fetch(source)] as const),
        )
        for (const [source, answer] of answers) await take(work, source, answer, known)
      }
    }
    await turn((inside) => askToRead(inside, now))
  },
})

interface Known {
  rules: readonly MonitoringRule[]
  releases: readonly LookedFor[]
  told: Told[]
}

async function take(work: Work, source: Source, answer: FeedAnswer, known: Known): Promise<void> {
  const { now, turn } = work
  const found = answer.outcome === 'read' ? foundIn(answer, source, known, now) : []
  if (found === 'no-feed') {
    const heard = { outcome: 'failed', fault: 'no-feed', retryAfterMs: null } as const
    return turn((req) => noteAnswer(req, source, asStored(source, heard, now)))
  }
  let fresh = 0
  for (let from = 0; from < found.length; from += keptAtOnce)
    await turn(async (req) => {
      const unknown = await notKept(req, found.slice(from, from + keptAtOnce))
      await keepArriving(req, unknown, { source, now, told: known.told })
      fresh += unknown.length
    })
  const heard = answer.outcome === 'read' ? { ...answer, fresh } : answer
  // Only when all of it is kept may the site say next time that nothing has changed.
  await turn((req) => noteAnswer(req, source, asStored(source, heard, now)))
}

function foundIn(
  answer: Extract<FeedAnswer, { outcome: 'read' }>,
  source: Source,
  { rules, releases }: Known,
  now: Date,
): Arriving[] | 'no-feed' {
  try {
    const entries = readFeed(decodeFeed(answer.bytes, answer.contentType), source.url, now)
    return arriving(entries, { source, rules, releases, now })
  } catch (error) {
    if (error instanceof NoFeed) return 'no-feed'
    throw error
  }
}

function asStored(
  { failures }: Source,
  heard: Heard & Partial<KnownFeed>,
  now: Date,
): Record<string, unknown> {
  const { failures: after, nextAt, isFine, answer } = afterAnswer(failures, heard, now)
  const at = now.toISOString()
  const hasAnswered = heard.outcome === 'read' || heard.outcome === 'unchanged'
  return {
    ...{ failures: after, isFine, answer, askedAt: at },
    nextAt: nextAt?.toISOString() ?? null,
    ...(hasAnswered && { readAt: at }),
    ...(heard.outcome === 'read' && {
      etag: heard.etag ?? null,
      lastModified: heard.lastModified ?? null,
    }),
  }
}
