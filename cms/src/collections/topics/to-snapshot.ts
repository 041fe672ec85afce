import type { Snapshot } from '@avizier/shared/kinds/index'
import { z } from 'zod'
import { optionalWords } from '../row-fields.ts'

const rowSchema = z.object({ name: z.string(), slug: z.string(), description: optionalWords })

/** The public form of a topic, from its row in the database. */
export const topicToSnapshot = (row: unknown): Snapshot<'topics'> => rowSchema.parse(row)
