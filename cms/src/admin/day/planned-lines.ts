import type { Planned } from '../../scheduling/desk-queries.ts'
import type { Trouble } from '../../workflow/answer.ts'
import { collectionLabels } from '@avizier/shared/kinds/index'
import { addDays, clock, dayOf } from '@avizier/shared/dates'
import { subjectKey } from '@avizier/shared/reference'
import type { Line } from './line.ts'

const factsOf = ({ collection, id, at, title }: Planned, adminRoute: string) => ({
  key: `${subjectKey(collection, id)} ${at}`,
  title: title ?? 'Fără titlu',
  href: `${adminRoute}/collections/${subjectKey(collection, id)}`,
})

/** What goes out, or leaves the site, today and tomorrow. */
export const plannedLines = (planned: readonly Planned[], adminRoute: string, now: Date): Line[] =>
  planned.map((each) => ({
    ...factsOf(each, adminRoute),
    facts: [collectionLabels[each.collection].singular],
    isUrgent: false,
    state:
      each.purpose === 'publish'
        ? { label: 'programat', tone: 'go' }
        : { label: 'se retrage', tone: 'stop' },
    when:
      dayOf(each.at) === dayOf(addDays(dayOf(now), 1))
        ? `mâine, ${clock(each.at)}`
        : clock(each.at),
  }))

const missedWords: Record<Trouble['state'], string> = {
  late: 'întârzie',
  retrying: 'se reîncearcă',
  failed: 'nu a reușit',
}

/** What did not happen at its minute, in red. */
export const missedLines = (missed: readonly (Planned & Trouble)[], adminRoute: string): Line[] =>
  missed.map((each) => ({
    ...factsOf(each, adminRoute),
    facts: [each.sentence],
    isUrgent: true,
    state: { label: missedWords[each.state], tone: 'stop' },
  }))
