import { dayOf } from '@avizier/shared/dates'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { personOf } from '../../access/person-of.ts'
import { refuse } from '../../access/refuse.ts'
import { withinTransaction } from '../../database/in-transaction.ts'
import { internalNoteLimit } from '../../fields/note-limit.ts'
import { bodyOf } from '../../requests/body-of.ts'
import { faulty, readPerson } from '../../requests/of-people.ts'
import { writtenWords } from '../../requests/words.ts'
import { dealsWithMaterials, materialRefusals } from '../access.ts'
import { materialAsksSlug } from '../slugs.ts'
import { askSchema, type Ask } from './ask.ts'
import { answersTo, asksWhere } from './store.ts'
import { tellOfAsk } from './tell.ts'

/** More than a page holds. */
const mostLines = 2000

const askedSchema = z.strictObject({
  issue: z.string().min(1),
  department: z.string('Alegeți compartimentul.').min(1, 'Alegeți compartimentul.'),
  what: writtenWords({
    missing: 'Scrieți ce material cereți.',
    tooLong: 'Ce se cere are',
    most: internalNoteLimit,
  }),
  lines: z
    .int('Scrieți câte rânduri, ca număr.')
    .min(1, 'Scrieți câte rânduri, ca număr.')
    .max(mostLines, 'Scrieți mai puține rânduri: nu încap pe o pagină.')
    .nullable(),
  dueOn: z.iso.date('Alegeți ziua până la care se predă.'),
})

/** POST /api/material-asks/new with `{ issue, department, what, lines, dueOn }` → `{ id, isTold }`; its people are written to, if it has any. */
export const askForMaterial: Endpoint = {
  path: '/new',
  method: 'post',
  handler: async (req) => {
    const { id: by } = asker(req)
    const asked = readPerson(askedSchema, await bodyOf(req))
    const now = new Date()
    if (asked.dueOn < dayOf(now))
      throw faulty([{ path: 'dueOn', message: 'Ziua a trecut. Alegeți una de azi înainte.' }])
    const made = await withinTransaction(req, async () => {
      await requireThere(req, 'departments', asked.department, 'department')
      await requireThere(req, 'journal-issues', asked.issue, 'issue')
      const data = { ...asked, askedBy: by, askedAt: now.toISOString(), reminded: [] }
      const row: unknown = await req.payload.db.create({ collection: materialAsksSlug, data, req })
      const ask = askSchema.parse(row)
      return { id: ask.id, isTold: await tellOfAsk(req, ask, 'asked', now) }
    })
    return Response.json(made)
  },
}

/** POST /api/material-asks/:id/withdraw: it is not needed any more; its people are written to. */
export const withdrawAsk: Endpoint = {
  path: '/:id/withdraw',
  method: 'post',
  handler: async (req) => {
    asker(req)
    const now = new Date()
    await withinTransaction(req, async () => {
      const ask = await openAsk(req, String(req.routeParams?.id))
      const data = { withdrawnAt: now.toISOString() }
      await req.payload.db.updateOne({ collection: materialAsksSlug, id: ask.id, data, req })
      await tellOfAsk(req, ask, 'withdrawn', now)
    })
    return Response.json({ withdrawnAt: now.toISOString() })
  },
}

function asker(req: PayloadRequest) {
  const actor = personOf(req)
  if (!dealsWithMaterials(req.user)) refuse(materialRefusals.ask)
  return actor
}

async function openAsk(req: PayloadRequest, id: string): Promise<Ask> {
  const [ask] = await asksWhere(req, { id: { equals: id } }, 1)
  if (!ask) throw new APIError('Cererea de material nu mai există.', 404)
  if (ask.withdrawnAt !== null) throw new APIError('Materialul nu mai este cerut.', 409)
  if ((await answersTo(req, [ask])).has(id))
    throw new APIError('Materialul a fost predat: îl găsiți între „Materiale predate”.', 409)
  return ask
}

async function requireThere(
  req: PayloadRequest,
  collection: 'departments' | 'journal-issues',
  id: string,
  path: string,
): Promise<void> {
  // What cannot be in the trash has no such field on SQLite.
  const isThere = collection === 'journal-issues' ? [{ deletedAt: { exists: false } }] : []
  const where = { and: [{ id: { equals: id } }, ...isThere] }
  const { totalDocs } = await req.payload.db.count({ collection, where, req })
  if (totalDocs === 0) throw faulty([{ path, message: 'Nu mai există. Reîncărcați pagina.' }])
}
