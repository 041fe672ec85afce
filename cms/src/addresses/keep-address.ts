import { isAuthored } from '@avizier/shared/collections'
import { slugify } from '@avizier/shared/letters'
import type { CollectionBeforeValidateHook } from 'payload'
import type { StoredRow } from '../database/stored-row.ts'
import { addressFixedBy } from '../register/fixed-address.ts'
import type { AddressedCollection } from './address-of.ts'
import { freeSlug } from './free-slug.ts'

/** The slug that a document asks for, before it is compared with the others; null while it cannot be told. */
type WantedSlug = (data: Record<string, unknown>) => string | null

/**
 * Slug and first publication: until a document is first public its slug follows `wanted` and stays different from all
 * others in the same place; from then on both are what the register says, whatever a request or an old version says.
 */
export const keepAddress =
  (wanted: WantedSlug = fromTitle): CollectionBeforeValidateHook<StoredRow> =>
  async ({ data, operation, originalDoc, collection: { slug }, req }) => {
    if (!data) return
    const collection = slug as AddressedCollection
    const dated = (publishedAt: unknown) => isAuthored(collection) && { publishedAt }
    const id = operation === 'update' && originalDoc ? String(originalDoc.id) : null
    const fixed = id === null ? null : await addressFixedBy(req, collection, id)
    if (fixed) return { ...data, slug: fixed.slug, ...dated(fixed.publishedAt) }

    const now = new Date()
    const isFirst = data._status === 'published' && !data.publishedAt
    const facts = { ...data, ...dated(isFirst ? now.toISOString() : (data.publishedAt ?? null)) }
    const base = wanted(data)
    if (base === null) return { ...facts, slug: null }
    return { ...facts, slug: await freeSlug({ req, collection, id, data: facts, now }, base) }
  }

const orAnyWord = (slug: string): string => slug || 'document'

const fromTitle: WantedSlug = ({ title }) =>
  typeof title === 'string' && title.trim() ? orAnyWord(slugify(title)) : null

/** What was typed as address, else the name. */
export const fromNameUnlessChosen: WantedSlug = ({ slug, name }) => {
  const [chosen] = [slug, name].filter((text) => typeof text === 'string' && text.trim() !== '')
  return typeof chosen === 'string' ? orAnyWord(slugify(chosen)) : null
}
