import { plainDate } from '@avizier/shared/dates'
import { count, formatNumber } from '@avizier/shared/numbers'
import { z } from 'zod'
import { exactClock } from './when.ts'

/** What GET /api/register/status/:collection/:id answers. */
export const liveStatusSchema = z.object({
  state: z.enum(['never', 'waiting', 'live', 'withdrawn']),
  publicUrl: z.string().nullable(),
  publishedAt: z.string().nullable(),
  liveAt: z.string().nullable(),
  isLate: z.boolean(),
  failing: z.object({ error: z.string(), since: z.string(), attempts: z.number() }).nullable(),
  timings: z
    .object({
      savedAt: z.string(),
      seenAt: z.string(),
      renderedAt: z.string(),
      writtenAt: z.string(),
      reportedAt: z.string(),
    })
    .nullable(),
})
export type LiveStatus = z.infer<typeof liveStatusSchema>

/** „23 noiembrie 2026, ora 10:00:03” */
const exactly = (instant: string): string => `${plainDate(instant)}, ora ${exactClock(instant)}`

/** Where a document's published form is, in a sentence for its editor. */
export function liveSentence({ state, publishedAt, liveAt, isLate, failing }: LiveStatus): string {
  if (failing)
    return `Pagina nu poate fi generată din ${exactly(failing.since)} (${count(failing.attempts, 'o încercare', 'încercări')}). Se reîncearcă singur, iar pe site rămâne ultima ei formă bună, dacă a avut una. Documentul este salvat; anunțați webmasterul.`
  switch (state) {
    case 'never':
      return 'Nu a fost publicat.'
    case 'live':
      return liveAt ? `Pe site din ${exactly(liveAt)}` : 'Pe site'
    case 'withdrawn':
      return liveAt ? `Retras de pe site din ${exactly(liveAt)}` : 'Retras de pe site'
    case 'waiting':
      if (!isLate) return 'Se trimite pe site…'
      return publishedAt
        ? `Publicarea întârzie: salvată la ${exactly(publishedAt)}, nu a ajuns încă pe site. Documentul este salvat; anunțați webmasterul dacă durează.`
        : 'Publicarea întârzie.'
  }
}

/** A step of a publication: what, and how long after the step before it. */
export interface Step {
  label: string
  time: string
}

/** The way of a publication to the site, step by step, to the millisecond. */
export function stepsOf(timings: NonNullable<LiveStatus['timings']>): Step[] {
  const { savedAt, seenAt, renderedAt, writtenAt, reportedAt } = timings
  return [
    { label: 'salvat', time: `la ${exactClock(savedAt)}` },
    { label: 'văzut de publicator', time: after(savedAt, seenAt) },
    { label: 'pagini generate', time: after(seenAt, renderedAt) },
    { label: 'scris pe site', time: after(renderedAt, writtenAt) },
    { label: 'raportat', time: after(writtenAt, reportedAt) },
    { label: 'în total, până pe site', time: between(savedAt, writtenAt) },
  ]
}

const between = (from: string, to: string): string =>
  `${formatNumber(Date.parse(to) - Date.parse(from))}\u00A0ms`

const after = (from: string, to: string): string => `după ${between(from, to)}`
