import { z } from 'zod'
import { actKind } from '../act-kind.ts'
import { publishText } from '../publish-text.ts'

/** The text that readers had comes back as it was; a draft that was begun over it stays a draft. */
export const reinstate = actKind({
  act: 'reinstate',
  details: z.strictObject({}),
  save: ({ req, desk: { subject, acts, standing } }) => {
    const withdrawal = acts.findLast(({ act }) => act === 'withdraw')
    return publishText(req, subject, withdrawal?.revision ?? standing.revision)
  },
})
