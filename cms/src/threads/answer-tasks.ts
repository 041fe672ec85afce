import { parentPort } from 'node:worker_threads'
import { TaskRefused } from './task-refused.ts'

/** What a thread answers: the result, or the sentence why the task is not carried out. */
export type TaskAnswer<Result> = { result: Result } | { refused: string }

/** In a thread: carries out each task that `taskThread` sends. */
export function answerTasks<Task, Result>(carryOut: (task: Task) => Promise<Result>): void {
  const answer = (told: TaskAnswer<Result>) => parentPort?.postMessage(told)
  parentPort?.on('message', (task: Task) => {
    carryOut(task).then(
      (result) => answer({ result }),
      (error: unknown) => {
        // What is not about the task ends the thread, and is told where it was asked.
        if (!(error instanceof TaskRefused)) throw error
        answer({ refused: error.message })
      },
    )
  })
}
