import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress, gunzip } from 'node:zlib'
import { originalOf, precompressedSuffix } from '@avizier/shared/precompressed'
import { ignoreMissing } from '../files/write.ts'

/** What is wrong with a file of a public folder that is a precompressed one by its name: it stands beside nothing, or holds other bytes. */
export async function precompressedFault(
  folder: string,
  file: string,
): Promise<'unexpected' | 'other bytes' | undefined> {
  const original = originalOf(file)
  if (original === undefined) return undefined
  const [compressed, page] = await Promise.all(
    [file, original].map((name) => readFile(path.join(folder, name)).catch(ignoreMissing)),
  )
  if (!compressed) return undefined
  if (!page) return 'unexpected'
  const decompress = promisify(file.endsWith(precompressedSuffix.br) ? brotliDecompress : gunzip)
  // What cannot be decompressed is the form of no page.
  const bytes = await decompress(compressed).catch(() => undefined)
  return bytes?.equals(page) ? undefined : 'other bytes'
}
