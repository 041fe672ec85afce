import { z } from 'zod'
import { states } from '../../workflow/standing.ts'
import type { Marked } from './bulk-acts.ts'

const rowSchema = z.object({
  id: z.string(),
  title: z.string().nullish(),
  revision: z.number().nullish(),
  deskState: z.enum(states).nullish().catch(null),
  publishedAt: z.unknown(),
  owesReview: z.boolean().nullish(),
})

/** The marked rows of a list, as it showed them. */
export function markedIn(
  rows: readonly unknown[] | undefined,
  ids: readonly (string | number)[],
): Marked[] {
  const chosen = new Set(ids.map(String))
  return (rows ?? []).flatMap((row) => {
    const read = rowSchema.safeParse(row)
    if (!read.success || !chosen.has(read.data.id)) return []
    const { id, title, revision, deskState, publishedAt, owesReview } = read.data
    return [
      {
        id,
        title: title?.trim() ? title : 'Fără titlu',
        revision: revision ?? 0,
        state: deskState ?? null,
        wasPublic: Boolean(publishedAt),
        owesReview: owesReview ?? false,
      },
    ]
  })
}
