import { setTimeout as pause } from 'node:timers/promises'
import type { JobKind } from '../../cms/src/jobs/job.ts'
import { keepWorking } from '../../cms/src/jobs/runner.ts'
import { openJobs } from '../../cms/src/jobs/store.ts'
import { punctualQueue } from '../../cms/src/scheduling/job-kinds.ts'
import { openNewsroom } from '../support/newsroom.ts'
import { simulateClock } from './simulated-clock.ts'

// A CMS process that begins at an instant of its own, does what is scheduled, and waits for nothing: while nothing is due
// its clock goes on to what is. Says when it has opened the newsroom, and when each job begins and ends.
//   node run-scheduled.ts DIR FROM [DATABASE_URL]
const [dir, from = '', databaseUrl] = process.argv.slice(2)
const clock = simulateClock(from)
const { payload } = await openNewsroom(databaseUrl, dir)
payload.logger.level = 'silent'
console.log(`open ${clock.now().toISOString()}`)

const telling = (kind: JobKind): JobKind => ({
  ...kind,
  run: async (work) => {
    console.log(`began ${clock.now().toISOString()}`)
    try {
      await kind.run(work)
    } catch (error) {
      console.error(error)
      throw error
    }
    console.log(`ended ${clock.now().toISOString()}`)
  },
})
const kinds = punctualQueue.kinds.map(telling)

/** As long as the runner would rest, or months, where nothing is due for so long. */
async function rest(ms: number): Promise<void> {
  const [next] = await openJobs(payload, kinds)
  if (!next) {
    console.log(`idle ${clock.now().toISOString()}`)
    await pause(100)
    return
  }
  const untilMs = Date.parse(next.dueAt) - Date.now()
  clock.skip(ms < 60_000 ? ms : Math.max(0, untilMs - 1000))
}

const ending = new AbortController()
await keepWorking({ ...punctualQueue, payload, kinds, clock: clock.now, rest }, ending.signal)
