import { mkdir } from 'node:fs/promises'
import { dataDirLayout } from '@avizier/shared/data-dir'
import type { RegisterClient } from '../following/register-client.ts'
import { createCompressor } from './compression/compressor.ts'
import { downloadFrom } from './download.ts'
import { createArtefacts } from './artefacts/artefacts.ts'
import { artefactKinds } from './artefacts/kinds.ts'
import { createCopies } from './files/copies.ts'
import { openFolderStore } from './files/folder-store.ts'
import { openMirror } from './mirror/mirror.ts'
import { openOrderBook } from './orders/order-book.ts'
import { createOrderExecutor } from './orders/order-executor.ts'
import { openPublicSite } from './releases/public-site.ts'
import { dropUnfinished, identifyApp } from './releases/release.ts'
import type { SearchIndex } from './search/search-index.ts'

export interface PublisherOptions {
  dataDir: string
  /** The folder of the compiled Astro app. */
  appDir: string
  siteUrl: string
  client: RegisterClient
  clock: () => Date
  log: (line: string) => void
  /** Told when `state` has something new that somebody may be waiting for. */
  changed?: () => void
  search?: Pick<SearchIndex, 'follow' | 'wake' | 'state'> | undefined
  /** How long after a batch the compressed files of its pages are begun. */
  compressAfterMs?: number
}

/** What a publisher is put together from; each knows nothing of the register's door. */
export type PublisherParts = Awaited<ReturnType<typeof openPublisherParts>>

/** Opens all that lies under `dataDir`. What an earlier run left half made is gone, and what it had begun waits again. */
export async function openPublisherParts({
  dataDir,
  appDir,
  siteUrl,
  client,
  clock,
  log,
  search,
  changed = () => undefined,
  compressAfterMs = 1000,
}: PublisherOptions) {
  const layout = dataDirLayout(dataDir)
  const { publicDir, comparisonDir, mirror: mirrorFile } = layout
  await mkdir(layout.publisherDir, { recursive: true })
  await mkdir(layout.releasesDir, { recursive: true })
  await dropUnfinished(publicDir)

  const appId = await identifyApp(appDir, siteUrl)
  const mirror = openMirror(mirrorFile)
  const orderBook = openOrderBook(layout.orderBook)
  orderBook.takeUpAgain(clock())
  const copies = createCopies(await openFolderStore(layout.filesDir), downloadFrom(client))
  const artefacts = createArtefacts(artefactKinds(copies), await openFolderStore(layout.zipDir))
  const own = {
    mirror,
    mirrorFile,
    publicDir,
    appDir,
    appId,
    siteUrl,
    copies,
    artefacts,
    clock,
    log,
  }
  const site = await openPublicSite(own)
  const executor = createOrderExecutor({ ...own, site, orderBook, comparisonDir, changed })
  const compressor = createCompressor(site, { quietMs: compressAfterMs, log })
  return { ...own, layout, client, search, changed, site, orderBook, executor, compressor }
}

export async function closePublisherParts({
  executor,
  compressor,
  site,
  mirror,
  orderBook,
}: PublisherParts): Promise<void> {
  await executor.stop()
  await compressor.close()
  await site.close()
  mirror.close()
  orderBook.close()
}
