import { createHash } from 'node:crypto'
import { cutTo } from '@avizier/shared/letters'
import { canonicalAddress } from './feeds/canonical-address.ts'
import type { Entry } from './feeds/read-feed.ts'
import { freshMs, mostCharacters } from './limits.ts'
import { lookThrough } from './matching/phrases.ts'
import { judge, type Judged, type MonitoringRule } from './matching/rule.ts'
import { sketchOf, type Sketch } from './stories/sketch.ts'
import { findUptake, type LookedFor, type Uptake } from './uptake/find-uptake.ts'

/** By what an article is known again. */
export interface Known {
  /** By its address; without one by how its feed knows it. */
  identity: string
  /** By how its feed knows it, which stays when a site moves its articles. */
  entryKey: string
}

/** What is kept of an article. Its text was looked through for it, and is let go. */
export interface Arriving extends Known {
  title: string
  url: string | null
  extract: string
  publishedAt: Date
  judged: Judged
  sketch: Sketch
  uptake: Uptake | null
}

export type KnownEntry = Known & { entry: Entry }

/** The entries of a feed that are new enough, each once and known by its keys: looking through a text is dear, asking for it is not. */
export function freshOf(entries: readonly Entry[], source: string, now: Date): KnownEntry[] {
  const since = now.getTime() - freshMs
  const fresh = entries
    .filter(({ publishedAt }) => publishedAt.getTime() >= since)
    .map((entry) => ({ ...keysOfEntry(entry, source), entry }))
  return [...new Map(fresh.map((each) => [each.identity, each])).values()]
}

interface Looking {
  source: { keepsAll: boolean }
  rules: readonly MonitoringRule[]
  releases: readonly LookedFor[]
}

/** What of it the office is to see: what fits a rule, takes up a release, or comes from where everything is kept. */
export const arriving = (entries: readonly KnownEntry[], looking: Looking): Arriving[] =>
  entries.flatMap((each) => arrivingOne(each, looking))

function arrivingOne(
  { entry, identity, entryKey }: KnownEntry,
  { source, rules, releases }: Looking,
): Arriving[] {
  const { title, text, url, publishedAt } = entry
  const judged = judge(lookThrough(`${title}. ${text}`), rules)
  const uptake = findUptake(entry, releases)
  // Whoever takes up what we published writes about us, with whatever words.
  if (judged.rules.length === 0 && !source.keepsAll && !uptake) return []
  return [
    {
      ...{ identity, entryKey, title, url, publishedAt, judged, uptake },
      extract: cutTo(text, mostCharacters.extract),
      sketch: sketchOf(title, text),
    },
  ]
}

function keysOfEntry({ guid, url, title, publishedAt }: Entry, source: string): Known {
  const own = guid ?? url ?? `${title} ${publishedAt.toISOString().slice(0, 10)}`
  const entryKey = hashOf(`entry ${source} ${own}`)
  return { entryKey, identity: url === null ? entryKey : identityOfAddress(url) }
}

/** By what an article is known wherever it is met. */
export const identityOfAddress = (url: string): string =>
  hashOf(`address ${canonicalAddress(url) ?? url}`)

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')
