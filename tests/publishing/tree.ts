import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { originalOf } from '@avizier/shared/precompressed'

/** Every file of a folder but precompressed files (precompressed-faults.ts): relative path → SHA-256 of its bytes. Empty folders are named with a slash. */
export async function treeOf(folder: string): Promise<Map<string, string>> {
  const tree = new Map<string, string>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const full = path.join(entry.parentPath, entry.name)
    const relative = path.relative(folder, full)
    if (originalOf(relative) !== undefined) continue
    if (entry.isFile())
      tree.set(
        relative,
        createHash('sha256')
          .update(await readFile(full))
          .digest('hex'),
      )
    // The search index is no part of a release.
    else if (entry.isSymbolicLink()) continue
    else if ((await readdir(full)).length === 0) tree.set(`${relative}/`, 'empty')
  }
  return new Map([...tree].sort(([a], [b]) => (a < b ? -1 : 1)))
}
