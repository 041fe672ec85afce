import type { CollectionBeforeValidateHook, TextareaField } from 'payload'
import type { StoredRow } from '../database/stored-row.ts'
import { publicNoteLimit } from './note-limit.ts'

/** What changed, in the editor's words. */
export const changeNoteField = (): TextareaField => ({
  name: 'changeNote',
  label: { ro: 'Ce s-a schimbat', en: 'What changed' },
  type: 'textarea',
  maxLength: publicNoteLimit,
  hooks: { beforeDuplicate: [() => null] },
  admin: {
    rows: 2,
    position: 'sidebar',
    placeholder: 'Ex.: A fost corectată ora redeschiderii.',
    condition: ({ publishedAt }) => Boolean(publishedAt),
    description:
      'Publică: apare pe pagină, în istoric, și readuce documentul în fruntea fluxurilor. Publicată fără notă, modificarea este minoră și nu lasă urmă pe site.',
  },
})

/** A note tells about one publication: the first change after it starts without. */
export const dropUsedNote: CollectionBeforeValidateHook<StoredRow> = ({
  data,
  operation,
  originalDoc,
}) => {
  if (!data || operation !== 'update' || originalDoc?._status !== 'published') return
  if (data.changeNote !== originalDoc.changeNote) return
  return { ...data, changeNote: null }
}
