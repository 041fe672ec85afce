import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { encodings, type Encoding } from '@avizier/shared/precompressed'
import type { Found } from './find.ts'
import { readPrecompressed } from './precompressed.ts'

const compress: Record<Encoding, (bytes: Buffer) => Promise<Buffer>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
}

/** The best encoding that an Accept-Encoding header allows; undefined for none. */
export function encodingFor(accepted: string | string[] | undefined): Encoding | undefined {
  const names = String(accepted ?? '')
    .toLowerCase()
    .split(',')
    .filter((each) => !/;\s*q=0(\.0*)?\s*$/.test(each))
    .map((each) => each.split(';')[0]?.trim())
  return encodings.find((encoding) => names.includes(encoding))
}

/**
 * Answers with the compressed form of a version of a file. The first time it reads the precompressed file, or compresses by itself
 * where there is none yet. It keeps at most `limit` bytes for the next readers: those asked for longest ago go.
 */
export function compressingOnce(limit: number) {
  const kept = new Map<string, Buffer>()
  let size = 0
  return async (found: Found, encoding: Encoding): Promise<Buffer> => {
    const key = [encoding, found.etag, found.address].join(' ')
    const bytes =
      kept.get(key) ??
      (await readPrecompressed(found, encoding)) ??
      (await compress[encoding](await found.handle.readFile()))
    size += kept.delete(key) ? 0 : bytes.length
    kept.set(key, bytes)
    for (const [oldest, { length }] of kept) {
      if (size <= limit) break
      kept.delete(oldest)
      size -= length
    }
    return bytes
  }
}
