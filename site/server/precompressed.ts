import { constants } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { precompressedSuffix, type Encoding } from '@avizier/shared/precompressed'
import { isAbsent, type Found } from './find.ts'

/**
 * The compressed form of a file as it lies beside it; undefined where there is none of this very version. The publisher
 * removes precompressed files before it replaces their file and makes others after: what was opened while the name still led to the
 * file that we hold open is its precompressed file. Nor can another file have its inode meanwhile, for we hold it open.
 */
export async function readPrecompressed(
  { file, handle }: Pick<Found, 'file' | 'handle'>,
  encoding: Encoding,
): Promise<Buffer | undefined> {
  const name = file + precompressedSuffix[encoding]
  const compressed = await open(name, constants.O_RDONLY | constants.O_NOFOLLOW).catch(unlessAbsent)
  if (!compressed) return undefined
  try {
    const [held, named] = await Promise.all([handle.stat(), stat(file).catch(unlessAbsent)])
    const isOfHeld = held.ino === named?.ino && held.dev === named.dev
    return isOfHeld ? await compressed.readFile() : undefined
  } finally {
    await compressed.close()
  }
}

function unlessAbsent(error: unknown): undefined {
  if (!isAbsent(error)) throw error
}
