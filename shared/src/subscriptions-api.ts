import { z } from 'zod'
import { counterRoot } from './counter-api.ts'
import { rhythms } from './rhythms.ts'

// What the counter and the CMS say to each other of subscriptions. Whoever shows the token of a link is known by it.

/** The page on which somebody sees what they are subscribed to, by a link of theirs. */
export const subscriptionsRoot = `${counterRoot}abonamente/` as const

export const subscriptionsPath = (token: string): string => `${subscriptionsRoot}${token}/`

/** Below the CMS's `/api`, each with the token of a link. */
export const subscriptionsApi = {
  /** POST → ShownSubscriptions */
  open: '/mail/subscriptions',
  /** POST ChangeAsked → ChangeAnswer */
  change: '/mail/subscriptions/change',
  /** POST → ToldOfLink: what a link of a letter confirms, or ends. */
  link: '/mail/subscriptions/link',
} as const

const wanted = z.object({ label: z.string(), rhythm: z.enum(rhythms) })

export const shownSubscriptionsSchema = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('shown'),
    email: z.string(),
    /** By the address of the site that each is about; `since` is when it began. */
    subscriptions: z.array(
      wanted.extend({ target: z.string(), since: z.iso.datetime().nullable() }),
    ),
    /** What they had, for as long as their address is kept. */
    ended: z.array(z.object({ target: z.string(), label: z.string() })),
  }),
  /** Never given, or its owner is erased: the two are told alike. */
  z.object({ state: z.literal('closed') }),
])
export type ShownSubscriptions = z.infer<typeof shownSubscriptionsSchema>
export type OwnSubscriptions = Extract<ShownSubscriptions, { state: 'shown' }>

const target = z.string().min(1).max(300)

export const changeAskedSchema = z.discriminatedUnion('act', [
  z.object({ act: z.literal('rhythm'), target, rhythm: z.enum(rhythms) }),
  z.object({ act: z.literal('end'), target }),
  z.object({ act: z.literal('end-all') }),
  z.object({ act: z.literal('add'), target, rhythm: z.enum(rhythms) }),
])
export type ChangeAsked = z.infer<typeof changeAskedSchema>

/**
 * What came of a change. `over`: it had ended before, as an older page does not know. `gone`: what was to be added is not
 * public any more.
 */
export const changesMade = ['rhythm', 'ended', 'ended-all', 'added', 'over', 'gone'] as const
export type ChangeMade = (typeof changesMade)[number]

/** What was changed in somebody's subscriptions; `target` is the address that it is about. */
export interface ShownChange {
  made: ChangeMade
  target: string | null
}

export const changeAnswerSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('changed'), made: z.enum(changesMade) }),
  z.object({ state: z.literal('closed') }),
])
export type ChangeAnswer = z.infer<typeof changeAnswerSchema>

export const toldOfLinkSchema = z.discriminatedUnion('state', [
  /** Whoever has the address is asked for this, until then. */
  z.object({ state: z.literal('asks'), email: z.string(), wanted, until: z.iso.datetime() }),
  /** That is confirmed, by this link. */
  z.object({ state: z.literal('confirmed'), email: z.string(), wanted }),
  /** It ends these; none where they have ended. */
  z.object({ state: z.literal('ends'), email: z.string(), subscriptions: z.array(wanted) }),
  /** Over, replaced by a later one, or never given: told alike. */
  z.object({ state: z.literal('closed') }),
])
export type ToldOfLink = z.infer<typeof toldOfLinkSchema>
