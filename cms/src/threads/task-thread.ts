import type { ResourceLimits, Worker } from 'node:worker_threads'
import { codeOf } from '@avizier/shared/error-code'
import { createTurns } from '@avizier/shared/turns'
import type { TaskAnswer } from './answer-tasks.ts'
import { TaskRefused } from './task-refused.ts'

// Asked for by name: the bundler of Next would take a thread for a part of the page, and not find its libraries in it.
const { Worker: Thread } = process.getBuiltinModule('node:worker_threads')

/** The thread ends, and gives its memory back, when no task came for so long. */
const idleMs = 10_000

export interface ThreadOptions {
  /** What runs in it: an absolute path of a file that calls `answerTasks`. */
  file: string
  /** What a task may take before it is given up, in milliseconds. */
  patienceMs: number
  /** The sentence for a task that takes more than this, or more memory than the thread has. */
  tooLong: string
  resourceLimits?: ResourceLimits
}

/** Asks the thread: in at most `mostMs` milliseconds, where that is less than its patience. */
export type AskThread<Task> = <Result>(task: Task, mostMs?: number) => Promise<Result>

/**
 * Carries out tasks in a thread beside the newsroom, one after the other: each may take as much memory as the thread has,
 * and as long as its patience. Throws TaskRefused with the thread's sentence.
 */
export function taskThread<Task>(options: ThreadOptions): AskThread<Task> {
  const turns = createTurns()
  let thread: Worker | undefined
  let idle: NodeJS.Timeout | undefined
  const end = () => {
    const ending = thread
    thread = undefined
    void ending?.terminate()
  }
  const begin = (): Worker => {
    const { file, resourceLimits = {} } = options
    const begun = new Thread(file, { stdout: true, stderr: true, resourceLimits })
    const forget = () => {
      if (thread === begun) thread = undefined
    }
    // Heard also between two tasks: an error that nobody listens to would end the newsroom.
    begun.on('error', forget).on('exit', forget)
    // A newsroom that is closed does not wait for it.
    begun.unref()
    return begun
  }
  async function ask<Result>(task: Task, mostMs = Infinity): Promise<Result> {
    clearTimeout(idle)
    const asked = (thread ??= begin())
    const answer = await answerOf<Result>(asked, task, {
      ...options,
      patienceMs: Math.min(options.patienceMs, mostMs),
    })
    if ('result' in answer) {
      idle = setTimeout(end, idleMs).unref()
      return answer.result
    }
    // After a failure inside a library its memory is not to be trusted: the next task gets a new thread.
    end()
    throw new TaskRefused(answer.refused)
  }
  return (task, mostMs) => turns.take(() => ask(task, mostMs))
}

function answerOf<Result>(
  asked: Worker,
  task: unknown,
  { patienceMs, tooLong, file }: ThreadOptions,
): Promise<TaskAnswer<Result>> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      clearTimeout(timer)
      asked.off('message', onMessage).off('error', onError).off('exit', onExit)
      act()
    }
    const giveUp = () => resolve({ refused: tooLong })
    const timer = setTimeout(() => settle(giveUp), patienceMs)
    const onMessage = (answer: TaskAnswer<Result>) => settle(() => resolve(answer))
    const onError = (error: Error) =>
      settle(() => (codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY' ? giveUp() : reject(error)))
    const onExit = () => onError(new Error(`The thread ${file} ended before its answer`))
    asked.on('message', onMessage).on('error', onError).on('exit', onExit)
    asked.postMessage(task)
  })
}
