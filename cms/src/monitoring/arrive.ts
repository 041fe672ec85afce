import { createHash } from 'node:crypto'
import { cutTo } from '@avizier/shared/letters'
import { canonicalAddress } from './feeds/canonical-address.ts'
import type { Entry } from './feeds/read-feed.ts'
import { freshMs, mostCharacters } from './limits.ts'
import { lookThrough } from './matching/phrases.ts'
import { judge, type Judged, type MonitoringRule } from './matching/rule.ts'
import { sketchOf, type Sketch } from './stories/sketch.ts'
import { findUptake, type LookedFor, type Uptake } from './uptake/find-uptake.ts'

/** What is kept of an article. Its text was looked through for it, and is let go. */
export interface Arriving {
  /** By its address; without one by how its feed knows it. */
  identity: string
  /** By how its feed knows it, which stays when a site moves its articles. */
  entryKey: string
  title: string
  url: string | null
  extract: string
  publishedAt: Date
  judged: Judged
  sketch: Sketch
  uptake: Uptake | null
}

interface Looking {
  source: { id: string; keepsAll: boolean }
  rules: readonly MonitoringRule[]
  releases: readonly LookedFor[]
  now: Date
}

/** What of a feed the office is to see: what is new enough, and fits a rule or comes from where everything is kept; each once. */
export function arriving(entries: readonly Entry[], looking: Looking): Arriving[] {
  const since = looking.now.getTime() - freshMs
  const found = entries
    .filter(({ publishedAt }) => publishedAt.getTime() >= since)
    .flatMap((entry) => arrivingOne(entry, looking))
  return [...new Map(found.map((each) => [each.identity, each])).values()]
}

function arrivingOne(entry: Entry, { source, rules, releases }: Looking): Arriving[] {
  const { title, text, url, publishedAt } = entry
  const judged = judge(lookThrough(`${title}. ${text}`), rules)
  const uptake = findUptake(entry, releases)
  // Whoever takes up what we published writes about us, with whatever words.
  if (judged.rules.length === 0 && !source.keepsAll && !uptake) return []
  return [
    {
      ...identityOf(entry, source.id),
      ...{ title, url, publishedAt, judged, uptake },
      extract: cutTo(text, mostCharacters.extract),
      sketch: sketchOf(title, text),
    },
  ]
}

function identityOf(
  { guid, url, title, publishedAt }: Entry,
  source: string,
): Pick<Arriving, 'identity' | 'entryKey'> {
  const own = guid ?? url ?? `${title} ${publishedAt.toISOString().slice(0, 10)}`
  const entryKey = hashOf(`entry ${source} ${own}`)
  return { entryKey, identity: url === null ? entryKey : identityOfAddress(url) }
}

/** By what an article is known wherever it is met. */
export const identityOfAddress = (url: string): string =>
  hashOf(`address ${canonicalAddress(url) ?? url}`)

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')
