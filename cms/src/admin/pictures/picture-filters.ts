import type { Actor } from '../../access/actor.ts'
import { isUsedName } from '../../collections/stored-files/uses/collection.ts'
import type { QuickFilter } from '../lists/filters.ts'

/** What people ask of the pictures; each is a plain query of the list. */
export const pictureFilters = (actor: Actor, inOffice: boolean): QuickFilter[] => [
  { label: 'Toate', where: null },
  // A department's people are not told who uploaded what.
  ...(inOffice ? [{ label: 'Ale mele', where: { owner: { equals: actor.id } } }] : []),
  { label: 'Fără text alternativ', where: { alt: { exists: false } } },
  {
    label: 'Nefolosite',
    where: { [isUsedName]: { not_equals: true }, isPublic: { not_equals: true } },
  },
]

/** By what the list can stand. */
export const pictureOrders = [
  { label: 'Cele mai noi', sort: '-createdAt' },
  { label: 'Cele mai vechi', sort: 'createdAt' },
  { label: 'După nume', sort: 'filename' },
] as const
