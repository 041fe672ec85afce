import { parentPort, workerData } from 'node:worker_threads'
import { openMirror } from './mirror.ts'
import { loadApp, type WorkerJob } from './pool.ts'
import { isFailed, renderPage, type Rendering } from './render.ts'

const { appEntry, mirrorFile } = workerData as { appEntry: string; mirrorFile: string }
const mirror = openMirror(mirrorFile, { isReadOnly: true })
const app = await loadApp(appEntry)

parentPort?.on('message', (job: WorkerJob) => {
  void renderAll(job).then((pages) => parentPort?.postMessage(pages, buffersOf(pages)))
})

/** Bytes change hands instead of being copied. */
const buffersOf = (pages: Rendering[]): ArrayBuffer[] =>
  pages.flatMap((page) => (isFailed(page) ? [] : page.bytes.buffer))

async function renderAll({ urls, asOf, siteUrl }: WorkerJob): Promise<Rendering[]> {
  const pages: Rendering[] = []
  for (const url of urls)
    pages.push(await renderPage(app, mirror, url, { asOf: new Date(asOf), siteUrl }))
  return pages
}
