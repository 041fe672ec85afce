import { z } from 'zod'
import { formSlugs } from '@avizier/shared/forms/index'
import {
  absentAsNull,
  storedInstant,
  nullableInstant,
  storedWords,
  storedRelation,
  storedList,
} from '../database/stored-values.ts'
import { submissionStates, type Standing } from './states.ts'

/** What came in, from its database form. */
export const storedSubmission = z.object({
  id: z.string(),
  title: z.string(),
  sender: storedWords,
  form: z.enum(formSlugs),
  at: storedInstant,
  reference: z.string(),
  page: storedWords,
  values: z.record(z.string(), z.string()),
  leftOut: storedList(z.string()),
  debate: storedRelation,
  proposalNumber: absentAsNull(z.number().int().nullable()),
  /** The case that it became. */
  case: storedRelation,
  state: z.enum(submissionStates),
  takenBy: storedRelation,
  answeredAt: nullableInstant,
  keptUntil: nullableInstant,
  erasedAt: nullableInstant,
})
export type StoredSubmission = z.infer<typeof storedSubmission>

export const standingOf = ({
  state,
  takenBy,
  answeredAt,
  erasedAt,
}: StoredSubmission): Standing => ({
  ...{ state, takenBy },
  isAnswered: answeredAt !== null,
  isErased: erasedAt !== null,
})
