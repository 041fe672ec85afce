import type { DateField } from 'payload'
import { instantField } from './dates/instant.ts'

const onlyByHook = () => false

/** First publication, written once by `keepAddress`. */
export const publishedAtField = (): DateField =>
  instantField(
    'publishedAt',
    { ro: 'Prima publicare', en: 'First published' },
    {
      index: true,
      access: { create: onlyByHook, update: onlyByHook },
      hooks: { beforeDuplicate: [() => null] },
      admin: {
        position: 'sidebar',
        readOnly: true,
        description: {
          ro: 'Se completează singură la publicare.',
          en: 'Filled in at publication.',
        },
      },
    },
  )
