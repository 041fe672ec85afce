import type { AuthoredCollection } from '@avizier/shared/collections'
import { subjectKey } from '@avizier/shared/reference'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { canDraft } from '../access/can-draft.ts'
import { refuse } from '../access/refuse.ts'
import { withinTransaction } from '../database/in-transaction.ts'
import { absentAsNull, storedWords } from '../database/stored-values.ts'
import { bodyOf } from '../requests/body-of.ts'
import { readPerson } from '../requests/of-people.ts'
import { writtenCollections } from '../materials/written-kinds.ts'
import { draftFrom } from './draft-from.ts'
import type { Question } from './fill.ts'
import { fillPath, templatesSlug } from './slugs.ts'
import { targets } from './targets.ts'

export const templateSchema = z.object({
  name: z.string(),
  kind: z.enum(writtenCollections),
  questions: z
    .array(
      z.object({
        name: z.string(),
        label: z.string(),
        sort: z.enum(['text', 'day', 'instant']),
        target: absentAsNull(z.enum(targets.map(({ name }) => name)).nullable()),
      }),
    )
    .nullish()
    .transform((rows) => rows ?? []),
  title: z.string(),
  lead: storedWords,
  body: z.unknown().optional(),
})
export type Template = z.infer<typeof templateSchema>

/** The answers that a template takes: all of them, each of its sort. */
const answersTo = ({ questions }: Template) =>
  z.strictObject(
    Object.fromEntries(questions.map((question) => [question.name, answerSchema(question)])),
  )

function answerSchema({ label, sort }: Question): z.ZodType<string> {
  const missing = `Completați „${label}”.`
  if (sort === 'day') return z.iso.date(missing)
  if (sort === 'instant') return z.iso.datetime({ error: missing, offset: true })
  return z.string(missing).trim().min(1, missing).max(500, `„${label}” este prea lung.`)
}

/** POST /api/templates/:id/fill with the answers by their names → `{ item: 'announcements/65f0…' }`: a draft of whoever asks. */
export const fillTemplate: Endpoint = {
  path: fillPath,
  method: 'post',
  handler: async (req) => {
    if (!canDraft(req.user)) refuse('Rolul dumneavoastră nu permite scrierea documentelor.')
    const template = await findTemplate(req, String(req.routeParams?.id))
    const answers = readPerson(answersTo(template), await bodyOf(req))
    const id = await withinTransaction(req, () => make(req, template, answers))
    return Response.json({ item: subjectKey(template.kind, id) }, { status: 201 })
  },
}

async function findTemplate(req: PayloadRequest, id: string): Promise<Template> {
  const where = { id: { equals: id } }
  const stored = await req.payload.db.findOne({ collection: templatesSlug, where, req })
  if (!stored) throw new APIError('Șablonul nu mai există.', 404)
  return templateSchema.parse(stored)
}

async function make(
  req: PayloadRequest,
  template: Template,
  answers: Readonly<Record<string, string>>,
): Promise<string> {
  const collection: AuthoredCollection = template.kind
  const { flattenedFields } = req.payload.collections[collection].config
  const made = await req.payload.create({
    collection,
    data: draftFrom(flattenedFields, template, answers),
    draft: true,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return String(made.id)
}
