import { plainDate, timeZone } from '@avizier/shared/dates'
import { z } from 'zod'

/** What GET /api/register/status/:collection/:id answers. */
export const liveStatusSchema = z.object({
  state: z.enum(['never', 'waiting', 'live', 'withdrawn']),
  publicUrl: z.string().nullable(),
  publishedAt: z.string().nullable(),
  liveAt: z.string().nullable(),
  isLate: z.boolean(),
})
export type LiveStatus = z.infer<typeof liveStatusSchema>

const exactClock = new Intl.DateTimeFormat('ro-RO', {
  timeZone,
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})

/** „23 noiembrie 2026, ora 10:00:03” */
const exactly = (instant: string): string =>
  `${plainDate(instant)}, ora ${exactClock.format(new Date(instant))}`

/** Where a document's published form is, in a sentence for its editor. */
export function liveSentence({ state, publishedAt, liveAt, isLate }: LiveStatus): string {
  switch (state) {
    case 'never':
      return 'Nu a fost publicat.'
    case 'live':
      return liveAt ? `Live din ${exactly(liveAt)}` : 'Live'
    case 'withdrawn':
      return liveAt ? `Retras de pe site din ${exactly(liveAt)}` : 'Retras de pe site'
    case 'waiting':
      if (!isLate) return 'Se trimite pe site…'
      return publishedAt
        ? `Publicarea întârzie: salvată la ${exactly(publishedAt)}, nu a ajuns încă pe site. Documentul este salvat; anunțați webmasterul dacă durează.`
        : 'Publicarea întârzie.'
  }
}
