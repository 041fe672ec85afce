import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { ask } from './ask-worker.ts'
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

export interface RenderPool {
  render(urls: readonly string[], options: RenderOptions): Promise<Rendering[]>
  /** Renders pages and writes each into a folder that nobody sees yet. `made` is told now and then how many more there are. */
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
  place: { appEntry: string; mirrorFile: string },
): RenderPool {
  const writePage = createPageWriter()
  const crew = createCrew(place)

  return {
    render: (urls, options) =>
      urls.length < worthWorkers
        ? renderEach(app, mirror, urls, options, (page) => page)
        : deal<Rendering>(crew, urls, options),
    async renderInto(folder, urls, options, made = () => undefined) {
      if (urls.length >= worthWorkers) return deal<Written>(crew, urls, options, { folder, made })
      const pages = await renderEach(app, mirror, urls, options, (page) =>
        writePage(page, { folder, ...options }),
      )
      made(pages.length)
      return pages
    },
    close: crew.dismiss,
  }
}

/** The workers of a pool: there are none before the first large job, and none after `dismiss`. */
interface Crew {
  /** Those that there are, or new ones. */
  workers(): readonly Worker[]
  /** A number that no job of these workers has had. */
  nextJob(): number
  dismiss(): Promise<void>
}

function createCrew(workerData: { appEntry: string; mirrorFile: string }): Crew {
  let workers: Worker[] = []
  let asked = 0
  const start = () =>
    new Worker(new URL('./render-worker.ts', import.meta.url), {
      workerData,
      resourceLimits: workerMemory,
    })
  return {
    workers() {
      if (workers.length === 0) workers = Array.from({ length: availableParallelism() }, start)
      return workers
    },
    nextJob: () => (asked += 1),
    async dismiss() {
      const ending = workers
      workers = []
      await Promise.all(ending.map((worker) => worker.terminate()))
    },
  }
}

interface Destination {
  folder: string | undefined
  made: (pages: number) => void
}

/** Whoever has ended a job takes the next one: a page of a whole year takes longer than a document. */
async function deal<Page>(
  crew: Crew,
  urls: readonly string[],
  { asOf, siteUrl }: RenderOptions,
  { folder, made }: Destination = { folder: undefined, made: () => undefined },
): Promise<Page[]> {
  const workers = crew.workers()
  const jobSize = jobSizeOf(urls.length, workers.length)
  const results: Page[][] = []
  let dealt = 0
  const serve = async (worker: Worker) => {
    while (dealt * jobSize < urls.length) {
      const place = dealt
      dealt += 1
      const job = urls.slice(place * jobSize, dealt * jobSize)
      const facts = { number: crew.nextJob(), asOf: asOf.toISOString(), siteUrl, folder }
      const pages = await ask<Page>(worker, { ...facts, urls: job })
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
    await crew.dismiss()
    throw error
  }
}

const appModule = z.object({ render: z.custom<Render>((value) => typeof value === 'function') })

/** Loads the compiled site from its entry file. */
export async function loadApp(appEntry: string): Promise<Render> {
  return appModule.parse(await import(appEntry)).render
}
