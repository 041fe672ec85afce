import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Found } from './find.ts'

export type Encoding = 'br' | 'gzip'

/** The file names beside a file that hold it compressed, where the build made them. */
export const sidecarSuffix: Record<Encoding, string> = { br: '.br', gzip: '.gz' }

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
  return (['br', 'gzip'] as const).find((encoding) => names.includes(encoding))
}

/**
 * Compresses each version of a file for its first reader and keeps the result for the next ones, at most `limit` bytes of
 * them: those asked for longest ago go. Nothing on the disk, so nothing there can be stale.
 */
export function compressingOnce(limit: number) {
  const kept = new Map<string, Buffer>()
  let size = 0
  return async ({ address, etag, handle }: Found, encoding: Encoding): Promise<Buffer> => {
    const key = [encoding, etag, address].join(' ')
    const bytes = kept.get(key) ?? (await compress[encoding](await handle.readFile()))
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
