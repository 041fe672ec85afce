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
 * The CMS is left alone three times as long as it worked for the last submission: however much comes in, publications have
 * most of its time.
 */
const restShare = 3

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
  while (!signal.aborted) {
    const put = untilPut(signal)
    const started = performance.now()
    try {
      if (!(await deliverNext({ journal, bring, signal, log }))) await put
      else {
        await backOff([])
        await rest(restShare * (performance.now() - started), signal)
      }
    } catch (error) {
      if (!signal.aborted) await backOff([error])
    }
  }
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
