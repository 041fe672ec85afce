import { count } from '@avizier/shared/numbers'
import type { PanelFacts, PublisherFacts } from '../../publishers/load-panel.ts'
import { lateAfterMs } from '../../publishers/live-state.ts'
import { lasted } from '../when.ts'

/** A publisher that says nothing for so long is not running, or cannot reach us. */
const unseenAfterMs = 2 * 60_000

export const isUnseen = ({ lastSeen }: PublisherFacts, now: Date): boolean =>
  now.getTime() - Date.parse(lastSeen) > unseenAfterMs

export const isLate = ({ behindSince }: PublisherFacts, now: Date): boolean =>
  behindSince !== null && now.getTime() - Date.parse(behindSince) > lateAfterMs

/** What somebody has to do something about, a sentence each; the office's first page shows them too. */
export const warningsOf = ({ head, publishers }: PanelFacts, now: Date): string[] =>
  publishers.flatMap((publisher) => {
    const { state, lastSeen, reached, behindSince } = publisher
    const name = `Publicatorul ${state.publisher}`
    const warnings: string[] = []
    if (isUnseen(publisher, now))
      warnings.push(
        `${name} nu a mai dat niciun semn de ${lasted(now.getTime() - Date.parse(lastSeen))}. Ce publicați se salvează, dar nu ajunge pe site.`,
      )
    if (behindSince !== null && isLate(publisher, now))
      warnings.push(
        `${name} este în urmă cu ${count(head - reached, 'o publicare', 'publicări')}, de ${lasted(now.getTime() - Date.parse(behindSince))}.`,
      )
    if (state.failing.count > 0)
      warnings.push(
        `${name} nu poate genera ${count(state.failing.count, 'o pagină', 'pagini')}. Pe site rămâne ultima formă bună, iar generarea se reîncearcă.`,
      )
    const differing = state.verification?.differing ?? 0
    if (differing > 0)
      warnings.push(
        `Ultima verificare a găsit ${count(differing, 'un fișier care diferă', 'fișiere care diferă')} de ce ar trebui să fie pe site (${state.publisher}).`,
      )
    return warnings
  })
