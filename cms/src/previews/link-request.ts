import { count } from '@avizier/shared/numbers'
import { z } from 'zod'

// For how long somebody outside may read a draft, in days.
export const usualDays = 7
export const mostDays = 30
export const daysOffered = [1, 3, usualDays, 14, mostDays] as const

/** Of the name of a person or an outlet, and of an address. */
export const longestWords = 120

const words = (name: string) =>
  z
    .string(`${name}: scrieți un text.`)
    .trim()
    .max(longestWords, `${name}: cel mult ${count(longestWords, 'un caracter', 'caractere')}.`)

const optionalWords = (name: string) =>
  words(name)
    .nullish()
    .transform((text) => text || null)

/** Whom a link is for. An outlet and an address only where the office needs them to know who has it. */
const recipient = {
  name: words('Numele').min(1, 'Scrieți numele celui care primește legătura.'),
  outlet: optionalWords('Redacția'),
  email: optionalWords('Adresa de e-mail'),
}

/** What the admin asks for when it makes a link. */
export const linkRequestSchema = z.discriminatedUnion('purpose', [
  z.object({ purpose: z.literal('form') }),
  z.object({
    purpose: z.literal('person'),
    ...recipient,
    days: z
      .number('Alegeți câte zile este valabilă.')
      .int('Alegeți câte zile este valabilă.')
      .min(1, 'Legătura este valabilă cel puțin o zi.')
      .max(mostDays, `Legătura este valabilă cel mult ${count(mostDays, 'o zi', 'zile')}.`)
      .optional(),
  }),
  z.object({ purpose: z.literal('embargo'), ...recipient }),
])
export type LinkRequest = z.infer<typeof linkRequestSchema>

/** The answer: an address that nobody can be told again. */
export const linkMadeSchema = z.object({
  id: z.string(),
  url: z.string(),
  expiresAt: z.string(),
})
export type LinkMade = z.infer<typeof linkMadeSchema>

/** The links of a document that people were given. */
export const linksAnswerSchema = z.object({
  links: z.array(
    z.object({
      id: z.string(),
      purpose: z.enum(['person', 'embargo']),
      name: z.string(),
      outlet: z.string().nullable(),
      email: z.string().nullable(),
      by: z.string(),
      madeAt: z.string(),
      expiresAt: z.string(),
      isOpen: z.boolean(),
      /** The text that it was given for was published or withdrawn since. */
      hasEnded: z.boolean(),
      openings: z.object({ count: z.number(), last: z.string().nullable() }),
    }),
  ),
  /** Why no link of a purpose can be made now; null where one can. */
  refusals: z.object({ person: z.string().nullable(), embargo: z.string().nullable() }),
})
export type LinksAnswer = z.infer<typeof linksAnswerSchema>
