import { setTimeout as sleep } from 'node:timers/promises'
import { createBackOff, type BackOffOptions } from '../../following/back-off.ts'
import type { Journal } from './journal.ts'
import type { bringingTo } from './submissions-client.ts'

export interface DeliverOptions {
  journal: Journal
  bring: ReturnType<typeof bringingTo>
  /** Resolves when something was put into the journal, or the signal is given. */
  untilPut: (signal: AbortSignal) => Promise<void>
  signal: AbortSignal
  log: (line: string) => void
  /** Lets time pass before the next try; without it, it passes as it does. */
  pause?: NonNullable<BackOffOptions['pause']>
}

/**
 * The CMS is left alone as long as it worked for the last submission, and never longer than this: however much comes in,
 * publications have half of its time, and no large file stops the others.
 */
const longestRestMs = 1000

/** Brings what is in the journal to the CMS, in order, until the signal is given; what does not arrive is brought again. */
export async function deliver({
  journal,
  bring,
  untilPut,
  signal,
  log,
  pause,
}: DeliverOptions): Promise<void> {
  const backOff = createBackOff({ signal, log, ...(pause && { pause }) })
  const putOnce = keptUntilDone(() => untilPut(signal))
  while (!signal.aborted) {
    const put = putOnce()
    const started = performance.now()
    try {
      if (!(await deliverNext({ journal, bring, signal, log }))) await put
      else {
        await backOff([])
        await rest(Math.min(performance.now() - started, longestRestMs), signal)
      }
    } catch (error) {
      if (!signal.aborted) await backOff([error])
    }
  }
}

/** The same promise until it resolves: one for each round would be kept by the signal as long as the counter is busy. */
function keptUntilDone(begin: () => Promise<void>): () => Promise<void> {
  let kept: Promise<void> | undefined
  return () =>
    (kept ??= begin().finally(() => {
      kept = undefined
    }))
}

/** False where nothing waits. */
async function deliverNext({
  journal,
  bring,
  signal,
  log,
}: Pick<DeliverOptions, 'journal' | 'bring' | 'signal' | 'log'>): Promise<boolean> {
  const kept = journal.next()
  if (!kept) return false
  const { id, reference } = kept.submission
  const answer = await bring(kept, signal)
  if ('received' in answer) journal.erase(id)
  else {
    journal.setAside(id, answer.refused)
    log(`The CMS cannot take ${reference}, which stays in the journal: ${answer.refused}`)
  }
  return true
}

const rest = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  sleep(milliseconds, undefined, { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error
  })
