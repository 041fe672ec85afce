import { readdir, rm, stat, utimes } from 'node:fs/promises'
import path from 'node:path'
import type { Part } from '../../src/search/contents.ts'
import { ignoreMissing } from '../files/write.ts'

/** Marks those of the parts that are not kept as the last ones taken out of use. */
export async function takeOutOfUse(
  searchDir: string,
  parts: readonly Part[],
  kept: readonly Part[],
  clock: () => Date,
): Promise<void> {
  for (const { folder } of parts) {
    if (kept.some((part) => part.folder === folder)) continue
    const now = clock()
    await utimes(path.join(searchDir, folder), now, now).catch(ignoreMissing)
  }
}

/** Removes what a killed pass left and all parts out of use but the last `kept`. */
export async function sweep(
  searchDir: string,
  parts: readonly Part[],
  kept: number,
): Promise<void> {
  const inUse = new Set(parts.map(({ folder }) => folder))
  const idle: { folder: string; since: number }[] = []
  for (const entry of await readdir(searchDir, { withFileTypes: true })) {
    if (!entry.isDirectory() || inUse.has(entry.name)) continue
    const folder = path.join(searchDir, entry.name)
    if (entry.name.startsWith('.')) await rm(folder, { recursive: true })
    else idle.push({ folder, since: (await stat(folder)).mtimeMs })
  }
  idle.sort((a, b) => b.since - a.since)
  for (const { folder } of idle.slice(kept)) await rm(folder, { recursive: true })
}
