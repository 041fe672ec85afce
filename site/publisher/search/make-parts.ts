import { authoredCollections } from '@avizier/shared/collections'
import { z } from 'zod'
import type { MirrorStore } from '../mirror/mirror.ts'
import { yearsOf } from '../../src/queries/archives.ts'
import { lists } from '../../src/queries/lists.ts'
import type { Part } from '../../src/search/contents.ts'
import { isWhole, makePart, outlineOf } from './make-part.ts'
import { recordsOf, type SearchRecord } from './record.ts'

/** What a pass over the mirror tells on its way. */
export type Progress =
  /** A part that the index is to have, made now or found as it should be. `row` is what the mirror held. */
  | { kind: 'part'; part: Part; row: number }
  /** The index is to have these parts and no others. */
  | { kind: 'end'; parts: Part[]; row: number }

/** How many documents a part has at most, unless a year has more. */
export const partLimitsSchema = z.object({ inFirst: z.number(), inOthers: z.number() })
export type PartLimits = z.infer<typeof partLimitsSchema>

/**
 * The part in which the office publishes is small, to be made within a second or two. There are to be few others, for a search
 * asks each of them.
 */
export const usualLimits: PartLimits = { inFirst: 4000, inOthers: 40_000 }

/**
 * Makes the parts whose documents are no longer those in `known`, the newest first, so that what was published now
 * is found before an old correction is. One after the other.
 */
export async function makeParts(
  mirror: MirrorStore,
  searchDir: string,
  known: readonly Part[],
  tell: (progress: Progress) => void,
  limits: PartLimits,
): Promise<void> {
  const row = mirror.head().number
  const parts: Part[] = []
  for (const { years: ofGroup, documents } of groupsOf(mirror, limits)) {
    const isSmall = documents <= limits.inFirst
    const years = ofGroup.map((year) => {
      const records = () => recordsOf(mirror, year)
      return { year, records: isSmall ? remembered(records) : records }
    })
    const outline = outlineOf(years)
    const present = known.find((part) => part.folder === outline.folder)
    const part =
      present && (await isWhole(searchDir, present))
        ? present
        : await makePart(searchDir, years, outline)
    parts.push(part)
    tell({ kind: 'part', part, row })
  }
  tell({ kind: 'end', parts, row })
}

interface Group {
  years: string[]
  documents: number
}

/** The years that make a part together. */
function groupsOf(mirror: MirrorStore, { inFirst, inOthers }: PartLimits): Group[] {
  const groups: Group[] = []
  for (const year of yearsOf(mirror)) {
    const documents = authoredCollections.reduce(
      (sum, collection) => sum + mirror.briefs(lists.in(collection, year)).length,
      0,
    )
    const group = groups.at(-1)
    const most = groups.length === 1 ? inFirst : inOthers
    if (group && group.documents + documents <= most) {
      group.years.push(year)
      group.documents += documents
    } else groups.push({ years: [year], documents })
  }
  return groups
}

/** Reads once: what is hashed is what is written, where memory can hold it. */
function remembered(records: () => SearchRecord[]): () => SearchRecord[] {
  let known: SearchRecord[] | undefined
  return () => (known ??= records())
}
