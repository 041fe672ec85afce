import { parentPort } from 'node:worker_threads'
import { FileRefused } from './file-refused.ts'

/** What a thread that reads files answers: what it read, or the sentence why the file is not taken. */
export type ReadingAnswer<Result> = { result: Result } | { refused: string }

/** In a thread: carries out each task that `readingThread` sends. */
export function answerTasks<Task, Result>(carryOut: (task: Task) => Promise<Result>): void {
  const answer = (told: ReadingAnswer<Result>) => parentPort?.postMessage(told)
  parentPort?.on('message', (task: Task) => {
    carryOut(task).then(
      (result) => answer({ result }),
      (error: unknown) => {
        // What is not about the file ends the thread, and is told where it was asked.
        if (!(error instanceof FileRefused)) throw error
        answer({ refused: error.message })
      },
    )
  })
}
