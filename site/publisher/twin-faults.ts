import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress, gunzip } from 'node:zlib'
import { originalOf, twinSuffix } from '@avizier/shared/twins'
import { ignoreMissing } from './write.ts'

/** What is wrong with a file of a public folder that is a twin by its name: it stands beside nothing, or holds other bytes. */
export async function faultOfTwin(
  folder: string,
  file: string,
): Promise<'unexpected' | 'other bytes' | undefined> {
  const original = originalOf(file)
  if (original === undefined) return undefined
  const [twin, page] = await Promise.all(
    [file, original].map((name) => readFile(path.join(folder, name)).catch(ignoreMissing)),
  )
  if (!twin) return undefined
  if (!page) return 'unexpected'
  const decompress = promisify(file.endsWith(twinSuffix.br) ? brotliDecompress : gunzip)
  // What cannot be decompressed is the form of no page.
  const bytes = await decompress(twin).catch(() => undefined)
  return bytes?.equals(page) ? undefined : 'other bytes'
}
