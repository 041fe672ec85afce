import { newsroomConfig } from '../../cms/src/newsroom-config.ts'
import { doorsOf, requestsAt } from '../../cms/src/doors/fuzz/requests.ts'
import { readSettings } from '@avizier/shared/settings'
import fc from 'fast-check'
import { expect, inject, it } from 'vitest'
import { clientOf, makeRelease } from '../support/api-client.ts'

// The bulk of the fuzz asks Payload's handlers in process (cms/src/doors/fuzz); this part goes over HTTP, through Next.
// FUZZ_REQUESTS=20000 asks more; FUZZ_SEED repeats a run that failed.
const count = Number(process.env.FUZZ_REQUESTS ?? 300)
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31)

/** Where an address leads on, Next names it twice, and this client takes 16 KB of headers. Longer ones are asked in process. */
const mostAddressLetters = 7_000

/** Doors that would end the session of whoever knocks, or take away what other suites read. */
const spared = /^\/(users|service-accounts)\//

it('no request over HTTP makes the newsroom fail', { timeout: 60_000 + count * 500 }, async () => {
  const { cmsUrl, dataDir } = inject('newsroom')
  const settings = { ...readSettings({ DATA_DIR: dataDir }), dataDir }
  const doors = doorsOf(await newsroomConfig({ settings, secret: 'only for its doors' }))
  const editor = await clientOf('contributor')
  const ids = [await makeRelease(await clientOf('editor'), { title: 'Pentru încercări' }, true)]
  console.info(`fuzz over HTTP: ${count} requests at ${cmsUrl}, FUZZ_SEED=${seed}`)
  const failures = []
  for (const { method, address, headers, body } of fc.sample(requestsAt(doors, ids), {
    numRuns: count,
    seed,
  })) {
    if (method !== 'GET' && spared.test(address)) continue
    if (address.length > mostAddressLetters) continue
    const { status, text } = await editor.send(method, address, { headers, body })
    if (status >= 500) failures.push({ status, method, address, headers, body, text })
  }
  expect(failures).toEqual([])
})

it.each(['/api/users/%', '/api/%', '/api/media/%E0%A4', '/admin/%', '/%E0%A4%A'])(
  'an address that cannot be read is answered with 400: %s',
  async (address) => {
    expect((await fetch(inject('newsroom').cmsUrl + address)).status).toBe(400)
  },
)
