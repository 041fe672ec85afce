import { plainDate } from '@avizier/shared/dates'
import { z } from 'zod'

const rowSchema = z.object({
  id: z.string(),
  filename: z.string().nullish(),
  alt: z.string().nullish(),
  isDecorative: z.boolean().nullish(),
  credit: z.string().nullish(),
  width: z.number().nullish(),
  height: z.number().nullish(),
  thumbnailURL: z.string().nullish(),
  createdAt: z.union([z.string(), z.date()]),
})

/** A picture as its card in the grid shows it. */
export interface Picture {
  id: string
  name: string
  thumbnail: string | null
  /** What it shows; null where nobody has said it. */
  alt: string | null
  /** Why there is no alternative text; null where there is one. */
  marker: { words: string; isMissing: boolean } | null
  /** „2400 × 1600”, „Foto: Ana Pop”, „28 noiembrie 2026” */
  facts: string[]
}

/** A picture from its row in a list. */
export function pictureOf(row: unknown): Picture {
  const read = rowSchema.parse(row)
  const { id, filename, isDecorative, credit, width, height, thumbnailURL, createdAt } = read
  const alt = read.alt?.trim() ? read.alt : null
  return {
    ...{ id, alt, name: filename ?? 'imagine', thumbnail: thumbnailURL ?? null },
    marker: markerOf(alt, isDecorative === true),
    facts: [
      ...(width && height ? [`${width} × ${height}`] : []),
      ...(credit ? [credit] : []),
      plainDate(createdAt),
    ],
  }
}

function markerOf(alt: string | null, isDecorative: boolean): Picture['marker'] {
  if (isDecorative) return { words: 'Decorativă', isMissing: false }
  return alt === null ? { words: 'Fără text alternativ', isMissing: true } : null
}
