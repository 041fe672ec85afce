import { describe, expect, it } from 'vitest'
import { informationReport, type CaseRow } from './information-report.ts'

const row: CaseRow = {
  ...{ kind: 'information-request', channel: 'e-mail', state: 'answered', topic: 'apa' },
  ...{ receivedAt: '2026-03-02T08:00:00.000Z', registeredAt: '2026-03-02T09:00:00.000Z' },
  ...{ dueAt: '2026-03-13T22:00:00.000Z', answeredAt: '2026-03-10T08:00:00.000Z' },
  ...{
    closedAt: null,
    isExtended: false,
    ground: null,
    verdict: null,
    applicant: { sort: 'person' },
  },
}
const topics = new Map([
  ['apa', 'Apă'],
  ['bani', 'Bani publici'],
])
const now = new Date('2027-01-15T08:00:00.000Z')

/** The figures under a heading, as `label: count`. */
const figures = (heading: string, cases: readonly CaseRow[], at = now): string[] =>
  informationReport({ year: 2026, cases, topics, now: at })
    .sections.filter((section) => section.heading === heading)
    .flatMap(({ lines }) => lines.map(({ label, value }) => `${label}: ${value ?? 'de mână'}`))
    .map((line) => line.replaceAll('\u00A0', ' '))

describe('the report on information', () => {
  it('counts what was registered in the year, by way, by applicant and by domain', () => {
    const cases: CaseRow[] = [
      row,
      { ...row, channel: 'paper', topic: 'bani', applicant: { sort: 'legal-person' } },
      {
        ...row,
        channel: 'verbal',
        registeredAt: null,
        topic: 'bani',
        applicant: { sort: 'press' },
      },
      { ...row, channel: 'counter', topic: 'șters', applicant: { sort: null } },
      // Received before New Year, registered after it; and another kind.
      { ...row, receivedAt: '2026-12-31T08:00:00.000Z', registeredAt: '2027-01-04T08:00:00.000Z' },
      { ...row, kind: 'question' },
    ]
    expect(figures('Cereri primite', cases)).toEqual([
      'Total: 4',
      ...['După cale: 4', 'pe hârtie: 1', 'electronic: 2', 'verbal: 1'],
      ...['După solicitant: 4', 'persoane fizice: 1', 'persoane juridice: 1', 'presă: 1'],
      'nu s-a precizat: 1',
      ...['După domeniu: 4', 'Bani publici: 2', 'Apă: 1', 'alt domeniu: 1'],
    ])
  })

  it('tells what was answered in its term, in the longer one, verbally and late', () => {
    const cases: CaseRow[] = [
      row,
      { ...row, isExtended: true, dueAt: '2026-04-02T22:00:00.000Z' },
      { ...row, channel: 'verbal-press' },
      // At the instant from which the term has passed.
      { ...row, answeredAt: '2026-03-13T22:00:00.000Z' },
      { ...row, state: 'forwarded' },
      { ...row, state: 'withdrawn', answeredAt: null },
      { ...row, state: 'joined', answeredAt: null },
      { ...row, state: 'at-departments', answeredAt: null },
    ]
    expect(figures('Cereri soluționate', cases)).toEqual([
      ...['Soluționate favorabil: 4', 'în 10 zile: 1', 'în 30 de zile, cu prelungire: 1'],
      ...['verbal, în termen: 1', 'după termen: 1', 'Trimise altei instituții: 1'],
      ...['Retrase sau încheiate fără răspuns: 1', 'Conexate la altă cerere: 1', 'În lucru: 1'],
    ])
  })

  it('tells why requests were refused, and which had no answer in their term', () => {
    const refused = { ...row, state: 'refused' } as const
    const cases: CaseRow[] = [
      { ...refused, ground: 'd' },
      { ...refused, ground: 'g' },
      { ...refused, ground: 'non-existent' },
      { ...refused, ground: 'other' },
      { ...row, state: 'open', answeredAt: null },
      // Closed or erased in its term; the same when it had passed.
      { ...row, state: 'closed', answeredAt: null, closedAt: '2026-03-12T08:00:00.000Z' },
      { ...row, state: 'closed', answeredAt: null, closedAt: '2026-03-13T22:00:00.000Z' },
    ]
    const told = [
      ...['Total: 4', 'informații exceptate: 2', 'informații inexistente: 1', 'alte motive: 1'],
      'Fără răspuns, cu termenul trecut: 2',
    ]
    expect(figures('Cereri respinse', cases)).toEqual(told)
    const inTerm = new Date('2026-03-13T21:59:00.000Z')
    expect(figures('Cereri respinse', cases, inTerm).at(-1)).toBe(
      'Fără răspuns, cu termenul trecut: 1',
    )
  })

  it('tells how complaints ended, and leaves courts and costs to the office', () => {
    const complaint = { ...row, kind: 'complaint' } as const
    const cases: CaseRow[] = [
      { ...complaint, verdict: 'founded' },
      { ...complaint, verdict: 'unfounded' },
      { ...complaint, state: 'open', answeredAt: null },
      { ...complaint, state: 'withdrawn', answeredAt: null },
    ]
    expect(figures('Reclamații și plângeri', cases)).toEqual([
      ...['Reclamații administrative: 4', 'întemeiate: 1', 'neîntemeiate: 1', 'în curs: 1'],
      'retrase sau încheiate altfel: 1',
      ...['Plângeri în instanță: de mână', 'soluționate favorabil: de mână'],
      ...['respinse: de mână', 'în curs: de mână'],
    ])
    expect(figures('Costuri', cases)).toHaveLength(3)
  })
})
