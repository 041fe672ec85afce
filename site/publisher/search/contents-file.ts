import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { paths } from '@avizier/shared/paths'
import { createTurns } from '@avizier/shared/turns'
import { z } from 'zod'
import { contentsSchema, noContents, type SearchContents } from '../../src/search/contents.ts'
import { ignoreMissing, writeInPlace } from '../files/write.ts'

/** The contents of the index, in memory and on the disk. */
export interface ContentsFile {
  now(): SearchContents
  /** None were found, or none that can be read: what was withdrawn is not known. */
  readonly wereLost: boolean
  /** One change at a time; a failed one is told to whoever waits for it, and does not stop the next. */
  change(change: (now: SearchContents) => SearchContents): Promise<void>
  settled(): Promise<void>
}

const name = path.posix.basename(paths.searchContents)

/** Opens the contents in a folder. Where there are none the index is made anew. */
export async function openContents(searchDir: string): Promise<ContentsFile> {
  const found = await readContents(path.join(searchDir, name))
  let contents = found ?? noContents
  const writes = createTurns()
  return {
    now: () => contents,
    wereLost: found === undefined,
    change: (change) =>
      writes.take(async () => {
        const changed = change(contents)
        if (changed === contents) return
        await writeInPlace(searchDir, `/${name}`, Buffer.from(JSON.stringify(changed)))
        contents = changed
      }),
    settled: writes.settled,
  }
}

/** Undefined where there are none, or none that can be read. */
async function readContents(file: string): Promise<SearchContents | undefined> {
  const text = await readFile(file, 'utf8').catch(ignoreMissing)
  if (text === undefined) return undefined
  try {
    return contentsSchema.parse(JSON.parse(text))
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return undefined
    throw error
  }
}
