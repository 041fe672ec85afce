import path from 'node:path'
import type { Mirror } from '../../src/queries/mirror.ts'
import type { FileStore, OpenedFile } from '../files/file-store.ts'
import type { Artefact } from './artefact.ts'

/** All artefacts of the site, with their bytes from batch to batch. */
export interface Artefacts {
  /** The addresses that the site is to have. */
  addresses(mirror: Mirror): Set<string>
  /** What is to stand at one of these addresses, made unless it is stored. Throws FileError where it cannot be made. */
  ensure(mirror: Mirror, url: string): Promise<EnsuredArtefact>
  /** Told from now on of each that is stored: it may have put an older one out of use. */
  onStored(told: () => void): void
  /** Removes all but those that stand in the public site, whose hashes `hashOf` tells. Returns how many went. */
  removeUnneeded(mirror: Mirror, hashOf: (url: string) => string | undefined): Promise<number>
}

export interface EnsuredArtefact {
  hash: string
  tags: string[]
  file: OpenedFile
}

export function createArtefacts(kinds: readonly Artefact[], store: FileStore): Artefacts {
  const addresses = (mirror: Mirror) =>
    new Set(kinds.flatMap((each) => [...each.addresses(mirror)]))
  let told: () => void = () => undefined

  return {
    addresses,
    async ensure(mirror, url) {
      const { hash, tags, bytes } = kindOf(kinds, mirror, url).make(mirror, url)
      const name = nameOf(url, hash)
      if (!(await store.open(name))) {
        await store.put(name, bytes())
        told()
      }
      const file = await store.open(name)
      if (!file) throw new Error(`${name} was removed while it was made`)
      return { hash, tags, file }
    },
    onStored: (listener) => void (told = listener),
    async removeUnneeded(mirror, hashOf) {
      // Listed before it is asked what is public: what comes meanwhile is not touched.
      const names = await store.list()
      const inUse = new Set([...addresses(mirror)].map((url) => nameOf(url, hashOf(url) ?? '')))
      const unneeded = names.filter((name) => !inUse.has(name))
      for (const name of unneeded) await store.remove(name)
      return unneeded.length
    },
  }
}

function kindOf(kinds: readonly Artefact[], mirror: Mirror, url: string): Artefact {
  for (const kind of kinds)
    for (const address of kind.addresses(mirror)) if (address === url) return kind
  throw new Error(`${url} is the address of no artefact`)
}

/** Its name in the store: that of the public file, with what it was made from. */
function nameOf(url: string, hash: string): string {
  const { name, ext } = path.posix.parse(url)
  return `${name}-${hash.slice(0, 32)}${ext}`
}
