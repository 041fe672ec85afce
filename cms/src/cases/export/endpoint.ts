import { toCsv } from '@avizier/shared/csv'
import { dayOf } from '@avizier/shared/dates'
import { APIError, type Endpoint, type PayloadRequest, type Where } from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'
import { z } from 'zod'
import { personOf } from '../../access/person-of.ts'
import { namesOf } from '../../access/people.ts'
import { refuse } from '../../access/refuse.ts'
import { topicNames } from '../../collections/topics/topic-names.ts'
import { csvAnswer } from '../../csv/csv-answer.ts'
import { readProgram } from '../../requests/of-programs.ts'
import { caseRefusals, mayExportCases } from '../access.ts'
import { storedCase, type StoredCase } from '../case.ts'
import { mostExported } from '../limits.ts'
import { casesSlug, exportPath } from '../slugs.ts'
import { registerHead, registerRow } from './register-rows.ts'

/** GET /api/cases/export?where=…&search=… → the register of requests as CSV: what the list shows with the same filter. */
export const exportCases: Endpoint = {
  path: exportPath,
  method: 'get',
  handler: async (req) => {
    personOf(req)
    if (!mayExportCases(req.user)) refuse(caseRefusals.export)
    const rows = await filtered(req)
    const people = await namesOf(
      req,
      rows.flatMap(({ responsible }) => responsible ?? []),
    )
    const names = { people, topics: await topicNames(req) }
    const csv = toCsv(
      registerHead,
      rows.map((row) => registerRow(row, names)),
    )
    return csvAnswer(`registrul-solicitarilor-${dayOf(new Date())}.csv`, csv)
  },
}

const askedSchema = z.object({
  where: z.record(z.string(), z.unknown()).optional(),
  search: z.string().default(''),
})

async function filtered(req: PayloadRequest): Promise<StoredCase[]> {
  const { where, search } = readProgram(askedSchema, req.query, 'export')
  const { docs } = await req.payload.find({
    collection: casesSlug,
    where: mergeListSearchAndWhere({
      collectionConfig: req.payload.collections[casesSlug].config,
      search,
      // What it may ask is judged with the operation, as in every list.
      ...(where && { where: where as Where }),
    }),
    sort: 'receivedAt',
    limit: mostExported + 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (docs.length > mostExported)
    throw new APIError('Sunt prea multe rânduri pentru un fișier. Filtrați lista și reluați.', 413)
  return docs.map((doc) => storedCase.parse(doc))
}
