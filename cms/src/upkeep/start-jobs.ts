import { setTimeout as pause } from 'node:timers/promises'
import config from '@payload-config'
import { getPayload } from 'payload'
import { keepWorking } from '../jobs/runner.ts'
import { punctualQueue } from '../scheduling/job-kinds.ts'
import { fillDeskStates } from '../workflow/fill-states.ts'
import { ordinaryKinds, punctualKinds, slowQueues } from './kinds.ts'

/** After the database could not be reached. */
const openAgainMs = 30_000

// Hot reload may load this file again in the same process.
const key = Symbol.for('avizier.jobs')
const shared = globalThis as typeof globalThis & { [key]?: true }

/** Runs the jobs in this process from now on, without waiting for a first request, until it is asked to end. */
export function startJobs(): void {
  if (shared[key]) return
  shared[key] = true
  const ending = new AbortController()
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => ending.abort(new Error(`The process got ${signal}`)))
  void openAndWork(ending.signal)
}

async function openAndWork(signal: AbortSignal): Promise<void> {
  while (!signal.aborted)
    try {
      const payload = await getPayload({ config })
      const office = { payload, clock: () => new Date() }
      await Promise.all([
        keepWorking({ ...office, kinds: ordinaryKinds }, signal),
        keepWorking({ ...office, ...punctualQueue, kinds: punctualKinds }, signal),
        ...slowQueues.map((slow) => keepWorking({ ...office, ...slow }, signal)),
        fillDeskStates(payload, signal),
      ])
      return
    } catch (error) {
      // Whoever opens the admin meanwhile is told the same.
      console.error('The newsroom cannot be opened for its jobs; trying again', error)
      await pause(openAgainMs, undefined, { ref: false })
    }
}
