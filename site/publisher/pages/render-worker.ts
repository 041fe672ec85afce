import { parentPort, workerData } from 'node:worker_threads'
import { createTurns } from '@avizier/shared/turns'
import { openMirror } from '../mirror/mirror.ts'
import { createPageWriter } from './page-writer.ts'
import type { WorkerJob } from './ask-worker.ts'
import { loadApp } from './pool.ts'
import { isFailed, renderEach, type Rendering } from './render.ts'

const { appEntry, mirrorFile } = workerData as { appEntry: string; mirrorFile: string }
const mirror = openMirror(mirrorFile, { isReadOnly: true })
const app = await loadApp(appEntry)
const writePage = createPageWriter()

// One job after the other: the next one lies ready meanwhile.
const turns = createTurns()
parentPort?.on('message', (job: WorkerJob) => void turns.take(() => answer(job)))

async function answer({ number, urls, asOf, siteUrl, folder }: WorkerJob): Promise<void> {
  const options = { asOf: new Date(asOf), siteUrl }
  if (folder === undefined) {
    const pages = await renderEach(app, mirror, urls, options, (page) => page)
    parentPort?.postMessage({ number, pages }, buffersOf(pages))
  } else {
    const pages = await renderEach(app, mirror, urls, options, (page) =>
      writePage(page, { folder, siteUrl }),
    )
    parentPort?.postMessage({ number, pages })
  }
}

/** Bytes change hands instead of being copied. */
const buffersOf = (pages: Rendering[]): ArrayBuffer[] =>
  pages.flatMap((page) => (isFailed(page) ? [] : page.bytes.buffer))
