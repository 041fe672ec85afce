import { z } from 'zod'
import { relationId } from '../database/relation-id.ts'
import {
  storedInstant,
  nullableInstant,
  storedWords,
  storedRelation,
} from '../database/stored-values.ts'
import { materialStates } from './states.ts'

const relations = z
  .array(z.unknown())
  .nullish()
  .transform((values) => (values ?? []).map(relationId).filter((id) => id !== null))

/** A material from its database form. */
export const materialSchema = z.object({
  id: z.string(),
  title: z.string(),
  text: storedWords,
  wordFile: storedRelation,
  pictures: relations,
  attachments: relations,
  wishedFor: nullableInstant,
  note: storedWords,
  department: storedRelation,
  /** The ask that it answers. */
  ask: storedRelation,
  topics: relations,
  state: z.enum(materialStates).catch('handed-in'),
  handedBy: storedRelation,
  dealtBy: storedRelation,
  dealtAt: nullableInstant,
  declineReason: storedWords,
  item: storedWords,
  createdAt: storedInstant,
})
export type Material = z.infer<typeof materialSchema>
