import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { inject } from 'vitest'

/** Everything in the public folder, or below a folder in it, as text: its name there → text, compressed forms taken apart. */
export async function publicTexts(below = ''): Promise<Map<string, string>> {
  const folder = path.join(inject('newsroom').dataDir, 'public', below, '/')
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const texts = new Map<string, string>()
  for (const entry of entries.filter((each) => each.isFile())) {
    const file = path.join(entry.parentPath, entry.name)
    const bytes = await readOrGone(file)
    if (bytes) texts.set(path.relative(folder, file), textIn(entry.name, bytes))
  }
  return texts
}

/** Undefined for what the publisher took away since it was listed; a file that cannot be read may hold a leak. */
async function readOrGone(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

function textIn(name: string, bytes: Buffer): string {
  if (name.endsWith('.br')) return brotliDecompressSync(bytes).toString('utf8')
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes).toString('utf8')
  return bytes.toString('utf8')
}
