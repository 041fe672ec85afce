import { z } from 'zod'
import { internalNoteLimit } from '../fields/note-limit.ts'
import { isWebLink } from '../fields/web-link.ts'
import { writtenWords } from '../requests/words.ts'
import { mostCharacters } from './limits.ts'

const reason = (missing: string) =>
  writtenWords({ missing, tooLong: 'Motivul are', most: internalNoteLimit })

const isPage = (link: string): boolean => isWebLink(link) && /^https?:/i.test(link)

/** Where the proof can be seen; an empty one is none. */
const link = z
  .string()
  .trim()
  .max(mostCharacters.link, 'Adresa este prea lungă.')
  .transform((text) => (text === '' ? null : text))
  .refine((text) => text === null || isPage(text), {
    message: 'Scrieți o adresă completă, care începe cu https:// sau http://.',
  })
  .nullable()
  .default(null)

/** What somebody asks to be done with an appearance. */
export const askedSchema = z.discriminatedUnion(
  'act',
  [
    z.strictObject({ act: z.literal('confirm') }),
    z.strictObject({
      act: z.literal('prove'),
      at: z.iso.datetime('Alegeți ziua și ora la care a apărut.'),
      link,
    }),
    z.strictObject({ act: z.literal('miss'), reason: reason('Scrieți de ce nu a apărut.') }),
    z.strictObject({ act: z.literal('undo'), reason: reason('Scrieți de ce se anulează.') }),
  ],
  { error: 'O apariție se confirmă, primește o dovadă sau se notează că lipsește.' },
)
export type Asked = z.infer<typeof askedSchema>
