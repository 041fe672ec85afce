import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { createPageWriter, type Written } from './page-writer.ts'
import type { JobMirror } from './reading-once.ts'
import type { Render } from '../../src/rendering/render-address.ts'
import { renderEach, type Rendering, type RenderOptions } from './render.ts'

/** Below this a second core costs more than it saves. */
const worthWorkers = 50

/** Pages of one job: they share what they read, and nobody should be the last to work for long. */
const jobSizeOf = (pages: number, workers: number): number =>
  Math.min(200, Math.max(25, Math.ceil(pages / workers / 16)))
/** A worker has its next job before it has ended one. */
const jobsAhead = 2

/** Without limits a worker would let garbage lie. */
const workerMemory = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 96 }

type RenderMany = (urls: readonly string[], options: RenderOptions) => Promise<Rendering[]>

/** One job for a worker; with a folder, its pages are written there and their bytes do not come back. */
export interface WorkerJob extends Omit<RenderOptions, 'asOf'> {
  /** The answer has it as well. */
  number: number
  asOf: string
  urls: readonly string[]
  folder: string | undefined
}

export interface RenderPool {
  render: RenderMany
  /** Renders pages and writes each into a folder that nobody sees yet. */
  renderInto(
    folder: string,
    urls: readonly string[],
    options: RenderOptions,
    made?: (pages: number) => void,
  ): Promise<Written[]>
  close(): Promise<void>
}

/** Renders a few pages here and many on all cores; the pages come in the order of their addresses. */
export function createPool(
  app: Render,
  mirror: JobMirror,
  { appEntry, mirrorFile }: { appEntry: string; mirrorFile: string },
): RenderPool {
  const writePage = createPageWriter()
  let workers: Worker[] = []
  let asked = 0
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
    render: (urls, options) =>
      urls.length < worthWorkers
        ? renderEach(app, mirror, urls, options, (page) => page)
        : deal<Rendering>(urls, options, undefined),
    async renderInto(folder, urls, options, made) {
      if (urls.length >= worthWorkers) return deal<Written>(urls, options, folder, made)
      const pages = await renderEach(app, mirror, urls, options, (page) =>
        writePage(page, { folder, ...options }),
      )
      made?.(pages.length)
      return pages
    },
    close,
  }

  /** Whoever has ended a job takes the next one: a page of a whole year takes longer than a document. */
  async function deal<Page>(
    urls: readonly string[],
    { asOf, siteUrl }: RenderOptions,
    folder: string | undefined,
    made: (pages: number) => void = () => undefined,
  ): Promise<Page[]> {
    if (workers.length === 0) workers = start()
    const jobSize = jobSizeOf(urls.length, workers.length)
    const results: Page[][] = []
    let dealt = 0
    const serve = async (worker: Worker) => {
      while (dealt * jobSize < urls.length) {
        const place = dealt
        dealt += 1
        asked += 1
        const pages = await ask<Page>(worker, {
          number: asked,
          urls: urls.slice(place * jobSize, dealt * jobSize),
          asOf: asOf.toISOString(),
          siteUrl,
          folder,
        })
        results[place] = pages
        made(pages.length)
      }
    }
    try {
      await Promise.all(
        workers.flatMap((worker) => Array.from({ length: jobsAhead }, () => serve(worker))),
      )
      return results.flat()
    } catch (error) {
      // The others still work on this job: their late answers must never be taken for the next one's.
      await close()
      throw error
    }
  }

  async function close(): Promise<void> {
    const ending = workers
    workers = []
    await Promise.all(ending.map((worker) => worker.terminate()))
  }
}

function ask<Page>(worker: Worker, job: WorkerJob): Promise<Page[]> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      act()
    }
    const onError = (error: Error) => settle(() => reject(error))
    const onMessage = ({ number, pages }: { number: number; pages: Page[] }) => {
      if (number === job.number) settle(() => resolve(pages))
    }
    const onExit = () => settle(() => reject(new Error('A render worker ended before its answer')))
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.postMessage(job)
  })
}

const appModule = z.object({ render: z.custom<Render>((value) => typeof value === 'function') })

/** Loads the compiled site from its entry file. */
export async function loadApp(appEntry: string): Promise<Render> {
  return appModule.parse(await import(appEntry)).render
}
