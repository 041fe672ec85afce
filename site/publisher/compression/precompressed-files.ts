import { createHash } from 'node:crypto'
import { readFile, statfs } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import {
  encodings,
  leastCompressed,
  mayBePrecompressed,
  precompressedSuffix,
  type Encoding,
} from '@avizier/shared/precompressed'
import { fileOf, ignoreMissing, writeSafely } from '../files/write.ts'
import type { PageRecord } from '../pages/manifest/page-records.ts'

/** A precompressed file that does not lie beside its page yet. */
export interface PrecompressedFile {
  from: string
  suffix: string
}

/** Compressed files are a luxury: so much of the disk is left to the pages. */
const leastFreeBytes = 16 * 1024 * 1024

/** Pages change again: brotli's best quality would take 25 to 180 times as long for files a tenth smaller. */
const compress: Record<Encoding, (bytes: Buffer) => Promise<Buffer>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gzip: (bytes) => promisify(gzip)(bytes),
}

/** The precompressed files of a page, made under another name; none where it is to have none, undefined where other bytes lie there. */
export async function precompressedFilesOf(
  { url, hash }: Pick<PageRecord, 'url' | 'hash'>,
  folder: string,
  name: string,
): Promise<PrecompressedFile[] | undefined> {
  if (hash === '' || !mayBePrecompressed(url)) return []
  const bytes = await readFile(fileOf(folder, url)).catch(ignoreMissing)
  if (!bytes || createHash('sha256').update(bytes).digest('hex') !== hash) return undefined
  if (bytes.length < leastCompressed) return []
  return Promise.all(
    encodings.map(async (encoding) => {
      const suffix = precompressedSuffix[encoding]
      const from = name + suffix
      await writeSafely(from, await compress[encoding](bytes))
      return { from, suffix }
    }),
  )
}

/** Throws where the disk of a folder is nearly full. */
export async function keepRoom(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize < leastFreeBytes)
    throw new Error(`less than ${leastFreeBytes} bytes are free on the disk of ${folder}`)
}
