import { noonOf, plainDate } from '@avizier/shared/dates'
import { formatNumber } from '@avizier/shared/numbers'
import type { Letterhead } from '../mail/letterhead.ts'
import type { PrintedReport } from '../print/report.ts'
import { copiesGiven, type Distribution } from './distribution.ts'

/** The list for the courier as pages, drawn up `today`: a place a row, with room for the hand of whoever takes the copies in. */
export const courierReport = (
  distribution: Distribution,
  letterhead: Letterhead,
  today: string,
): PrintedReport => ({
  letterhead,
  title: 'Lista curierului',
  period: `${distribution.title}, din ${plainDate(noonOf(distribution.day))}`,
  date: today,
  blocks:
    distribution.rows.length === 0
      ? [{ kind: 'paragraph', text: 'Niciun loc nu primește exemplare.' }]
      : [
          {
            kind: 'figures',
            items: [
              { value: formatNumber(copiesGiven(distribution)), label: 'exemplare' },
              { value: formatNumber(distribution.rows.length), label: 'locuri' },
            ],
          },
          {
            kind: 'table',
            columns: [
              { label: 'Locul și adresa' },
              { label: 'Cine primește' },
              { label: 'Exemplare', align: 'end' },
              { label: 'Notă' },
              { label: 'Semnătura de primire' },
            ],
            rows: distribution.rows.map(({ place, copies, note }) => [
              `${place.name}\n${place.address}`,
              place.contact ?? '',
              formatNumber(copies),
              note ?? '',
              '',
            ]),
          },
        ],
})
