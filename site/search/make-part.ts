import { createHash } from 'node:crypto'
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { close, createIndex } from 'pagefind'
import type { Part } from './contents.ts'
import type { SearchRecord } from './record.ts'

/** Changes with whatever changes the files that are made from the same records. */
const format = 'pagefind 1.6.0, 1'

/** Several documents share a file: fewer to write at each publication, and still small to fetch one result. */
const mostFragments = 500

/** Records handed over at once; Pagefind answers for each. */
const handful = 200

/** Pagefind's ready-made interfaces, and its rules for languages that are not ours. */
const unused = /-ui\.(js|css)$|^pagefind-highlight\.js$|^wasm\.unknown\./

/** The folder of a part: the year, and what the part holds in sixteen characters. */
export function folderOf(year: string, records: readonly SearchRecord[]): string {
  const hash = createHash('sha256').update(format).update(JSON.stringify(records))
  return `${year}-${hash.digest('hex').slice(0, 16)}`
}

/** Makes the part of a year in a folder of its own below `searchDir`; it is there whole or not at all. */
export async function makePart(
  searchDir: string,
  year: string,
  records: readonly SearchRecord[],
): Promise<Part> {
  const folder = folderOf(year, records)
  const beside = path.join(searchDir, `.${folder}.part`)
  await rm(beside, { recursive: true, force: true })
  await writeIndex(records, beside)
  const size = await sizeOf(beside)
  // Only a damaged one can stand in its place.
  await rm(path.join(searchDir, folder), { recursive: true, force: true })
  await rename(beside, path.join(searchDir, folder))
  return { year, folder, documents: records.length, ...size }
}

async function writeIndex(records: readonly SearchRecord[], outputPath: string): Promise<void> {
  const { index, errors } = await createIndex({
    forceLanguage: 'ro',
    maxFragments: mostFragments,
  })
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`)
  try {
    for (let start = 0; start < records.length; start += handful) {
      const added = await Promise.all(
        records.slice(start, start + handful).map((record) => index.addCustomRecord({ ...record })),
      )
      refuse(added.flatMap((answer) => answer.errors))
    }
    // Written here and not by Pagefind, which on a full disk dies without an answer.
    const { errors: left, files } = await index.getFiles()
    refuse(left)
    for (const { path: name, content } of files.filter((file) => !unused.test(file.path))) {
      const file = path.join(outputPath, name)
      await mkdir(path.dirname(file), { recursive: true })
      await writeFile(file, content)
    }
  } finally {
    // Its process ends, and gives back its memory before the next part.
    await close()
  }
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.slice(0, 3).join('; ')}`)
}

/** Whether the folder of a part holds what it held when it was made. */
export async function isWhole(searchDir: string, part: Part): Promise<boolean> {
  const { files, bytes } = await sizeOf(path.join(searchDir, part.folder))
  return files === part.files && bytes === part.bytes
}

async function sizeOf(folder: string): Promise<Pick<Part, 'files' | 'bytes'>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(noEntries)
  const sizes = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => (await stat(path.join(entry.parentPath, entry.name))).size),
  )
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }
}

function noEntries(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT') return []
  throw error
}
