import { noonOf, plainDate } from '@avizier/shared/dates'
import { cutTo } from '@avizier/shared/letters'
import { richTextSchema } from '@avizier/shared/rich-text'
import { z } from 'zod'
import { letterheadSchema } from '../mail/letterhead.ts'
import { readPerson } from '../requests/of-people.ts'
import { writtenWords } from '../requests/words.ts'
import { typeset } from './engine.ts'
import { contactOf, headOf } from './letterhead.ts'
import { writtenText, type Referred } from './written-text.ts'

const part = z.discriminatedUnion('part', [
  z.object({ part: z.literal('text'), text: richTextSchema }),
  z.object({ part: z.literal('quote'), words: z.string(), by: z.string() }),
])

const releaseSchema = z.object({
  letterhead: letterheadSchema,
  /** „Comunicat de presă”. */
  kind: z.string().min(1),
  /** Under which it is registered; null where it is not. */
  number: z.string().min(1).max(100).nullable(),
  /** The calendar day that it bears. */
  date: z.iso.date('Textul nu are dată. Alegeți-o, apoi faceți PDF-ul din nou.'),
  title: writtenWords({
    missing: 'Textul nu are titlu. Scrieți-l, apoi faceți PDF-ul din nou.',
    tooLong: 'Titlul are',
    most: 300,
  }),
  lead: z.string(),
  /** What has figures and dates, a sentence each: until when, where, for whom. */
  facts: z.array(z.string()),
  parts: z.array(part),
  /** Whom to ask: a name, and lines on how. */
  contact: z.object({ name: z.string(), lines: z.array(z.string()) }).nullable(),
  /** Where it is public; null where it is not. */
  page: z.url().nullable(),
  /** Said openly, so that nobody quotes what is not public. */
  isDraft: z.boolean(),
})

/** What the press is sent, as plain data; `parts` in the order of the page. */
export type PrintedRelease = z.input<typeof releaseSchema>

/**
 * A press release, or an announcement, on the letterhead of the city, as PDF/UA-1. The same data gives the same bytes. Throws an APIError (400) with a Romanian sentence for each part that is missing.
 */
export async function printRelease(data: PrintedRelease, referred: Referred): Promise<Uint8Array> {
  const release = readPerson(releaseSchema, data)
  const { letterhead, number, date, parts, kind, title, lead, facts, contact, page, isDraft } =
    release
  const day = plainDate(noonOf(date))
  const told = {
    letterhead: headOf(letterhead),
    contact: contactOf(letterhead),
    running: cutTo(number === null ? title : `Nr. ${number} din ${day} · ${title}`, 110),
    ...{ kind, title, lead, facts, page, isDraft, ask: contact },
    dated: number === null ? day : `nr. ${number} din ${day}`,
    parts: parts.map((each) =>
      each.part === 'text' ? { ...each, text: writtenText(each.text, referred) } : each,
    ),
  }
  return typeset({ template: 'release', data: told, made: noonOf(date) })
}
