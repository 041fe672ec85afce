import type { UploadField } from 'payload'
import type { Label } from './label.ts'

type Options = Pick<UploadField, 'required'> & { description?: string }

/** One picture. */
export const imageField = (name: string, label: Label, options: Options = {}): UploadField => ({
  name,
  label,
  type: 'upload',
  relationTo: 'media',
  ...(options.required && { required: true }),
  admin: { ...(options.description && { description: options.description }) },
})

/** Several pictures, in the order given. */
export const imagesField = (name: string, label: Label): UploadField => ({
  name,
  label,
  type: 'upload',
  relationTo: 'media',
  hasMany: true,
})

/** One PDF. */
export const documentField = (name: string, label: Label, options: Options = {}): UploadField => ({
  name,
  label,
  type: 'upload',
  relationTo: 'documents',
  ...(options.required && { required: true }),
  admin: { ...(options.description && { description: options.description }) },
})

/** Several PDFs, in the order given. */
export const documentsField = (name: string, label: Label, options: Options = {}): UploadField => ({
  name,
  label,
  type: 'upload',
  relationTo: 'documents',
  hasMany: true,
  admin: { ...(options.description && { description: options.description }) },
})

/** The files that a reader can download beside the text. */
export const attachmentsField = (): UploadField =>
  documentsField(
    'attachments',
    { ro: 'Atașamente', en: 'Attachments' },
    {
      description: 'Documente PDF, cu text care poate fi citit, nu scanări.',
    },
  )

/** A film with its captions. */
export const recordingField = (): UploadField => ({
  name: 'recording',
  label: { ro: 'Înregistrarea', en: 'Recording' },
  type: 'upload',
  relationTo: 'recordings',
  admin: {
    description:
      'Un film scurt, cu subtitrare, care se vede pe pagină. Pentru o înregistrare lungă, puneți mai jos adresa ei.',
  },
})
