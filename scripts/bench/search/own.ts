import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { RegisterRow } from '@avizier/shared/register'
import { openMirror } from '@avizier/site/mirror'
import { makeParts, usualLimits } from '../../../site/publisher/search/make-parts.ts'
import { recordsOf, type SearchRecord } from '../../../site/publisher/search/record.ts'
import type { Part } from '../../../site/src/search/contents.ts'
import { yearsOf } from '../../../site/src/queries/archives.ts'
import { indexOnDisk } from '../../../site/src/testing/index-on-disk.ts'
import type { Ask } from './judge.ts'

/** So many results has a first page. */
const pageSize = 10

/** The site's own search over a register, as the publisher makes it and a page that was just opened asks it. */
export interface OwnSearch extends AsyncDisposable {
  ask: Ask
  records: SearchRecord[]
  /** What each query loaded, in its order. */
  loaded: { files: number; bytes: number }[]
}

export async function ownSearch(rows: readonly RegisterRow[]): Promise<OwnSearch> {
  const folder = await mkdtemp(path.join(tmpdir(), 'avizier-search-'))
  const searchDir = path.join(folder, 'search')
  const mirror = openMirror(path.join(folder, 'mirror.db'))
  mirror.apply([...rows])
  const parts: Part[] = []
  const records = yearsOf(mirror).flatMap((year) => recordsOf(mirror, year))
  await makeParts(
    mirror,
    searchDir,
    [],
    (progress) => {
      if (progress.kind === 'part') parts.push(progress.part)
    },
    usualLimits,
  )
  mirror.close()
  const loaded: OwnSearch['loaded'] = []
  return {
    records,
    loaded,
    async ask(words) {
      const fresh = indexOnDisk(searchDir, parts)
      const hits = await fresh.engine.search({ words, filters: {}, order: 'relevanta' })
      if (!hits) throw new Error('The index has no parts')
      const first = await hits.next(pageSize)
      loaded.push({ ...fresh.loaded })
      const paths = first.map(({ path }) => path)
      return { paths, total: hits.total, offered: hits.offered }
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  }
}
