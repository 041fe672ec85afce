import type { AuthoredCollection } from '@avizier/shared/collections'
import type { Label } from '../fields/label.ts'

/** What the newsroom makes on paper of a text, by the name that its address has. */
export const paperForms = {
  release: { ro: 'PDF cu antet', en: 'PDF on the letterhead' },
  'three-panels': { ro: 'Pliant A4, îndoit în trei', en: 'A4 leaflet, folded in three' },
  booklet: { ro: 'Pliant A5, A4 îndoit în două', en: 'A5 leaflet, A4 folded in two' },
  poster: { ro: 'Afiș A3 cu cod QR', en: 'A3 poster with QR code' },
} as const satisfies Record<string, Exclude<Label, string>>

export type PaperForm = keyof typeof paperForms
export const isPaperForm = (name: unknown): name is PaperForm =>
  typeof name === 'string' && Object.hasOwn(paperForms, name)

/** What is made of each kind. */
export const formsOf: Partial<Record<AuthoredCollection, readonly PaperForm[]>> = {
  'press-releases': ['release'],
  announcements: ['release'],
  leaflets: ['three-panels', 'booklet', 'poster'],
}

/** GET: the PDF, to be saved. POST, of leaflets: puts it among the PDF documents, as `{ id }`. Below `/api`. */
export const paperApi = (collection: string, id: string, form: PaperForm): string =>
  `/paper/${collection}/${id}/${form}`
