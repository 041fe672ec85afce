import { setTimeout as pause } from 'node:timers/promises'
import type { JobKind } from '../../cms/src/jobs/job.ts'
import { keepWorking } from '../../cms/src/jobs/runner.ts'
import { openNewsroom } from '../support/newsroom.ts'
import { askFor, mark, parallelJob, restMs } from './marks.ts'

// One CMS process of several, which asks for so many jobs and runs those of the newsroom until it is ended:
//   node run-jobs.ts NAME DIR COUNT LEASE_MS [DATABASE_URL]
const [name = '', dir, count, leaseMs, databaseUrl] = process.argv.slice(2)
const { payload } = await openNewsroom(databaseUrl, dir)

/** Says that it began, then writes a mark in each turn for as long as it may. */
const endless: JobKind = {
  ...parallelJob(name),
  name: 'erase-overdue',
  // As the other process knows it: where a slow turn loses the lease, the job is no dead one.
  attempts: 10,
  backOffMs: () => 0,
  run: async ({ turn, input }) => {
    console.log('began')
    for (;;) {
      await turn((req) => mark(req, name, input))
      await pause(20)
    }
  },
}
const kinds = [endless, parallelJob(name)]
const ending = new AbortController()
process.once('SIGTERM', () => ending.abort(new Error('SIGTERM')))
console.log('opened')
const clock = () => new Date()
const options = { payload, kinds, clock, leaseMs: Number(leaseMs) }
const working = keepWorking(options, ending.signal)
await askFor(payload, name, Number(count), restMs)
await working
await payload.destroy()
process.exit(0)
