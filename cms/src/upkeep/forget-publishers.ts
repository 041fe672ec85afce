import { forgetState, readStates } from '../publishers/states.ts'
import type { Work } from '../jobs/job.ts'
import { beforeNow, kept } from './kept-how-long.ts'

/**
 * Publishers that said nothing for long, where another one still speaks: the last one is never forgotten, for its silence
 * is what the office must be told.
 */
export async function forgetPublishers({ turn, now }: Work): Promise<void> {
  const limit = beforeNow(now, kept.silentPublishersMs)
  await turn(async (req) => {
    const states = await readStates(req)
    if (!states.some(({ lastSeen }) => lastSeen >= limit)) return
    for (const { lastSeen, state } of states)
      if (lastSeen < limit) await forgetState(req, state.publisher)
  })
}
