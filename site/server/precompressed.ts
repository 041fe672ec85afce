import { constants } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { precompressedSuffix, type Encoding } from '@avizier/shared/precompressed'
import { isAbsent, type Found } from './find.ts'

/**
 * The compressed form of a file as it lies beside it; undefined where there is none of this very version. The publisher removes
 * precompressed files before it replaces the file beside them, and makes others after. So what was opened while the name still
 * led to the file that we hold open is of that file. No other file can have its inode meanwhile, for we hold it.
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
