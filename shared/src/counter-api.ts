import { z } from 'zod'
import { subjectCollections } from './collections.ts'

// What the counter and the CMS say to each other, and what it answers under `/ghiseu/`. The counter has no key of its own:
// a link's token opens what the link shows, and nothing else.

/** Everything that the counter answers; web servers pass it on (docs/operations/web-servers.md). */
export const counterRoot = '/ghiseu/'

/** What a form shows beside the page itself, by the last part of the address. */
export const counterViews = {
  page: '',
  list: 'lista/',
  front: 'prima/',
  feed: 'flux/',
  card: 'card/',
}
export type CounterView = keyof typeof counterViews

/** Where a link leads; `view` only for the form's own. */
export const linkPath = (token: string, view: CounterView = 'page'): string =>
  `${counterRoot}${token}/${counterViews[view]}`

/** The address of a file on a link's pages; `file` is its public one. */
export const linkFilePath = (token: string, file: string): string => linkPath(token) + file.slice(1)

/** 256 random bits, base64url. */
export const tokenPattern = /^[\w-]{43}$/

/** Below the CMS's `/api`. */
export const counterApi = {
  /** POST → Shown */
  open: '/previews/open',
  /** GET → the bytes of a file that the link's page shows, by the two names of its public address. */
  file: (hash: string, name: string) => `/previews/file/${hash}/${encodeURIComponent(name)}`,
} as const

const scheme = 'Avizier-Link '

/** The header by which somebody who has a link shows it. */
export const linkAuthorization = (token: string) => ({ authorization: scheme + token }) as const

/** The token in that header; undefined where there is none that could be one. */
export function tokenIn(authorization: string | null | undefined): string | undefined {
  if (!authorization?.startsWith(scheme)) return undefined
  const token = authorization.slice(scheme.length)
  return tokenPattern.test(token) ? token : undefined
}

/** `form`: beside the text that is being written; `person`: somebody without an account; `embargo`: the press, before the minute. */
export const linkPurposes = ['form', 'person', 'embargo'] as const
export type LinkPurpose = (typeof linkPurposes)[number]

/** A document, or what it shows, in the form that would be public. */
const shownSubject = z.object({
  collection: z.enum(subjectCollections),
  id: z.string(),
  path: z.string().nullable(),
  snapshot: z.record(z.string(), z.unknown()),
  formVersion: z.number().int().optional(),
})
export type ShownSubject = z.infer<typeof shownSubject>

/** What the CMS answers to a link. */
export const shownSchema = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('shown'),
    purpose: z.enum(linkPurposes),
    /** The minute at which it becomes public, where one is set. */
    publicAt: z.iso.datetime().nullable(),
    document: shownSubject,
    /** What it shows beside itself, public or not: pictures, contacts, the issue of an article. */
    beside: z.array(shownSubject),
    /** What it would show and cannot, sentences for who writes it. */
    leftOut: z.array(z.string()).default([]),
  }),
  /** The text cannot be shown yet: sentences in Romanian that say why. */
  z.object({
    state: z.literal('unfinished'),
    purpose: z.enum(linkPurposes),
    sentences: z.array(z.string()),
  }),
  /** It is public by now, at its permanent address. */
  z.object({ state: z.literal('public'), path: z.string() }),
  /** Expired, revoked or never given: the three are told alike. */
  z.object({ state: z.literal('closed') }),
])
export type Shown = z.infer<typeof shownSchema>
export type ShownPage = Extract<Shown, { state: 'shown' }>
