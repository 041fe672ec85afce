import type { RegisterRow } from '@avizier/shared/register'
import { isBehind } from './behind.ts'
import type { PublisherParts } from './publisher-parts.ts'
import type { Site } from './releases/public-site.ts'
import { removeUnneeded } from './releases/unneeded.ts'

/** Removes copies of files that nothing public needs any more. */
export interface Tidying {
  /** Rows came that may have ended what copies were kept for. */
  came(rows: readonly RegisterRow[]): void
  /** Removes what is not needed, once all that came is live. */
  tidy(shown: Site): Promise<void>
}

export function createTidying(parts: PublisherParts): Tidying {
  const { mirror, site, layout, log } = parts
  /** A start does not know what came before. */
  let mayHaveUnneeded = true
  return {
    came: (rows) => void (mayHaveUnneeded ||= rows.some(isEnd)),
    async tidy({ manifest }) {
      // A build under way may be reading what it would take.
      if (!mayHaveUnneeded || isBehind(parts) || site.isBuilding()) return
      mayHaveUnneeded = false
      const { filesDir, zipDir } = layout
      const removed = await removeUnneeded({ mirror, manifest, filesDir, zipFolder: zipDir }).catch(
        (error: unknown) => {
          mayHaveUnneeded = true
          throw error
        },
      )
      if (removed > 0) log(`${removed} copies that nothing public needs any more were removed`)
    },
  }
}

/** After such a row a file, or an issue in the archive of its year, may be public no more or be another one. */
const isEnd = ({ event, collection }: RegisterRow): boolean =>
  event === 'withdrawn' || ['media', 'documents', 'journal-issues'].includes(collection)
