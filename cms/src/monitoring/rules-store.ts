import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { wordsIn, storedRelation } from '../database/stored-values.ts'
import { phrasesOf, type MonitoringRule } from './matching/rule.ts'
import { monitoringRulesSlug } from './slugs.ts'

const phrases = z
  .unknown()
  .optional()
  .transform((value) => phrasesOf(wordsIn(value) ?? ''))

const ruleSchema = z.object({
  id: z.string(),
  name: z.string(),
  ...{ phrases, without: phrases, topic: storedRelation, department: storedRelation },
})

/** All rules, by their names. */
export async function allRules(req: PayloadRequest): Promise<MonitoringRule[]> {
  const { docs } = await req.payload.db.find({
    collection: monitoringRulesSlug,
    sort: 'name',
    pagination: false,
    req,
  })
  return docs.map((doc) => ruleSchema.parse(doc))
}
