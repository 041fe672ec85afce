import { createLocalReq } from 'payload'
import type { JobKind, Work } from '../jobs/job.ts'
import { freshOf, type KnownEntry } from './arrive.ts'
import { askToRead, readFeedsName } from './ask-to-read.ts'
import { decodeFeed } from './feeds/decode.ts'
import { fetchFeed, type FeedAnswer, type KnownFeed } from './feeds/fetch-feed.ts'
import { afterAnswer, type Heard } from './feeds/next-asking.ts'
import { NoFeed, readFeed } from './feeds/read-feed.ts'
import { keepEntries, lookedForAt, type LookedForFacts } from './keep-entries.ts'
import { dueSources, noteAnswer, type Source } from './sources-store.ts'

/** Feeds asked side by side. */
const together = 4
/** So few are looked through and written in a turn that nobody notices who saves meanwhile. */
const lookedAtOnce = 10

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
      const facts = await lookedForAt(req, now)
      for (let from = 0; from < due.length; from += together) {
        signal.throwIfAborted()
        const some = due.slice(from, from + together)
        const answers = await Promise.all(
          some.map(async (source) => [source, await fetch(source)] as const),
        )
        for (const [source, answer] of answers) await take(work, source, answer, facts)
      }
    }
    await turn((inside) => askToRead(inside, now))
  },
})

async function take(
  work: Work,
  source: Source,
  answer: FeedAnswer,
  facts: LookedForFacts,
): Promise<void> {
  const { now, turn } = work
  const heard = await heardOf(work, source, answer, facts)
  // Only when all of it is kept may the site say next time that nothing has changed.
  await turn((req) => noteAnswer(req, source, asStored(source, heard, now)))
}

async function heardOf(
  work: Work,
  source: Source,
  answer: FeedAnswer,
  facts: LookedForFacts,
): Promise<Heard & Partial<KnownFeed>> {
  if (answer.outcome !== 'read') return answer
  const entries = entriesIn(answer, source, work.now)
  if (entries === null) return { outcome: 'failed', fault: 'no-feed', retryAfterMs: null }
  let fresh = 0
  for (let from = 0; from < entries.length; from += lookedAtOnce) {
    const some = entries.slice(from, from + lookedAtOnce)
    fresh += await work.turn((req) => keepEntries(req, some, { source, facts, now: work.now }))
  }
  return { ...answer, fresh }
}

/** Null where what was answered is no feed. */
function entriesIn(
  { bytes, contentType }: Extract<FeedAnswer, { outcome: 'read' }>,
  { id, url }: Source,
  now: Date,
): KnownEntry[] | null {
  try {
    return freshOf(readFeed(decodeFeed(bytes, contentType), url, now), id, now)
  } catch (error) {
    if (error instanceof NoFeed) return null
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
