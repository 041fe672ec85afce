import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Worker } from 'node:worker_threads'

// Words are looked up in a thread beside the newsroom: the dictionary takes 80 MB and 200 ms to load, and an offer for a
// word that it does not know 4 to 8 ms. The thread begins with the first text that is checked, and ends when none came.

export interface Question {
  id: number
  words: readonly string[]
}
export interface Answer {
  id: number
  /** With what each may stand for, the likeliest first; null where that is still being looked up. */
  unknown: Record<string, string[] | null>
}

/** The thread ends, and gives its memory back, when nobody wrote for so long. */
const idleMs = 5 * 60_000
/** A text is not kept waiting for its spelling; it comes with the next look. */
const patienceMs = 4_000
/** Words of the office are few, and so are those that no dictionary has. */
const mostRemembered = 20_000

// Asked for by name: the bundler of Next would take the thread for a part of the page, and not find the dictionary in it.
const { Worker: Thread } = process.getBuiltinModule('node:worker_threads')
const threadFile = path.join(path.dirname(fileURLToPath(import.meta.url)), 'spelling-thread.ts')

type Offers = readonly string[]
/** In the place of offers, for a word of the dictionary. */
const isKnown = Symbol('known')
const remembered = new Map<string, Offers | typeof isKnown>()
let thread: Worker | undefined
let idle: NodeJS.Timeout | undefined
let asked = 0

/**
 * Of these words those that the dictionary does not know, with what each may stand for. Where an offer takes long there
 * is none yet: it comes with the next look.
 */
export async function unknownAmong(
  words: readonly string[],
): Promise<Readonly<Record<string, Offers>>> {
  const different = [...new Set(words)]
  const fresh = different.filter((word) => !remembered.has(word))
  const found = fresh.length > 0 ? await lookUp(fresh) : {}
  if (remembered.size > mostRemembered) remembered.clear()
  for (const word of fresh) if (found[word] !== null) remembered.set(word, found[word] ?? isKnown)
  return Object.fromEntries(
    different.flatMap((word) => {
      const offers = found[word] === null ? [] : remembered.get(word)
      return offers && offers !== isKnown ? [[word, offers] as const] : []
    }),
  )
}

function lookUp(words: readonly string[]): Promise<Answer['unknown']> {
  clearTimeout(idle)
  const asking = (thread ??= beginThread())
  const id = ++asked
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      clearTimeout(timer)
      asking.off('message', onMessage).off('error', onError).off('exit', onExit)
      idle = setTimeout(endThread, idleMs).unref()
      act()
    }
    const timer = setTimeout(
      () => onError(new Error(`The dictionary did not answer within ${patienceMs} ms`)),
      patienceMs,
    )
    const onMessage = (answer: Answer) => {
      if (answer.id === id) settle(() => resolve(answer.unknown))
    }
    const onError = (error: Error) => settle(() => reject(error))
    const onExit = () =>
      onError(new Error('The thread that looks up words ended before its answer'))
    asking.on('message', onMessage).on('error', onError).on('exit', onExit)
    asking.postMessage({ id, words } satisfies Question)
  })
}

function beginThread(): Worker {
  const begun = new Thread(threadFile, { stdout: true, stderr: true })
  const forget = () => {
    if (thread === begun) thread = undefined
  }
  // Heard also between two texts: an error that nobody listens to would end the newsroom.
  begun.on('error', forget).on('exit', forget)
  begun.setMaxListeners(0)
  // A newsroom that is closed does not wait for it.
  begun.unref()
  return begun
}

function endThread(): void {
  const ending = thread
  thread = undefined
  void ending?.terminate()
}
