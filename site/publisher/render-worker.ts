import { parentPort, workerData } from 'node:worker_threads'
import { openMirror } from './mirror.ts'
import { loadApp, type WorkerJob } from './pool.ts'
import { isFailed, renderAll, type Rendering } from './render.ts'

const { appEntry, mirrorFile } = workerData as { appEntry: string; mirrorFile: string }
const mirror = openMirror(mirrorFile, { isReadOnly: true })
const app = await loadApp(appEntry)

parentPort?.on('message', ({ urls, asOf, siteUrl }: WorkerJob) => {
  void renderAll(app, mirror, urls, { asOf: new Date(asOf), siteUrl }).then((pages) =>
    parentPort?.postMessage(pages, buffersOf(pages)),
  )
})

/** Bytes change hands instead of being copied. */
const buffersOf = (pages: Rendering[]): ArrayBuffer[] =>
  pages.flatMap((page) => (isFailed(page) ? [] : page.bytes.buffer))
