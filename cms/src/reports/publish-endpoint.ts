import { addDataAndFileToRequest, APIError, NotFound, type Endpoint } from 'payload'
import { z } from 'zod'
import { personOf } from '../access/person-of.ts'
import { refuse } from '../access/refuse.ts'
import { internalNoteLimit, publicNoteLimit } from '../fields/note-limit.ts'
import { readPerson } from '../requests/of-people.ts'
import { optionalWords } from '../requests/words.ts'
import { reportNames } from './addresses.ts'
import { reportRefusals, reportYear } from './asked.ts'
import { hasEnded, notEnded, publishWayOf } from './how-published.ts'
import { publishReport } from './publish-report.ts'

const address = z.object({ name: z.enum(reportNames), year: reportYear })

const body = z.object({
  seen: z.int('Spuneți ce text al anunțului ați văzut: „seen”.').nullable(),
  written: z
    .record(
      z.string(),
      optionalWords({
        tooLong: 'Răspunsul are',
        most: publicNoteLimit,
      }).transform((words) => words ?? ''),
    )
    .default({}),
  note: optionalWords({
    tooLong: 'Motivul are',
    most: internalNoteLimit,
  }).transform((words) => words || null),
})

/**
 * POST /api/reports/:name/:year/publish with `{ seen, written?, note? }` → `{ way, hasChanged }`: how the report went on, by
 * the rules of the desk; nothing was done where these figures were there already.
 */
export const publishEndpoint: Endpoint = {
  path: '/reports/:name/:year/publish',
  method: 'post',
  handler: async (req) => {
    personOf(req)
    const way = (await publishWayOf(req)) ?? refuse(reportRefusals.publish)
    const parsed = address.safeParse(req.routeParams)
    if (!parsed.success) throw new NotFound(req.t)
    const now = new Date()
    if (!hasEnded(parsed.data.year, now)) throw new APIError(notEnded(parsed.data.year), 400)
    await addDataAndFileToRequest(req)
    const asked = readPerson(body, req.data ?? {})
    const hasChanged = await publishReport(req, way, { ...parsed.data, ...asked }, now)
    return Response.json({ way, hasChanged })
  },
}
