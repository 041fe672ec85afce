import type { MirrorStore } from '../publisher/mirror.ts'
import { yearsOf } from '../src/queries/archives.ts'
import type { Part } from './contents.ts'
import { folderOf, isWhole, makePart } from './make-part.ts'
import { recordsOf } from './record.ts'

/** What a pass over the mirror tells on its way. */
export type Progress =
  /** A part that the index is to have, made now or found as it should be. `row` is what the mirror held. */
  | { kind: 'part'; part: Part; row: number }
  /** All parts were told: the index is to have no other year than these. */
  | { kind: 'end'; years: string[]; row: number }

/**
 * Makes the parts whose documents are no longer those in `known`, newest year first, so that what was published now
 * is found before an old correction is. One after the other: a year takes 300 MB, ten at once would take 1.5 GB.
 */
export async function makeParts(
  mirror: MirrorStore,
  searchDir: string,
  known: readonly Part[],
  tell: (progress: Progress) => void,
): Promise<void> {
  const row = mirror.head().number
  const years = yearsOf(mirror)
  for (const year of years) {
    const records = recordsOf(mirror, year)
    const folder = folderOf(year, records)
    const present = known.find((part) => part.folder === folder)
    const part =
      present && (await isWhole(searchDir, present))
        ? present
        : await makePart(searchDir, year, records)
    tell({ kind: 'part', part, row })
  }
  tell({ kind: 'end', years, row })
}
