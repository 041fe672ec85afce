import { toCsv } from '@avizier/shared/csv'
import { APIError, type Endpoint, type PayloadRequest, type Where } from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'
import { dayOf } from '@avizier/shared/dates'
import { formOf } from '@avizier/shared/forms/index'
import { z } from 'zod'
import { personOf } from '../../access/person-of.ts'
import { namesOf } from '../../access/people.ts'
import { refuse } from '../../access/refuse.ts'
import { readProgram } from '../../requests/of-programs.ts'
import { inboxRefusals, mayExportInbox } from '../access.ts'
import { namedChoices, targetNames } from '../named-choices.ts'
import { submissionsSlug } from '../slugs.ts'
import { storedSubmission, type StoredSubmission } from '../submission.ts'
import { csvAnswer } from '../../csv/csv-answer.ts'
import { inboxHead, inboxRow } from './inbox-rows.ts'

/** More than an office receives in years; what is over is said, not left out in silence. */
const mostRows = 20_000

/** GET /api/submissions/export?where=…&search=… → what the list shows with the same filter, all pages, as CSV. */
export const exportInbox: Endpoint = {
  path: '/export',
  method: 'get',
  handler: async (req) => {
    personOf(req)
    if (!mayExportInbox(req.user)) refuse(inboxRefusals.export)
    const rows = await filtered(req)
    const people = await namesOf(
      req,
      rows.flatMap(({ takenBy }) => takenBy ?? []),
    )
    const nameOf = targetNames(req)
    const lines: string[][] = []
    for (const row of rows) {
      const values = await namedChoices(nameOf, formOf(row.form), row.values)
      lines.push(inboxRow({ ...row, values }, people))
    }
    return csvAnswer(`primite-${dayOf(new Date())}.csv`, toCsv(inboxHead, lines))
  },
}

const askedSchema = z.object({
  where: z.record(z.string(), z.unknown()).optional(),
  search: z.string().default(''),
})

async function filtered(req: PayloadRequest): Promise<StoredSubmission[]> {
  const { where, search } = readProgram(askedSchema, req.query, 'export')
  const { docs } = await req.payload.find({
    collection: submissionsSlug,
    where: mergeListSearchAndWhere({
      collectionConfig: req.payload.collections[submissionsSlug].config,
      search,
      // What it may ask is judged with the operation, as in every list.
      ...(where && { where: where as Where }),
    }),
    sort: '-at',
    limit: mostRows + 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (docs.length > mostRows)
    throw new APIError('Sunt prea multe rânduri pentru un fișier. Filtrați lista și reluați.', 413)
  return docs.map((doc) => storedSubmission.parse(doc))
}
