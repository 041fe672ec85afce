import { z } from 'zod'
import { actNames } from '../../workflow/acts.ts'
import { states } from '../../workflow/standing.ts'

// What GET …/desk answers (workflow/answer.ts). The admin shows it and decides nothing itself.

const person = z.object({ id: z.string(), name: z.string() })

export const deskSchema = z.object({
  state: z.enum(states),
  isLive: z.boolean(),
  owesReview: z.boolean(),
  revision: z.number(),
  scheduledFor: z
    .object({ at: z.string(), purpose: z.enum(['publish', 'withdraw']), revision: z.number() })
    .nullable(),
  submittedBy: person.nullable(),
  editedBy: z.array(person),
  acts: z.array(z.object({ act: z.enum(actNames), refusal: z.string().nullable() })),
  next: z.enum(actNames).nullable(),
  last: z
    .object({
      act: z.enum(actNames),
      at: z.string(),
      by: person.nullable(),
      note: z.string().nullable(),
      revision: z.number(),
    })
    .nullable(),
  notice: z.string().nullable(),
})
export type Desk = z.infer<typeof deskSchema>
export type DeskState = Desk['state']

/** What is asked for by a button: a text is written in its form. */
export type DeskAct = Exclude<Desk['acts'][number]['act'], 'edit'>

export const isDeskAct = (act: Desk['acts'][number]['act']): act is DeskAct => act !== 'edit'
