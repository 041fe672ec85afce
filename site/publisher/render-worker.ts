import { parentPort, workerData } from 'node:worker_threads'
import { openMirror } from './mirror.ts'
import { loadApp, type WorkerAnswer, type WorkerJob } from './pool.ts'
import { renderPage, type RenderedPage } from './render.ts'

const { appEntry, mirrorFile } = workerData as { appEntry: string; mirrorFile: string }
const mirror = openMirror(mirrorFile, { isReadOnly: true })
const app = await loadApp(appEntry)

parentPort?.on('message', (job: WorkerJob) => {
  void answer(job).then((message) => parentPort?.postMessage(message, buffersOf(message)))
})

/** Bytes change hands instead of being copied. */
const buffersOf = (message: WorkerAnswer): ArrayBuffer[] =>
  'pages' in message ? message.pages.map(({ bytes }) => bytes.buffer) : []

async function answer({ urls, asOf, siteUrl }: WorkerJob): Promise<WorkerAnswer> {
  try {
    const pages: RenderedPage[] = []
    for (const url of urls)
      pages.push(await renderPage(app, mirror, url, { asOf: new Date(asOf), siteUrl }))
    return { pages }
  } catch (error) {
    const cause =
      error instanceof Error && error.cause instanceof Error ? `: ${error.cause.stack}` : ''
    return { error: `${error instanceof Error ? error.message : String(error)}${cause}` }
  }
}
