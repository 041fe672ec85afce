import { z } from 'zod'
import {
  absentAsNull,
  storedInstant,
  nullableInstant,
  storedRelation,
} from '../database/stored-values.ts'
import { optionalWords, writtenWords } from '../requests/words.ts'

/** The longest remark and the longest passage that it may quote, in characters. */
export const longest = { text: 4000, quote: 500 } as const

/** What somebody says of a text, or answers to what was said. */
export interface Remark {
  id: string
  /** The first remark of its thread; null for that one itself. */
  thread: string | null
  by: string | null
  at: string
  text: string
  /** The field that it is about, by its path in the form; null for the whole document. */
  field: string | null
  /** The words that it is about, as they were. */
  quote: string | null
  settledBy: string | null
  settledAt: string | null
}

const storedRemark = z.object({
  id: z.string(),
  thread: absentAsNull(z.string().nullable()),
  by: storedRelation,
  at: storedInstant,
  text: z.string(),
  field: absentAsNull(z.string().nullable()),
  quote: absentAsNull(z.string().nullable()),
  settledBy: storedRelation,
  settledAt: nullableInstant,
})

/** A remark from its database form. */
export const readRemark = (stored: unknown): Remark => storedRemark.parse(stored)

/** What somebody who writes a remark sends. */
export const askedRemark = z.strictObject({
  text: writtenWords({
    missing: 'Scrieți observația.',
    tooLong: 'O observație are',
    most: longest.text,
  }),
  field: z
    .string()
    .max(200)
    .regex(/^[a-z]\w*(\.\w+)*$/i, 'Observația nu este la un câmp al documentului.')
    .nullable()
    .default(null),
  quote: optionalWords({
    tooLong: 'Pasajul are',
    most: longest.quote,
  }).transform((quote) => quote || null),
  /** The remark whose thread it continues. */
  answers: z.string().nullable().default(null),
})
export type AskedRemark = z.infer<typeof askedRemark>
