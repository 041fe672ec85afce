import type { AuthoredCollection } from '@avizier/shared/collections'
import { z } from 'zod'
import { titleLimit } from '../../fields/title-limit.ts'

/** What a document of a kind begins with: the field, as the form asks for it. */
export interface FirstWord {
  name: 'title' | 'number'
  label: string
  help: string
  inputMode: 'text' | 'numeric'
}

/** An issue is named after its number; everything else begins with its title. */
export const firstWordOf = (slug: AuthoredCollection): FirstWord =>
  slug === 'journal-issues'
    ? { name: 'number', label: 'Numărul', help: 'Numărul din an.', inputMode: 'numeric' }
    : {
        name: 'title',
        label: 'Titlu',
        help: 'Îl puteți schimba oricând. Adresa paginii rămâne cea de la prima publicare.',
        inputMode: 'text',
      }

const title = z
  .string()
  .trim()
  .min(1, 'Scrieți întâi un titlu, fie și provizoriu.')
  .max(titleLimit, `Titlul are cel mult ${titleLimit} de caractere.`)
const number = z
  .string()
  .trim()
  .regex(/^[1-9]\d{0,5}$/, 'Scrieți numărul din an, de exemplu 11.')
  .transform(Number)

/** The new document's first field, or the sentence that says what is wrong with it. */
export function parseFirstWord(
  { name }: Pick<FirstWord, 'name'>,
  written: string,
): { data: Record<string, string | number> } | { fault: string } {
  const parsed = (name === 'number' ? number : title).safeParse(written)
  return parsed.success
    ? { data: { [name]: parsed.data } }
    : { fault: parsed.error.issues[0]?.message ?? '' }
}
