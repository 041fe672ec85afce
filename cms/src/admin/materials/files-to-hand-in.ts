import { z } from 'zod'
import { wordFilesSlug } from '../../materials/slugs.ts'
import { send } from '../send.ts'
import { leftOutSchema, leftOutSentence } from './left-out.ts'

/** Where each sort of file goes, and what it is called. */
export const sorts = {
  word: { collection: wordFilesSlug, accept: '.docx', label: 'Document Word (.docx)' },
  picture: {
    collection: 'media',
    accept: 'image/jpeg,image/png,image/webp,image/avif',
    label: 'Fotografii',
  },
  pdf: { collection: 'documents', accept: 'application/pdf', label: 'Documente PDF' },
} as const
export type Sort = keyof typeof sorts

/** A file that somebody chose: what it shows, and how far it came. */
export interface ChosenFile {
  key: string
  sort: Sort
  file: File
  /** What a picture shows, for those who do not see it. */
  alt: string
  /** Its id once it is stored: it is not sent a second time. */
  stored: string | null
  fault: string | null
  notice: string | null
}

const storedSchema = z.object({
  doc: z.object({ id: z.string(), leftOut: leftOutSchema.optional().catch(undefined) }),
})

/** Stores a file; where it is stored already, nothing is sent. */
export async function store(api: string, chosen: ChosenFile): Promise<ChosenFile> {
  if (chosen.stored) return chosen
  if (chosen.sort === 'picture' && chosen.alt.trim() === '')
    return { ...chosen, fault: 'Scrieți în câteva cuvinte ce arată fotografia.' }
  const form = new FormData()
  const facts = chosen.sort === 'picture' ? { alt: chosen.alt } : {}
  form.set('_payload', JSON.stringify(facts))
  form.set('file', chosen.file)
  const sent = await send(`${api}/${sorts[chosen.sort].collection}?depth=0`, 'POST', form)
  if ('refusal' in sent) return { ...chosen, fault: sent.refusal.sentence }
  const { id, leftOut } = storedSchema.parse(sent.answer).doc
  return { ...chosen, stored: id, fault: null, notice: leftOut ? leftOutSentence(leftOut) : null }
}

/** The ids of the stored files of a sort, in the order in which they were chosen. */
export const storedIds = (files: readonly ChosenFile[], sort: Sort): string[] =>
  files.filter((each) => each.sort === sort).flatMap(({ stored }) => stored ?? [])
