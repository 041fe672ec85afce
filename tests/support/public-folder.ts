import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { inject } from 'vitest'
import { readPdf } from '../../cms/src/collections/documents/read-pdf.ts'

/**
 * Everything in the public folder, or below a folder in it, as text: its name there → text, compressed forms and archives taken
 * apart, of PDFs also the words that they show.
 */
export async function publicTexts(below = ''): Promise<Map<string, string>> {
  const folder = path.join(inject('newsroom').dataDir, 'public', below, '/')
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const texts = new Map<string, string>()
  for (const entry of entries.filter((each) => each.isFile())) {
    const file = path.join(entry.parentPath, entry.name)
    const bytes = await readOrGone(file)
    if (bytes) texts.set(path.relative(folder, file), await textOfFile(entry.name, bytes))
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

/** All that a file tells. */
export async function textOfFile(name: string, bytes: Buffer): Promise<string> {
  const asItStands = bytes.toString('utf8')
  if (name.endsWith('.br')) return brotliDecompressSync(bytes).toString('utf8')
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes).toString('utf8')
  if (asItStands.startsWith('%PDF-')) return [asItStands, ...(await readPdf(bytes)).text].join('\n')
  if (!asItStands.startsWith('PK\u0003\u0004')) return asItStands
  const inside = Object.entries(unzipSync(bytes))
  const texts = inside.map(async ([entry, content]) => [
    entry,
    await textOfFile(entry, Buffer.from(content)),
  ])
  return (await Promise.all(texts)).flat().join('\n')
}
