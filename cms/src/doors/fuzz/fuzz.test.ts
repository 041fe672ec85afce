import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { words } from '../../collections/authored/test-cms.ts'
import { roles } from '../../access/roles.ts'
import { openHouse, type House } from '../test-house.ts'
import { doorsOf, requestsAt } from './requests.ts'

// FUZZ_REQUESTS=20000 asks more; FUZZ_SEED repeats a run that failed.
const count = Number(process.env.FUZZ_REQUESTS ?? 400)
const batch = 100
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31)

let house: House
beforeAll(async () => {
  house = await openHouse()
}, 180_000)
afterAll(() => house.close())

/** A document of each kind, and a version, so that some ids exist. */
async function someIds(): Promise<string[]> {
  const { payload } = house
  const release = await payload.create({
    collection: 'press-releases',
    data: {
      kind: 'press-release',
      title: 'Una',
      lead: 'L',
      body: words('C'),
      _status: 'published',
    },
  })
  const announcement = await payload.create({
    collection: 'announcements',
    data: { title: 'Alta', lead: 'L', body: words('C'), _status: 'draft' },
    draft: true,
  })
  const topic = await payload.create({ collection: 'topics', data: { name: 'O temă' } })
  const versions = await payload.findVersions({ collection: 'press-releases', limit: 2 })
  return [release, announcement, topic, ...versions.docs].map(({ id }) => String(id))
}

it(
  'no request makes the newsroom fail: what cannot be read is refused',
  { timeout: 60_000 + count * 500 },
  async () => {
    const doors = doorsOf(house.payload.config)
    const asked = fc.tuple(
      requestsAt(doors, await someIds()),
      fc.constantFrom(undefined, 'service' as const, 'counter' as const, ...roles, ...roles),
    )
    const failures = new Map<string, string>()
    for (let done = 0; done < count; done += batch) {
      await house.renew()
      const numRuns = Math.min(batch, count - done)
      for (const [request, as] of fc.sample(asked, { numRuns, seed: seed + done })) {
        const { method, address, headers, body } = request
        const answer = await house.request(method, address, { headers, body, ...(as && { as }) })
        if (answer.status >= 500)
          failures.set(
            `${answer.status} ${house.lastError()}`,
            `${String(as)} ${method} ${address.slice(0, 200)} ${JSON.stringify(headers)} ${String(body).slice(0, 400)}`,
          )
      }
    }
    console.info(`fuzz: ${count} requests at ${doors.length} doors, FUZZ_SEED=${seed}`)
    // One line each: a difference of long texts says less.
    for (const [fault, request] of failures) console.error(`${fault}\n  ${request}`)
    expect([...failures.keys()]).toEqual([])
  },
)
