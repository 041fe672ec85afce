import { withdrawalManners } from '@avizier/shared/withdrawal'
import { z } from 'zod'
import { publicNoteLimit } from '../fields/note-limit.ts'
import { writtenWords } from '../requests/words.ts'

const reason = writtenWords({
  missing: 'Scrieți motivul retragerii: apare pe site, la adresa documentului.',
  tooLong: 'Motivul retragerii are',
  most: publicNoteLimit,
})

/** What the act of withdrawing is told; each refusal is a sentence for the field that it names. */
export const withdrawalDetails = z
  .object({
    manner: z.enum(withdrawalManners, 'Alegeți felul retragerii.'),
    reason,
    /** A document of ours (`announcements/ID`), or an address of this site. */
    replacedBy: z.string().trim().max(2000).nullish(),
  })
  .refine(({ manner, replacedBy }) => manner !== 'replaced' || Boolean(replacedBy), {
    path: ['replacedBy'],
    message: 'Alegeți documentul care îl înlocuiește sau scrieți adresa lui.',
  })
export type WithdrawalDetails = z.infer<typeof withdrawalDetails>
