import { expect, it } from 'vitest'
import { transparencyReport, type NoticeRow } from './transparency-report.ts'

const notice: NoticeRow = {
  ...{ noticeType: 'consultation', publishedAt: '2026-03-02T08:00:00.000Z', debateAt: null },
  ...{ hasReason: false, recommendations: [] },
}

it('counts notices, recommendations and what was held in the year', () => {
  const notices: NoticeRow[] = [
    { ...notice, recommendations: [{ isAccepted: true }, { isAccepted: false }] },
    { ...notice, hasReason: true },
    // Announced in December, held in January; and one that is still to come.
    {
      ...{ ...notice, noticeType: 'public-debate', publishedAt: '2025-12-29T08:00:00.000Z' },
      debateAt: '2026-01-07T15:00:00.000Z',
    },
    { ...notice, noticeType: 'public-meeting', debateAt: '2026-03-09T15:00:00.000Z' },
    { ...notice, noticeType: 'public-debate', debateAt: '2026-11-30T15:00:00.000Z' },
  ]
  const proposals = ['2026-03-03T08:00:00.000Z', '2025-12-31T21:59:00.000Z']
  const now = new Date('2026-11-29T12:00:00.000Z')
  const { sections } = transparencyReport({ year: 2026, notices, proposals, now })
  const told = sections.map(({ heading, lines }) => [
    heading,
    lines.map(({ label, value }) => `${label}: ${value ?? 'de mână'}`),
  ])
  expect(told).toEqual([
    [
      'Anunțuri',
      [
        ...['Anunțuri publicate: 4', 'Consultare publică: 2', 'Dezbatere publică: 1'],
        ...['Ședință publică: 1', 'Buget local: 0', 'Plan de urbanism: 0'],
        'Publicate cu motivarea unei abateri de la lege: 1',
      ],
    ],
    [
      'Recomandări',
      [
        ...['Propuneri primite prin site: 1', 'Propuneri primite pe altă cale: de mână'],
        ...['Recomandări cu răspuns publicat: 2', 'incluse în proiecte: 1'],
        'neincluse, cu motivul: 1',
      ],
    ],
    [
      'Dezbateri și ședințe',
      [
        ...['Dezbateri publice ținute: 1', 'Ședințe publice ținute: 1'],
        'Participanți la dezbateri și ședințe: de mână',
        'Ședințe care nu au fost publice, cu motivele: de mână',
      ],
    ],
    [
      'Litigii și evaluare',
      [
        'Acțiuni în justiție pentru nerespectarea legii: de mână',
        'Evaluarea proprie a parteneriatului cu cetățenii și asociațiile: de mână',
      ],
    ],
  ])
})
