import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { precompressedSuffix } from '@avizier/shared/precompressed'

const compressible = /\.(css|js|svg)$/

/** Puts precompressed files beside each style, script and drawing below `folder`, at the best quality there is. */
export async function precompress(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !compressible.test(entry.name)) continue
    const file = path.join(entry.parentPath, entry.name)
    const bytes = await readFile(file)
    await writeFile(file + precompressedSuffix.br, brotliCompressSync(bytes))
    await writeFile(file + precompressedSuffix.gzip, gzipSync(bytes, { level: 9 }))
  }
}
