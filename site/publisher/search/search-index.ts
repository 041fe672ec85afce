import { mkdir } from 'node:fs/promises'
import { dataDirLayout } from '@avizier/shared/data-dir'
import type { RegisterRow } from '@avizier/shared/register'
import type { SearchState } from '@avizier/shared/register-api'
import type { SearchContents } from '../../src/search/contents.ts'
import { withRows } from './change-contents.ts'
import { openContents } from './contents-file.ts'
import { createIndexPass } from './index-pass.ts'
import { usualLimits, type PartLimits } from './make-parts.ts'
import { createPasses } from './passes.ts'

/** The search index of the public site: follows the mirror on its own, behind the publisher. */
export interface SearchIndex {
  /** Before the mirror takes them: what they withdraw is in no result from this moment on. */
  follow(rows: readonly RegisterRow[]): Promise<void>
  /** After a batch: brings the index up to the mirror. Ten calls during a pass make one more pass. */
  wake(): void
  /** Undefined until the first pass has ended. */
  state(): SearchState | undefined
  /** Resolves when no pass runs and none waits. */
  settled(): Promise<void>
  close(): Promise<void>
}

export interface SearchIndexOptions {
  dataDir: string
  clock: () => Date
  log: (line: string) => void
  /** A pass that failed is tried again by itself after this. */
  retryAfterMs?: number
  limits?: PartLimits
}

/** Opens the index under `dataDir` (made when absent). One publisher writes to it (publisher/lock.ts). */
export async function openSearchIndex({
  dataDir,
  clock,
  log,
  retryAfterMs = 60_000,
  limits = usualLimits,
}: SearchIndexOptions): Promise<SearchIndex> {
  const { mirror: mirrorFile, searchDir } = dataDirLayout(dataDir)
  await mkdir(searchDir, { recursive: true })
  const contents = await openContents(searchDir)
  const pass = createIndexPass({ mirrorFile, searchDir, contents, clock, limits })
  const passes = createPasses(pass.run, { log, retryAfterMs })
  return {
    follow: (rows) => contents.change(withRows(rows)),
    wake: passes.wake,
    state: () => stateOf(contents.now(), passes.problem()),
    settled: passes.settled,
    async close() {
      passes.close()
      pass.kill()
      await passes.settled()
      await contents.settled()
    },
  }
}

function stateOf(
  { parts, currentRow, archiveRow, indexedAt, milliseconds }: SearchContents,
  error: string | null,
): SearchState | undefined {
  if (!indexedAt) return undefined
  const documents = parts.reduce((sum, part) => sum + part.documents, 0)
  return { currentRow, archiveRow, documents, indexedAt, milliseconds, error }
}
