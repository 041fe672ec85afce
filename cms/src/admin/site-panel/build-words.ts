import { count, formatNumber } from '@avizier/shared/numbers'
import type { Build, OrderKind } from '@avizier/shared/register-api'
import { lasted, whenExactly } from '../when.ts'
import type { Detail, Progress } from './panel-view.ts'

export const kindWords: Record<OrderKind, string> = {
  rebuild: 'Reconstruire',
  rollback: 'Revenire la o versiune',
  verify: 'Verificare',
}

const phaseWords: Record<Build['phase'], string> = {
  following: 'se preiau publicările',
  rendering: 'se generează paginile',
  checking: 'se verifică rezultatul',
  swapping: 'se comută site-ul pe versiunea nouă',
  finished: 'se încheie',
}

const outcomeWords: Record<Build['outcome'], string> = {
  running: 'în curs',
  done: 'reușită',
  failed: 'nereușită',
}

const doneOf = ({ done, total }: Build): string =>
  `${formatNumber(done)} din ${count(total, 'o pagină', 'pagini')}`

/** How far a build is that has not ended. */
export function progressOf(build: Build): Progress {
  const { kind, phase, done, total } = build
  const isCounted = phase === 'rendering' && total > 0
  const tenths = isCounted ? Math.floor((10 * done) / total) * 10 : 0
  const words = phaseWords[phase]
  return {
    title: kindWords[kind],
    phase: isCounted ? `${words}: ${formatNumber(done)} din ${formatNumber(total)}` : words,
    done,
    total: isCounted ? total : 0,
    spoken: `${kindWords[kind]}: ${words}${isCounted ? `, ${tenths} la sută` : ''}`,
  }
}

/** A line of the history: who, why, when, how long, what changed, and where it failed. */
export function buildLine(build: Build, now: Date): Detail {
  const { kind, by, reason, requests, startedAt, finishedAt, outcome, changed, error } = build
  const facts = [
    outcomeWords[outcome],
    `cerută de ${by}`,
    ...(reason ? [`„${reason}”`] : []),
    ...(requests > 1 ? [count(requests, 'o cerere', 'cereri')] : []),
    whenExactly(startedAt, now),
    ...(build.total > 0 ? [doneOf(build)] : []),
    ...(finishedAt ? [`a durat ${lasted(Date.parse(finishedAt) - Date.parse(startedAt))}`] : []),
    ...(changed === null ? [] : [changedWords(changed)]),
    ...(outcome === 'failed' ? [`oprită când ${phaseWords[build.phase]}`] : []),
  ]
  return {
    id: String(build.id),
    title: kindWords[kind],
    facts,
    isUrgent: outcome === 'failed',
    error,
  }
}

const changedWords = (pages: number): string =>
  pages === 0 ? 'nicio pagină schimbată' : count(pages, 'o pagină schimbată', 'pagini schimbate')
