import { createHash } from 'node:crypto'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { personOf } from '../../access/person-of.ts'
import { refuse } from '../../access/refuse.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import { bodyOf } from '../../requests/body-of.ts'
import { readPerson } from '../../requests/of-people.ts'
import { keepsPress, pressRefusals } from '../access.ts'
import { columns } from '../columns.ts'
import { knownAs } from '../known-as.ts'
import { refusedAmong } from '../refused/store.ts'
import { journalistsWhere } from '../store.ts'
import { topicNames } from '../../collections/topics/topic-names.ts'
import { emailOf, judge, type Judged } from './judge.ts'
import { readRows, type FileRow } from './read-rows.ts'
import type { ImportReport } from './report.ts'
import { writeJudged } from './write-judged.ts'

const mostCharacters = 400_000

const nothingGiven = 'Alegeți un fișier sau lipiți un tabel.'

const askedSchema = z.object({
  csv: z
    .string(nothingGiven)
    .max(mostCharacters, 'Fișierul este prea mare pentru o listă de jurnaliști.')
    .refine((text) => text.trim() !== '', nothingGiven),
  /** What was shown, by its report; absent where it is only asked what would be done. */
  seen: z.string().optional(),
})

/** POST /api/journalists/import `{csv, seen?}` → ImportReport: what it would do; with what was seen, it does just that, all or nothing. */
export const importJournalists: Endpoint = {
  path: '/import',
  method: 'post',
  handler: async (req) => {
    personOf(req)
    if (!keepsPress(req.user)) refuse(pressRefusals.keep)
    const { csv, seen } = readPerson(askedSchema, await bodyOf(req))
    const read = readRows(csv)
    if ('fault' in read) throw new APIError(read.fault, 400)
    if (seen === undefined) return Response.json(reportOf(await judgedNow(req, read.rows), false))
    const judged = await inTransaction(req.payload, async (inside) => {
      const found = await judgedNow(inside, read.rows)
      if (seenOf(found) !== seen)
        throw new APIError(
          'Între timp lista s-a schimbat. Verificați fișierul din nou, apoi importați.',
          409,
        )
      await writeJudged(inside, found)
      return found
    })
    return Response.json(reportOf(judged, true))
  },
}

const judgedNow = async (req: PayloadRequest, rows: readonly FileRow[]): Promise<Judged> =>
  judge(rows, {
    journalists: await journalistsWhere(req, {}),
    topics: await topicNames(req),
    refused: await refusedAmong(
      req,
      rows.map(({ cells }) => emailOf(cells)),
    ),
  })

const seenOf = (judged: Judged): string =>
  createHash('sha256').update(JSON.stringify(judged)).digest('hex')

const reportOf = (judged: Judged, isDone: boolean): ImportReport => ({
  fresh: judged.fresh.map(knownAs),
  changed: judged.changed.map(({ name, columns: differing }) => ({
    name,
    what: differing.map((column) => columns[column].head.toLowerCase()).join(', '),
  })),
  same: judged.same,
  refused: judged.refused,
  inactive: judged.inactive,
  seen: seenOf(judged),
  isDone,
})
