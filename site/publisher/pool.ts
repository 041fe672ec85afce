import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import type { Mirror } from '../src/queries/mirror.ts'
import { renderAll, type RenderApp, type Rendering, type RenderOptions } from './render.ts'

/** Below this a second core costs more than it saves. */
const worthWorkers = 50

/** A worker holds fifty pages at most; without limits it would let garbage lie. */
const workerMemory = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 32 }

export type RenderMany = (urls: readonly string[], options: RenderOptions) => Promise<Rendering[]>

export interface WorkerJob extends Omit<RenderOptions, 'asOf'> {
  asOf: string
  urls: readonly string[]
}
export interface RenderPool {
  render: RenderMany
  close(): Promise<void>
}

/** Renders a few pages here and many on all cores; the pages come in the order of their addresses. */
export function createPool(
  app: RenderApp,
  mirror: Mirror,
  { appEntry, mirrorFile }: { appEntry: string; mirrorFile: string },
): RenderPool {
  let workers: Worker[] = []
  const start = () =>
    Array.from(
      { length: availableParallelism() },
      () =>
        new Worker(new URL('./render-worker.ts', import.meta.url), {
          workerData: { appEntry, mirrorFile },
          resourceLimits: workerMemory,
        }),
    )

  return {
    async render(urls, options) {
      if (urls.length < worthWorkers) {
        return renderAll(app, mirror, urls, options)
      }
      if (workers.length === 0) workers = start()
      const { length: cores } = workers
      // Dealt like cards: neighbours are pages of a kind, and a feed takes longer than a document.
      const jobs = workers.map((worker, core) =>
        ask(worker, {
          urls: urls.filter((_, index) => index % cores === core),
          asOf: options.asOf.toISOString(),
          siteUrl: options.siteUrl,
        }),
      )
      try {
        const dealt = await Promise.all(jobs)
        return urls.flatMap((_, index) => dealt[index % cores]?.[Math.floor(index / cores)] ?? [])
      } catch (error) {
        // The others still work on this job: their late answers must never be taken for the next one's.
        await close()
        throw error
      }
    },
    close,
  }

  async function close(): Promise<void> {
    const ending = workers
    workers = []
    await Promise.all(ending.map((worker) => worker.terminate()))
  }
}

function ask(worker: Worker, job: WorkerJob): Promise<Rendering[]> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      act()
    }
    const onError = (error: Error) => settle(() => reject(error))
    const onMessage = (pages: Rendering[]) => settle(() => resolve(pages))
    const onExit = () => settle(() => reject(new Error('A render worker ended before its answer')))
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.postMessage(job)
  })
}

const appModule = z.object({ render: z.custom<RenderApp>((value) => typeof value === 'function') })

/** Loads the compiled site from its entry file. */
export async function loadApp(appEntry: string): Promise<RenderApp> {
  return appModule.parse(await import(appEntry)).render
}
