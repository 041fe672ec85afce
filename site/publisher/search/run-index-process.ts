import { fork } from 'node:child_process'
import path from 'node:path'
import type { IndexOrder } from './index-process.ts'
import type { Progress } from './make-parts.ts'

/** One pass over the mirror that is under way in a process of its own. */
export interface IndexRun {
  /** Resolves when all that it told is taken; rejects with what it said when it failed, or with what `take` rejects with. */
  ended: Promise<void>
  kill(): void
}

/** Starts a pass; what it tells on its way is handed to `take`, one after the other. */
export function runIndexProcess(
  order: IndexOrder,
  take: (progress: Progress) => Promise<void>,
): IndexRun {
  const child = fork(path.join(import.meta.dirname, 'index-process.ts'), {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let said = ''
  let taken = Promise.resolve()
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  child.on('message', (progress: Progress) => {
    taken = taken.then(() => take(progress))
    taken.catch(() => child.kill())
  })
  child.send(order)
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => {
      taken.then(
        () => (code === 0 ? resolve() : reject(new Error(said || `ended by ${signal ?? code}`))),
        reject,
      )
    })
  })
  return { ended, kill: () => void child.kill() }
}
