import { z } from 'zod'
import { actKind } from '../act-kind.ts'

const details = z.strictObject({
  /** Public, as `withdrawalReason`. */
  reason: z
    .string('Scrieți motivul retragerii: apare pe site, la adresa documentului.')
    .trim()
    .min(1, 'Scrieți motivul retragerii: apare pe site, la adresa documentului.')
    .max(300, 'Motivul retragerii are cel mult 300 de caractere.'),
})

export const withdraw = actKind({
  act: 'withdraw',
  details,
  save: async ({ req, desk: { subject }, details: { reason } }) => {
    await req.payload.update({
      ...subject,
      data: { _status: 'draft', withdrawalReason: reason } as never,
      depth: 0,
      req,
    })
  },
})
