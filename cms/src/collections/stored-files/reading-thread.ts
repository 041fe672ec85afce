import { TaskRefused } from '../../threads/task-refused.ts'
import { taskThread, type AskThread, type ThreadOptions } from '../../threads/task-thread.ts'
import { FileRefused } from './file-refused.ts'

/** A thread in which files are read that strangers made. Throws FileRefused with the thread's sentence. */
export function readingThread<Task>(options: ThreadOptions): AskThread<Task> {
  const ask = taskThread<Task>(options)
  return async <Result>(task: Task, mostMs?: number) => {
    try {
      return await ask<Result>(task, mostMs)
    } catch (error) {
      if (!(error instanceof TaskRefused)) throw error
      throw new FileRefused(error.message, { cause: error })
    }
  }
}
