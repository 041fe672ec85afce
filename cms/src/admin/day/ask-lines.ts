import { dayOf } from '@avizier/shared/dates'
import type { Ask } from '../../materials/asks/ask.ts'
import { termsOf } from '../../materials/asks/letters.ts'
import type { Line } from './line.ts'

/** So much of what is asked stands in a line. */
const titleLength = 100

/** What a department is asked to hand in, the nearest day first; `hrefOf` leads to where it does. */
export const askLines = (asks: readonly Ask[], hrefOf: (ask: Ask) => string, now: Date): Line[] =>
  asks
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))
    .map((ask) => ({
      key: `ask ${ask.id}`,
      title: ask.what.length > titleLength ? `${ask.what.slice(0, titleLength)}…` : ask.what,
      href: hrefOf(ask),
      facts: ['Jurnalul Municipal', termsOf(ask)],
      isUrgent: ask.dueOn <= dayOf(now),
      state:
        ask.dueOn < dayOf(now)
          ? { label: 'termen depășit', tone: 'stop' }
          : { label: 'de predat', tone: 'wait' },
    }))
