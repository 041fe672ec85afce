import { z } from 'zod'
import { relationId } from '../database/relation-id.ts'
import { absentAsNull, storedInstant, wordsIn } from '../database/stored-values.ts'
import { materialStates } from './states.ts'

const relation = z.unknown().optional().transform(relationId)
const relations = z
  .array(z.unknown())
  .nullish()
  .transform((values) => (values ?? []).map(relationId).filter((id) => id !== null))
const words = z.unknown().optional().transform(wordsIn)

/** A material from its database form. */
export const materialSchema = z.object({
  id: z.string(),
  title: z.string(),
  text: words,
  wordFile: relation,
  pictures: relations,
  attachments: relations,
  wishedFor: absentAsNull(storedInstant.nullable()),
  note: words,
  department: relation,
  topics: relations,
  state: z.enum(materialStates).catch('handed-in'),
  handedBy: relation,
  dealtBy: relation,
  dealtAt: absentAsNull(storedInstant.nullable()),
  declineReason: words,
  item: words,
  createdAt: storedInstant,
})
export type Material = z.infer<typeof materialSchema>
