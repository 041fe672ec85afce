import { mendLetters } from '@avizier/shared/letters'
import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload'
import { wordsOf } from '../stored-files/file-name.ts'

/** „HCL_123-2026 (final).pdf” → „HCL 123-2026 (final)” */
export const titleFromFileName = (name: string): string => {
  const words = mendLetters(wordsOf(name))
  return words === '' ? 'Document' : words.charAt(0).toLocaleUpperCase('ro') + words.slice(1)
}

/** A document without a title takes that of its file, while the file still has the name the editor gave it. */
export const titleFromFile: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' || !req.file) return
  const data: Record<string, unknown> = { ...args.data }
  if (typeof data.title === 'string' && data.title.trim() !== '') return
  return { ...args, data: { ...data, title: titleFromFileName(req.file.name) } }
}

/** An emptied title stays what it was: a document without a name cannot be linked to. */
export const keepTitle: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  if (!data || data.title === undefined) return data
  const title = typeof data.title === 'string' ? data.title.trim() : ''
  const before: unknown = (originalDoc as { title?: unknown } | undefined)?.title
  return { ...data, title: title === '' ? before : title }
}
