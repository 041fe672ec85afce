import { z } from 'zod'
import { distributionSentences, type Distribution } from './distribution.ts'

/** What its form is told of a distribution, and reads at its own border. */
export const toldDistribution = z.object({ title: z.string(), sentences: z.array(z.string()) })
export type ToldDistribution = z.infer<typeof toldDistribution>

export const tellDistribution = (distribution: Distribution): ToldDistribution => ({
  title: distribution.title,
  sentences: distributionSentences(distribution),
})
