import { collectiveAddresses } from '../../src/addresses.ts'
import type { Publishing } from './publishing.ts'

/** The addresses that the site is to have, as the mirror is at this moment. */
export interface Wanted {
  /** Those of no single document: lists, feeds, artefacts. */
  collective: ReadonlySet<string>
  /** Those of them that are made, and not rendered. */
  artefacts: ReadonlySet<string>
  isWanted: (url: string) => boolean
}

export function wantedNow({ mirror, artefacts }: Pick<Publishing, 'mirror' | 'artefacts'>): Wanted {
  const made = artefacts.addresses(mirror)
  const collective = new Set([...collectiveAddresses(mirror), ...made])
  return {
    collective,
    artefacts: made,
    isWanted: (url) => collective.has(url) || mirror.hasPath(url),
  }
}
