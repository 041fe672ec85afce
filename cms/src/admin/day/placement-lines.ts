import { formatNumber } from '@avizier/shared/numbers'
import { slotWords } from '../../placements/slot-words.ts'
import { appearanceStandingLabels } from '../../placements/standing.ts'
import type { StoredAppearance } from '../../placements/store.ts'
import type { Line } from './line.ts'

type Shown = Pick<StoredAppearance, 'id' | 'title' | 'outlet' | 'startsAt' | 'endsAt'>

/** The oldest of what has no proof, how many there are in all, and where lists show them. */
interface WithoutProof {
  oldest: readonly Shown[]
  all: number
  /** Where each of them stands, before its id. */
  href: string
  allHref: string
}

/** Each in a line, what is left over in one. */
export function withoutProofLines({ oldest, all, href, allHref }: WithoutProof): Line[] {
  const lines = oldest.map(({ id, title, outlet, ...slot }): Line => ({
    key: id,
    title,
    href: `${href}/${id}`,
    facts: [outlet, slotWords(slot)],
    isUrgent: true,
    state: { label: appearanceStandingLabels.overdue.ro.toLocaleLowerCase('ro'), tone: 'stop' },
  }))
  if (all <= oldest.length) return lines
  const title = 'Toate cele fără dovadă'
  const facts = [`${formatNumber(all)} în total`]
  const standsFor = all - oldest.length
  return [...lines, { key: title, title, href: allHref, facts, isUrgent: false, standsFor }]
}
