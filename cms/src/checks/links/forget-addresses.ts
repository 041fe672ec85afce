import { createLocalReq } from 'payload'
import type { JobKind } from '../../jobs/job.ts'
import { leaveOutLinked } from './leave-out-linked.ts'
import { allUrls, forgetUrls } from './store.ts'

const atOnce = 25

/** Forgets addresses of other sites to which no text leads any more: nobody asks them again, and nobody learns that they stood in a draft. */
export const forgetAddresses: JobKind = {
  name: 'forget-outside-addresses',
  label: { ro: 'Uitarea legăturilor scoase din texte', en: 'Forgetting outside links' },
  every: { hour: 1, minute: 30 },
  attempts: 3,
  async run({ payload, now, turn, signal }) {
    const req = await createLocalReq({}, payload)
    const urls = new Set(await allUrls(req))
    await leaveOutLinked(req, urls, { signal })
    const left = [...urls]
    for (let from = 0; from < left.length; from += atOnce)
      await turn(async (inTurn) => {
        const few = new Set(left.slice(from, from + atOnce))
        // Somebody may have written one of them meanwhile.
        await leaveOutLinked(inTurn, few, { signal, since: now.toISOString() })
        await forgetUrls(inTurn, [...few])
      })
  },
}
