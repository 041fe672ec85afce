import { dayMs, hourMs, minuteMs } from '@avizier/shared/dates'
import { feedFaults, type FeedFault } from './faults.ts'

/** How often a feed is asked that answers. */
export const everyMs = 20 * minuteMs
/** The longest pause after failures. */
const longestPauseMs = 12 * hourMs

/** How a source stands, as far as asking goes. */
export interface Asking {
  /** Failures since it answered last. */
  failures: number
  /** When it is asked next; null where it is not. */
  nextAt: Date | null
  isStopped: boolean
  /** For people, a sentence or two. */
  answer: string
  /** True while nothing is wrong. */
  isFine: boolean
}

/** What came of an asking, without what was read. */
export type Heard =
  | { outcome: 'read'; fresh: number; movedTo: string | null }
  | { outcome: 'unchanged'; movedTo: string | null }
  | { outcome: 'gone' }
  | { outcome: 'failed'; fault: FeedFault; retryAfterMs: number | null }

/** What an answer makes of a source: when it is asked again, and what is said of it. */
export function afterAnswer(failures: number, heard: Heard, now: Date): Asking {
  if (heard.outcome === 'gone')
    return {
      ...{ failures: failures + 1, nextAt: null, isStopped: true, isFine: false },
      answer: 'Site-ul a închis fluxul: nu se mai citește. Scrieți alt flux sau scoateți sursa.',
    }
  if (heard.outcome === 'failed') {
    const pause = pauseMs(failures + 1, heard.retryAfterMs)
    return {
      ...{ failures: failures + 1, nextAt: later(now, pause), isStopped: false, isFine: false },
      answer: feedFaults[heard.fault],
    }
  }
  return {
    ...{
      failures: 0,
      nextAt: later(now, everyMs),
      isStopped: false,
      isFine: heard.movedTo === null,
    },
    answer: movedSentence(heard.movedTo) ?? readSentence(heard),
  }
}

/** 20 and 40 minutes, 80 …, half a day at most; as long as the site asks for where that is longer, a day at most. */
const pauseMs = (failures: number, asked: number | null): number =>
  Math.max(
    Math.min(everyMs * 2 ** Math.min(failures - 1, 10), longestPauseMs),
    Math.min(asked ?? 0, dayMs),
  )

const movedSentence = (movedTo: string | null): string | null =>
  movedTo === null ? null : `Fluxul s-a mutat la ${movedTo}: scrieți aici adresa nouă.`

function readSentence(heard: Extract<Heard, { outcome: 'read' | 'unchanged' }>): string {
  if (heard.outcome === 'unchanged' || heard.fresh === 0) return 'Citit, fără relatări noi.'
  return `Citit, relatări noi: ${heard.fresh}.`
}

const later = (now: Date, ms: number): Date => new Date(now.getTime() + ms)
