import { subjectKey } from '@avizier/shared/reference'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { absentAsNull, storedInstant, nullableInstant } from '../database/stored-values.ts'
import { mailsSlug } from '../mail/slugs.ts'
import { allMailStates } from '../mail/states.ts'
import { isPressText } from '../subscriptions/still-public.ts'
import { textsAbout } from '../subscriptions/write-letters.ts'
import { knownAs } from './known-as.ts'
import type { PressKind } from './letter.ts'
import type { PressView, SentLetter } from './press-view.ts'
import { journalistsWhere } from './store.ts'

const words = absentAsNull(z.string().nullable())

const lineSchema = z.object({
  id: z.string(),
  text: z.string(),
  subscriber: words,
  to: words,
  state: z.enum(allMailStates),
  queuedAt: storedInstant,
  endedAt: nullableInstant,
  response: words,
})

/** What of a document went to the press, to whom and what became of it; the last words first. */
export async function sentOf(
  req: PayloadRequest,
  collection: PressKind,
  id: string,
): Promise<PressView['sent']> {
  const known = (await textsAbout(req, subjectKey(collection, id))).filter(isPressText)
  if (known.length === 0) return []
  const { docs } = await req.payload.db.find({
    collection: mailsSlug,
    where: { text: { in: known.map((text) => text.id) } },
    sort: ['-queuedAt', 'to'],
    pagination: false,
    req,
  })
  const lines = docs.map((doc) => lineSchema.parse(doc))
  const names = await namesOf(
    req,
    lines.flatMap(({ subscriber }) => subscriber ?? []),
  )
  const subjects = new Map(known.map((text) => [text.id, text.subject]))
  return [...Map.groupBy(lines, ({ text }) => text)].map(([text, letters]) => ({
    subject: subjects.get(text) ?? 'Mesaj',
    letters: letters.map(({ subscriber, text: _, ...letter }): SentLetter => ({
      ...letter,
      name: names.get(subscriber ?? '') ?? null,
    })),
  }))
}

async function namesOf(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const found = await journalistsWhere(req, { id: { in: [...new Set(ids)] } })
  return new Map(found.map((journalist) => [journalist.id, knownAs(journalist)]))
}
