import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { storedInstant, storedWords } from '../database/stored-values.ts'
import { mailsSlug } from '../mail/slugs.ts'
import { allMailStates } from '../mail/states.ts'
import { letterKey } from './store.ts'

const storedLetter = z.object({
  state: z.enum(allMailStates),
  queuedAt: storedInstant,
  response: storedWords,
})
export type AnswerLetter = z.infer<typeof storedLetter>

/** What became of the answers to a submission, in order, as far as the outbox still knows. */
export async function lettersOf(req: PayloadRequest, id: string): Promise<AnswerLetter[]> {
  const { docs } = await req.payload.db.find({
    collection: mailsSlug,
    where: { about: { equals: letterKey(id) } },
    sort: 'queuedAt',
    pagination: false,
    limit: 0,
    req,
  })
  return docs.map((doc) => storedLetter.parse(doc))
}
