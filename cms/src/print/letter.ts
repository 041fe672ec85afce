import { noonOf, plainDate } from '@avizier/shared/dates'
import { cutTo } from '@avizier/shared/letters'
import { z } from 'zod'
import { letterheadSchema } from '../mail/letterhead.ts'
import { readPerson } from '../requests/of-people.ts'
import { writtenWords } from '../requests/words.ts'
import { blocksSchema } from './blocks.ts'
import { typeset } from './engine.ts'
import { contactOf, headOf, signatorySchema } from './letterhead.ts'

const letterSchema = z.object({
  letterhead: letterheadSchema,
  /** Under which it is registered: „4521/544/2026”; null before it is. */
  number: z.string().min(1).max(100).nullable(),
  /** The calendar day that it bears. */
  date: z.iso.date('Scrisoarea nu are dată. Alegeți-o, apoi tipăriți din nou.'),
  addressee: z.object({
    name: writtenWords({
      missing: 'Scrisoarea nu are destinatar. Scrieți-l, apoi tipăriți din nou.',
      tooLong: 'Numele destinatarului are',
      most: 200,
    }),
    /** Where it goes: street, postal code and town, as on the envelope. */
    lines: z
      // A line breaks where it is longer than the page is wide: people give whole addresses in one.
      .array(z.string().min(1).max(1000))
      .max(8, 'Adresa destinatarului are cel mult opt rânduri.'),
  }),
  subject: writtenWords({
    missing: 'Scrisoarea nu are subiect. Scrieți-l, apoi tipăriți din nou.',
    tooLong: 'Subiectul scrisorii are',
    most: 300,
  }),
  blocks: blocksSchema,
  signatory: signatorySchema,
})

/** A letter as plain data; its blocks may be those of a letter of the post. */
export type PrintedLetter = z.input<typeof letterSchema>

/**
 * A letter on the letterhead of the city, as PDF/UA-1. The same data gives the same bytes. Throws an APIError (400) with a
 * Romanian sentence for each part that is missing.
 */
export async function printLetter(data: PrintedLetter): Promise<Uint8Array> {
  const letter = readPerson(letterSchema, data)
  return typeset({ template: 'letter', data: toPage(letter), made: noonOf(letter.date) })
}

/** What the template shows of a letter, in words. */
function toPage(letter: z.output<typeof letterSchema>) {
  const { letterhead, number, date, addressee, subject, blocks, signatory } = letter
  const day = plainDate(noonOf(date))
  const name = number === null ? `Scrisoare din ${day}` : `Nr. ${number} din ${day}`
  return {
    letterhead: headOf(letterhead),
    contact: contactOf(letterhead),
    facts: [
      ...(number === null ? [] : [{ label: 'Număr', value: number }]),
      { label: 'Data', value: day },
    ],
    running: cutTo(`${name} · Către ${addressee.name}`, 110),
    addressee,
    subject,
    blocks,
    signatory,
  }
}
