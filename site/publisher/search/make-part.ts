import { createHash } from 'node:crypto'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { filesIn } from '../files/tree.ts'
import { ignoreMissing } from '../files/write.ts'
import { partFolders } from '../../src/search/part-files.ts'
import type { Part } from '../../src/search/contents.ts'
import type { SearchRecord } from './record.ts'
import { createPart } from './write-part.ts'

/** Changes with whatever changes the files that are made from the same records. */
const format = 'own, 3'

/** The records of a year, the newest first, made anew at each call so that memory never holds more than a year. */
export interface YearOfRecords {
  year: string
  records: () => SearchRecord[]
}

/** What a part is to hold, known before it is made. */
export interface Outline extends Pick<Part, 'folder' | 'years' | 'documents'> {
  /** Of all texts together. */
  characters: number
}

/** The folder of a part is named by its newest year and by all that it holds, in sixteen characters. */
export function outlineOf(years: readonly YearOfRecords[]): Outline {
  const hash = createHash('sha256').update(format)
  let characters = 0
  const counted = years.map(({ year, records }) => {
    const all = records()
    hash.update(year).update(JSON.stringify(all))
    characters += all.reduce((sum, { content }) => sum + content.length, 0)
    return { year, documents: all.length }
  })
  return {
    folder: `${years[0]?.year ?? '0000'}-${hash.digest('hex').slice(0, 16)}`,
    years: counted,
    documents: counted.reduce((sum, { documents }) => sum + documents, 0),
    characters,
  }
}

/** Makes a part in a folder of its own below `searchDir`; it is there whole or not at all. */
export async function makePart(
  searchDir: string,
  years: readonly YearOfRecords[],
  outline = outlineOf(years),
): Promise<Part> {
  const { folder, documents, characters } = outline
  const beside = path.join(searchDir, `.${folder}.part`)
  await rm(beside, { recursive: true, force: true })
  for (const name of partFolders) await mkdir(path.join(beside, name), { recursive: true })
  const average = Math.max(1, characters / documents)
  const part = createPart(beside, togetherOf(documents, average), average)
  for (const { records } of years) for (const record of records()) await part.add(record)
  const shape = await part.end()
  const size = await sizeOf(beside)
  // Only a damaged one can stand in its place.
  await rm(path.join(searchDir, folder), { recursive: true, force: true })
  await rename(beside, path.join(searchDir, folder))
  return { folder, documents, years: [...outline.years], ...shape, ...size }
}

/** Characters of the texts in a file, before they are compressed to a third. */
const usualFile = 12_000
const largestFile = 40_000
/** Where the files stay small enough, a part has no more: a first page of results then needs few requests. */
const fewFiles = 6

/** How many documents share a file of texts: ten results may lie in ten files. */
function togetherOf(documents: number, averageLength: number): number {
  const inFew = documents / fewFiles
  const usual = usualFile / averageLength
  return Math.ceil(inFew <= largestFile / averageLength ? Math.max(inFew, usual) : usual)
}

/** Whether the folder of a part holds what it held when it was made. */
export async function isWhole(searchDir: string, part: Part): Promise<boolean> {
  const { files, bytes } = await sizeOf(path.join(searchDir, part.folder))
  return files === part.files && bytes === part.bytes
}

async function sizeOf(folder: string): Promise<Pick<Part, 'files' | 'bytes'>> {
  const files = (await filesIn(folder).catch(ignoreMissing)) ?? []
  const sizes = await Promise.all(
    files.map(async (file) => (await stat(path.join(folder, file))).size),
  )
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }
}
