import { authoredCollections } from '@avizier/shared/collections'
import { LinkFeature } from '@payloadcms/richtext-lexical'
import type { FieldAffectingData } from 'payload'
import { validateWebLink, webLinkMessage } from '../fields/web-link.ts'

/** Links to our own documents and to addresses outside; where a link opens is the reader's choice. */
export const linkFeature = () =>
  LinkFeature({
    enabledCollections: [...authoredCollections],
    disableAutoLinks: true,
    maxDepth: 0,
    fields: ({ defaultFields }) =>
      defaultFields
        .filter(({ name }) => name !== 'newTab')
        .map(strictUrl)
        .map(existingOnly),
  })

/** A document begins in its own list, not in a window over another. */
const existingOnly = (field: FieldAffectingData): FieldAffectingData =>
  field.type === 'relationship'
    ? ({ ...field, admin: { ...field.admin, allowCreate: false } } as FieldAffectingData)
    : field

function strictUrl(field: FieldAffectingData): FieldAffectingData {
  if (field.name !== 'url' || field.type !== 'text') return field
  return {
    ...field,
    // Payload's own hook would encode whatever it does not take for an address.
    hooks: {},
    validate: (value: string | null | undefined, { siblingData }: { siblingData: unknown }) => {
      if ((siblingData as { linkType?: unknown } | undefined)?.linkType === 'internal') return true
      return value ? validateWebLink(value) : webLinkMessage
    },
  } as FieldAffectingData
}
