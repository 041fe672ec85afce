import { z } from 'zod'
import {
  absentAsNull,
  storedInstant,
  storedWords,
  storedRelation,
} from '../database/stored-values.ts'
import { cuttingStateNames, isBroadcast, mediumNames, toneNames } from './media.ts'
import type { Told } from './stories/find-story.ts'

/** A cutting, from its database form. */
export const cuttingSchema = z.object({
  id: z.string(),
  title: z.string(),
  outlet: z.string(),
  medium: z.enum(mediumNames),
  /** Of a broadcast: where in it. */
  programme: storedWords,
  minute: absentAsNull(z.number().int().nullable()),
  publishedAt: storedInstant,
  url: storedWords,
  extract: storedWords,
  state: z.enum(cuttingStateNames),
  topic: storedRelation,
  tone: absentAsNull(z.enum(toneNames).nullable()),
  department: storedRelation,
  release: storedRelation,
  phrases: storedWords,
  story: z.string(),
  judgements: absentAsNull(z.number().nullable()).transform((value) => value ?? 0),
  review: storedRelation,
  /** The case that was opened for its story. */
  case: storedRelation,
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
