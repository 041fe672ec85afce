import { z } from 'zod'
import { formSlugs } from '@avizier/shared/forms/index'
import { relationId } from '../database/relation-id.ts'
import { absentAsNull, storedInstant, wordsIn } from '../database/stored-values.ts'
import { submissionStates, type Standing } from './states.ts'

const relation = z.unknown().optional().transform(relationId)
const words = z.unknown().optional().transform(wordsIn)
const instant = absentAsNull(storedInstant.nullable())

/** What came in, from its database form. */
export const storedSubmission = z.object({
  id: z.string(),
  title: z.string(),
  sender: words,
  form: z.enum(formSlugs),
  at: storedInstant,
  reference: z.string(),
  page: words,
  values: z.record(z.string(), z.string()),
  leftOut: z.preprocess((value) => value ?? [], z.array(z.string())),
  debate: relation,
  proposalNumber: absentAsNull(z.number().int().nullable()),
  /** The case that it became. */
  case: relation,
  state: z.enum(submissionStates),
  takenBy: relation,
  answeredAt: instant,
  keptUntil: instant,
  erasedAt: instant,
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
