import { createHash, type Hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { setImmediate as breath } from 'node:timers/promises'
import { ignoreMissing } from './write.ts'

/** The files of a folder by their relative path → SHA-256 of their bytes. */
export type Tree = ReadonlyMap<string, string>

/** Files read before others have their turn. */
const filesAtOnce = 64

/**
 * Every file below a folder, by its path relative to it; links are passed over. Folders are read side by side: a site has
 * as many as pages. One that is taken away meanwhile has none.
 */
export async function filesIn(folder: string, within = ''): Promise<string[]> {
  const entries = await readdir(path.join(folder, within), { withFileTypes: true }).catch(
    (error: unknown) => {
      if (within === '') throw error
      ignoreMissing(error)
      return []
    },
  )
  const files = entries.map(async (entry) => {
    const name = `${within}${entry.name}`
    if (entry.isDirectory()) return await filesIn(folder, `${name}/`)
    return entry.isFile() ? name : []
  })
  return (await Promise.all(files)).flat()
}

/** Adds the names and bytes of a folder's files to a hash, in the order of their names. */
export async function addToHash(
  hash: Hash,
  folder: string,
  isWanted: (file: string) => boolean = () => true,
): Promise<void> {
  for (const file of (await filesIn(folder)).filter(isWanted).sort())
    hash.update(`\n${file}\n`).update(await readFile(path.join(folder, file)))
}

/**
 * Reads files one after the other, each whole: for many small ones that costs half of what waiting for each would. Files
 * that were renamed or taken away since they were listed are passed over: it is read beside publishing.
 */
export async function* contentsOf(
  folder: string,
  files: Iterable<string>,
): AsyncGenerator<[file: string, bytes: Buffer]> {
  let count = 0
  for (const file of files) {
    const bytes = readIfThere(path.join(folder, file))
    if (bytes) yield [file, bytes]
    count += 1
    if (count % filesAtOnce === 0) await breath()
  }
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch (error) {
    ignoreMissing(error)
    return undefined
  }
}

/** Reads files of a folder. */
export async function readTree(folder: string, files: Iterable<string>): Promise<Tree> {
  const tree = new Map<string, string>()
  for await (const [file, bytes] of contentsOf(folder, files))
    tree.set(file, createHash('sha256').update(bytes).digest('hex'))
  return tree
}
