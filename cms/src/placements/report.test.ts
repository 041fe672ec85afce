import { describe, expect, it } from 'vitest'
import { leiText, readLei } from '../fields/lei.ts'
import { moneyOf, sharesOf, sum, type Price } from './cost.ts'
import { reportRows } from './report-rows.ts'
import { outletsOf, reportOf, type Reported } from './report.ts'

const price = (more: Partial<Price>): Price => ({
  ...{ bani: 100_000, per: 'contract', vatRate: '21', includesVat: false },
  ...more,
})

describe('money', () => {
  it('is with and without VAT, to a ban', () => {
    expect(moneyOf(price({}))).toEqual({ net: 100_000, gross: 121_000 })
    expect(moneyOf(price({ includesVat: true }))).toEqual({ net: 82_645, gross: 100_000 })
    expect(moneyOf(price({ vatRate: '0' }))).toEqual({ net: 100_000, gross: 100_000 })
  })

  it('of a contract is shared among its appearances, and nothing of it is lost', () => {
    const shares = sharesOf(price({ bani: 100 }), 3)
    expect(shares.map(({ net }) => net)).toEqual([33, 34, 33])
    expect(sum(shares)).toEqual({ net: 100, gross: 121 })
    expect(sharesOf(price({ per: 'appearance' }), 2)).toEqual([
      { net: 100_000, gross: 121_000 },
      { net: 100_000, gross: 121_000 },
    ])
  })

  it.each([
    ['1.234,50', 123_450],
    ['1234,5', 123_450],
    ['1 234', 123_400],
    ['0', 0],
    ['1.23', null],
    ['-5', null],
    ['12,345', null],
    ['100.000.000,01', null],
    ['mult', null],
  ])('%s lei', (text, bani) => expect(readLei(text)).toBe(bani))

  it('is read again as it is written', () => {
    expect(leiText(123_450)).toBe('1.234,50')
    expect(readLei(leiText(123_450))).toBe(123_450)
  })
})

const row = (more: Partial<Reported>): Reported => ({
  campaign: { id: 'c', title: 'Patru culori' },
  outlet: 'Radio Cetate',
  medium: 'radio',
  standing: 'appeared',
  cost: { net: 100, gross: 121 },
  ...more,
})

describe('the report', () => {
  const rows = [
    row({ campaign: null, outlet: 'Alt post', cost: null }),
    row({}),
    row({ standing: 'missed' }),
    row({ standing: 'overdue', outlet: 'radio cetate ' }),
    row({ standing: 'planned', medium: 'online' }),
  ]

  it('counts per campaign and outlet; what belongs to no campaign is last', () => {
    const [own, none] = reportOf(rows)
    expect(own).toMatchObject({
      campaign: { id: 'c' },
      outlets: [
        { outlet: 'Radio Cetate', medium: 'radio', planned: 3, appeared: 1, missed: 1, overdue: 1 },
        { outlet: 'Radio Cetate', medium: 'online', planned: 1, appeared: 0 },
      ],
      total: {
        ...{ planned: 4, appeared: 1, missed: 1, overdue: 1 },
        ordered: { net: 400, gross: 484 },
        delivered: { net: 100, gross: 121 },
      },
    })
    expect(none).toMatchObject({ campaign: null, total: { planned: 1, ordered: null } })
  })

  it('as a table has a total for each campaign, and costs only where they are asked for', () => {
    const reports = reportOf(rows)
    expect(reportRows(reports, true)).toContainEqual([
      ...['Patru culori', 'Total', '', '4', '1', '1', '1', '4,00', '4,84', '1,00', '1,21'],
    ])
    expect(reportRows(reports, false)).toContainEqual([
      ...['Fără campanie', 'Alt post', 'Radio', '1', '1', '0', '0'],
    ])
  })

  it('whoever is told no costs gets none', () => {
    const untold = rows.map((each) => ({ ...each, cost: null }))
    expect(outletsOf(untold).map(({ ordered, delivered }) => ordered ?? delivered)).toEqual([
      ...[null, null, null],
    ])
  })
})
