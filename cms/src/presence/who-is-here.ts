import { z } from 'zod'
import { goneMs, type Colleague } from './address.ts'

/** A form that is open somewhere, as the database knows it. */
export const placeSchema = z.object({
  id: z.union([z.string(), z.number()]),
  person: z.string(),
  name: z.string(),
  tab: z.string(),
  field: z.string().nullish(),
  seenAt: z.coerce.date(),
})
export type Place = z.infer<typeof placeSchema>

const isHere = ({ seenAt }: Place, now: Date): boolean => now.getTime() - seenAt.getTime() < goneMs

/** The others at a document, each person once, where they were last heard of; oneself only in another tab. */
export function whoIsHere(
  places: readonly Place[],
  self: { person: string; tab: string },
  now: Date,
): Colleague[] {
  const last = new Map<string, Place>()
  for (const place of places.toSorted((a, b) => a.seenAt.getTime() - b.seenAt.getTime()))
    if (place.tab !== self.tab && isHere(place, now)) last.set(place.person, place)
  return [...last.values()]
    .map(({ person, name, field }) => ({
      name,
      field: field ?? null,
      isSelf: person === self.person,
    }))
    .sort((a, b) => Number(a.isSelf) - Number(b.isSelf) || a.name.localeCompare(b.name, 'ro'))
}
