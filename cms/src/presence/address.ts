import { z } from 'zod'

/** Where a form says that it is open, below the API's root. */
export const presencePath = '/presence'
export const leavePath = '/presence/leave'
export const presenceSlug = 'open-forms'

/** A form says so this often while it is looked at … */
export const beatMs = 1_000
/** … and this often while it is not. */
export const hiddenBeatMs = 4_000
/** A beat that tells nothing new is written down only this often. */
export const rewriteMs = 4_000
/** Who was not heard of for so long has left: two beats of a hidden form may fail. */
export const goneMs = 9_500

const name = z.string().min(1).max(100)
const tab = z.string().regex(/^[0-9a-z]{8,40}$/)

/** A document by its collection and id, or a global by its slug. */
export const openableSchema = z.union([
  z.strictObject({ collection: name, id: name }),
  z.strictObject({ global: name }),
])

/** What a form says of itself: which tab it is, and the path of the field that has the cursor. */
export const beatSchema = z.strictObject({
  document: openableSchema,
  tab,
  field: z.string().max(200).nullable(),
})

export const leavingSchema = z.strictObject({ tab })

export const colleagueSchema = z.object({
  name: z.string(),
  field: z.string().nullable(),
  /** The same person, in another tab or window. */
  isSelf: z.boolean(),
})

/** Who else has the document open, and the number of its newest text. */
export const presenceSchema = z.object({
  colleagues: z.array(colleagueSchema),
  revision: z.number(),
})

export type Colleague = z.infer<typeof colleagueSchema>
export type Presence = z.infer<typeof presenceSchema>
export type Beat = z.infer<typeof beatSchema>
