import { z } from 'zod'
import { subjectCollections } from './collections.ts'

/** A relation inside a snapshot: which document, never what it says. The mirror joins it. */
export const referenceSchema = z.object({ ref: z.enum(subjectCollections), id: z.string().min(1) })
export type Reference = z.infer<typeof referenceSchema>

/** One string for a subject, used as key, tag and index: `press-releases/65f0…`. */
export const subjectKey = (collection: string, id: string): string => `${collection}/${id}`

export const referenceKey = (reference: Reference): string =>
  subjectKey(reference.ref, reference.id)

/** Every reference anywhere in a snapshot, once each, in the order met. */
export function referencesIn(value: unknown): Reference[] {
  const found = new Map<string, Reference>()
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit)
    if (node === null || typeof node !== 'object') return
    const reference = referenceSchema.safeParse(node)
    if (reference.success) found.set(referenceKey(reference.data), reference.data)
    else Object.values(node).forEach(visit)
  }
  visit(value)
  return [...found.values()]
}
