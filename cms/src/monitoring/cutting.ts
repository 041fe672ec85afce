import { z } from 'zod'
import { relationId } from '../database/relation-id.ts'
import { absentAsNull, storedInstant, wordsIn } from '../database/stored-values.ts'
import { cuttingStateNames, isBroadcast, mediumNames, toneNames } from './media.ts'
import type { Told } from './stories/find-story.ts'

const words = z.unknown().optional().transform(wordsIn)
const relation = z.unknown().optional().transform(relationId)

/** A cutting, from its database form. */
export const cuttingSchema = z.object({
  id: z.string(),
  title: z.string(),
  outlet: z.string(),
  medium: z.enum(mediumNames),
  /** Of a broadcast: where in it. */
  programme: words,
  minute: absentAsNull(z.number().int().nullable()),
  publishedAt: storedInstant,
  url: words,
  extract: words,
  state: z.enum(cuttingStateNames),
  topic: relation,
  tone: absentAsNull(z.enum(toneNames).nullable()),
  department: relation,
  release: relation,
  phrases: words,
  story: z.string(),
  judgements: absentAsNull(z.number().nullable()).transform((value) => value ?? 0),
  review: relation,
  /** The case that was opened for its story. */
  case: relation,
})
export type Cutting = z.infer<typeof cuttingSchema>

/** Who told it, and of a broadcast where in it: Radio Someș, „Dimineața în oraș”, minutul 12. */
export function placeOf(
  cutting: Pick<Cutting, 'outlet' | 'medium' | 'programme' | 'minute'>,
): string {
  const { outlet, medium, programme, minute } = cutting
  if (!isBroadcast(medium)) return outlet
  const inIt = [programme && `„${programme}”`, minute !== null && `minutul ${minute}`]
  return [outlet, ...inIt].filter(Boolean).join(', ')
}

const sketchSchema = z.object({ title: z.array(z.string()), text: z.array(z.number()) })

/** What stories are found by. */
export const toldSchema = z
  .object({ story: z.string(), sketch: sketchSchema, publishedAt: storedInstant })
  .transform(({ publishedAt, ...told }): Told => ({ ...told, publishedAt: new Date(publishedAt) }))
