import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { leastCompressed, mayBePrecompressed, originalOf } from '@avizier/shared/precompressed'

const decompress = (compressed: string, bytes: Buffer): Buffer =>
  compressed.endsWith('.br') ? brotliDecompressSync(bytes) : gunzipSync(bytes)

/** What is wrong with the compressed files of a public folder, one short line each. None may be missing where a pass has ended. */
export async function precompressedFaultsOf(
  folder: string,
  { areAllMade }: { areAllMade: boolean },
): Promise<string[]> {
  const faults: string[] = []
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const full = path.join(entry.parentPath, entry.name)
    const name = path.relative(folder, full)
    const original = originalOf(name)
    if (original !== undefined) {
      const page = path.join(folder, original)
      if (!existsSync(page)) faults.push(`precompressed file beside nothing: ${name}`)
      else if (!decompress(name, await readFile(full)).equals(await readFile(page)))
        faults.push(`stale precompressed file: ${name}`)
    } else if (areAllMade && mayBePrecompressed(`/${name}`)) {
      const isLarge = (await readFile(full)).length >= leastCompressed
      for (const compressed of [`${full}.br`, `${full}.gz`])
        if (existsSync(compressed) !== isLarge)
          faults.push(
            `${isLarge ? 'no' : 'too small for'} ${compressed.slice(full.length)}: ${name}`,
          )
    }
  }
  return faults
}
