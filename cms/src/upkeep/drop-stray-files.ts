import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { codeOf } from '@avizier/shared/error-code'
import { sourceIn } from '../collections/stored-files/store.ts'
import { dirOf, type PrivateFiles } from '../collections/stored-files/private/files-of.ts'
import { caseFiles } from '../cases/case-files.ts'
import { submissionFiles } from '../inbox/beside.ts'
import type { Work } from '../jobs/job.ts'
import { cuttingScans } from '../monitoring/scans.ts'
import { proofFiles } from '../placements/beside.ts'
import { spotFiles } from '../placements/spots.ts'
import { beforeNow, kept } from './kept-how-long.ts'

const privateFiles = [submissionFiles, caseFiles, proofFiles, spotFiles, cuttingScans]

/**
 * Files that are not public and that no row names: a newsroom that was killed had written them before their row was there, or
 * had not yet removed them after it went.
 */
export async function dropStrayFiles(work: Work): Promise<void> {
  for (const files of privateFiles) await dropStray(work, files)
}

async function dropStray({ payload, now, signal }: Work, files: PrivateFiles): Promise<void> {
  const dir = dirOf(payload, files)
  const limit = beforeNow(now, kept.strayFilesMs)
  const { docs } = await payload.db.find<{ stored?: unknown }>({
    collection: files.slug,
    select: { stored: true },
    pagination: false,
    limit: 0,
  })
  const named = new Set(docs.flatMap(({ stored }) => sourceIn(stored)))
  for (const name of await namesIn(dir)) {
    signal.throwIfAborted()
    if (named.has(name)) continue
    const file = path.join(dir, name)
    // One of a row that is being written now is younger.
    const facts = await whereThere(stat(file))
    if (facts && facts.mtime.toISOString() < limit) await rm(file, { force: true })
  }
}

/** None where nobody has ever sent a file. */
const namesIn = async (dir: string): Promise<string[]> => (await whereThere(readdir(dir))) ?? []

/** Undefined where it is gone, or never was. */
const whereThere = <Found>(looked: Promise<Found>): Promise<Found | undefined> =>
  looked.catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  })
