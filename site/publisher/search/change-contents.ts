import { isDeepStrictEqual } from 'node:util'
import type { RegisterRow } from '@avizier/shared/register'
import type { Part, SearchContents } from '../../src/search/contents.ts'

// How the contents follow from what came: pure, and the same object where nothing changes.

type Change = (now: SearchContents) => SearchContents

export const sharesYears = (one: Part, other: Part): boolean =>
  one.years.some(({ year }) => other.years.some((its) => its.year === year))

/**
 * Whether a part can be taken into use by itself. Where the years are cut into other parts than before, a document would
 * stand in two or in none until the last part is there.
 */
export const fitsInto = (parts: readonly Part[], part: Part): boolean =>
  parts
    .filter((known) => sharesYears(known, part))
    .every(({ years }) => years.every(({ year }) => part.years.some((its) => its.year === year)))

/** Takes a part into use that holds the documents of its years as of register row `row`. */
export const withPart =
  (part: Part, row: number): Change =>
  (now) => {
    const others = now.parts.filter((known) => !sharesYears(known, part))
    const parts = [...others, part].sort((a, b) => b.folder.localeCompare(a.folder))
    if (parts[0] === part) return { ...now, parts, currentRow: row }
    return now.parts.some(({ folder }) => folder === part.folder) ? now : { ...now, parts }
  }

/** The end of a pass: the index has these parts and no others. */
export const withAll =
  (parts: Part[], row: number, pass: { indexedAt: string; milliseconds: number }): Change =>
  (now) => ({
    parts,
    gone: now.gone.filter((withdrawn) => withdrawn.row > row),
    currentRow: row,
    archiveRow: row,
    ...pass,
  })

/** Hides what rows withdraw, and hides no longer what they bring back. */
export const withRows =
  (rows: readonly RegisterRow[]): Change =>
  (now) => {
    const gone = goneAfter(now.gone, rows)
    // Most rows withdraw nothing, and no publication is to wait for a file that stays as it is.
    return isDeepStrictEqual(gone, now.gone) ? now : { ...now, gone }
  }

/** What is to be in no result, after some rows more: what was withdrawn and has not come back. */
function goneAfter(
  gone: SearchContents['gone'],
  rows: readonly RegisterRow[],
): SearchContents['gone'] {
  const left = new Map(gone.map((withdrawn) => [withdrawn.path, withdrawn]))
  for (const { number, event, path } of rows) {
    if (!path) continue
    if (event === 'withdrawn') left.set(path, { path, row: number })
    else left.delete(path)
  }
  return [...left.values()]
}
