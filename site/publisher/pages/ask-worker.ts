import type { Worker } from 'node:worker_threads'
import type { RenderOptions } from './render.ts'

/** One job for a worker; with a folder, its pages are written there and their bytes do not come back. */
export interface WorkerJob extends Omit<RenderOptions, 'asOf'> {
  /** The answer has it as well. */
  number: number
  asOf: string
  urls: readonly string[]
  folder: string | undefined
}

/** Has a worker do a job. Rejects where the worker ends before its answer. */
export function ask<Page>(worker: Worker, job: WorkerJob): Promise<Page[]> {
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
