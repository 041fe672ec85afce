import { counted } from '@avizier/shared/numbers'
import type { Line } from './line.ts'

/** What waits of the press. */
export interface PressFacts {
  /** Cuttings that nobody has judged. */
  waiting: number
  /** Sources that could not be read. */
  troubled: number
  /** Where each is seen to. */
  hrefs: { waiting: string; troubled: string }
}

/** A line for what is to be judged, and one for sources that want somebody. */
export const pressLines = ({ waiting, troubled, hrefs }: PressFacts): Line[] => [
  ...(waiting === 0
    ? []
    : [line('De triat', counted(waiting, 'una nouă', 'noi'), hrefs.waiting, waiting)]),
  ...(troubled === 0
    ? []
    : [
        {
          ...line(
            'Surse care nu se citesc',
            counted(troubled, 'una are nevoie de dumneavoastră', 'au nevoie de dumneavoastră'),
            hrefs.troubled,
            troubled,
          ),
          isUrgent: true,
        },
      ]),
]

const line = (title: string, fact: string, href: string, standsFor: number): Line => ({
  ...{ key: title, title, href, facts: [fact], isUrgent: false, standsFor },
})
