import { createBackOff, type BackOffOptions } from '@avizier/site/following/back-off'
import type { Register } from '@avizier/site/following/catch-up'
import type { Cursor } from '@avizier/site/following/chain'
import { startAfter, startNow } from '@avizier/site/following/start-at'
import { Refusal } from '../start/refusal.ts'

/** After which row somebody begins to follow who has followed nothing yet. */
export type From = number | 'now'

/** Reads `--from`. Throws Refusal. */
export function readFrom(text = 'now'): From {
  if (text === 'now') return text
  if (!/^\d{1,15}$/.test(text))
    throw new Refusal(
      `--from ${text}: must be now, 0 for the whole register, or the number of the last row that you have`,
    )
  return Number(text)
}

/** Asks the register for the cursor to begin with, until it answers. Undefined when the signal was given before. */
export async function startOf(
  from: From,
  { client, ...options }: BackOffOptions & { client: Register },
): Promise<Cursor | undefined> {
  const { signal } = options
  const backOff = createBackOff(options)
  while (!signal.aborted)
    try {
      return await (from === 'now' ? startNow(client, signal) : startAfter(from, client, signal))
    } catch (error) {
      if (!signal.aborted) await backOff([error])
    }
  return undefined
}
