import type { RegisterRow } from '@avizier/shared/register'
import { isBehind } from './behind.ts'
import { mayEndCopy } from './files/copies.ts'
import type { PublisherParts } from './publisher-parts.ts'
import type { Site } from './releases/open-site.ts'

/**
 * Removes the publisher's copies of files that no live document names any more, and the artefacts that the public site has
 * no longer: what the office withdrew, a person's data perhaps, does not stay on the disk. No release needs them, not even
 * one that is gone back to, for that one is brought up to the register before it is shown.
 */
export interface Tidying {
  /** Rows came that may have ended what copies were kept for. */
  came(rows: readonly RegisterRow[]): void
  /** Removes what is not needed, once all that came is live. */
  tidy(shown: Site): Promise<void>
}

export function createTidying(parts: PublisherParts): Tidying {
  const { mirror, copies, artefacts, site, log } = parts
  /** A start does not know what came before. */
  let mayHaveUnneeded = true
  artefacts.onStored(() => void (mayHaveUnneeded = true))

  const remove = async ({ manifest }: Site): Promise<number> => {
    const removed = await copies.removeUnneeded(mirror.fileHashes)
    return removed + (await artefacts.removeUnneeded(mirror, manifest.hashOf))
  }
  return {
    came: (rows) => void (mayHaveUnneeded ||= rows.some(mayEndCopy)),
    async tidy(shown) {
      // A build under way may be reading what it would take.
      if (!mayHaveUnneeded || isBehind(parts) || site.isBuilding()) return
      mayHaveUnneeded = false
      const removed = await remove(shown).catch((error: unknown) => {
        mayHaveUnneeded = true
        throw error
      })
      if (removed > 0) log(`${removed} copies that nothing public needs any more were removed`)
    },
  }
}
