import { z } from 'zod'
import { counterRoot } from './counter-api.ts'

// The page on which somebody sees what they are subscribed to, by a link of theirs.

export const subscriptionsRoot = `${counterRoot}abonamente/`

export const subscriptionsPath = (token: string): string => `${subscriptionsRoot}${token}/`

export const subscriptionsApi = {
  /** POST with a link's token → Shown; below the CMS's `/api`. */
  open: '/mail/subscriptions',
} as const

export const shownSubscriptionsSchema = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('shown'),
    email: z.string(),
    subscriptions: z.array(
      z.object({ label: z.string(), rhythm: z.string(), endPath: z.string() }),
    ),
    endAllPath: z.string(),
  }),
  /** Never given, or its owner is erased: the two are told alike. */
  z.object({ state: z.literal('closed') }),
])
export type ShownSubscriptions = z.infer<typeof shownSubscriptionsSchema>
