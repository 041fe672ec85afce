import type { Label } from '../fields/label.ts'

/** Money in bani: whole numbers, for fractions of lei do not add up. */
export interface Money {
  net: number
  gross: number
}

export const perLabels = {
  contract: { ro: 'toate aparițiile', en: 'all appearances' },
  appearance: { ro: 'fiecare apariție', en: 'each appearance' },
} as const satisfies Record<string, Exclude<Label, string>>
export type Per = keyof typeof perLabels

/** Rates of VAT in per cent, the one in force first; the last for suppliers without it. */
export const vatRates = ['21', '11', '19', '0'] as const
export type VatRate = (typeof vatRates)[number]

/** A price as a contract names it. */
export interface Price {
  bani: number
  per: Per
  vatRate: VatRate
  includesVat: boolean
}

export const nothing: Money = { net: 0, gross: 0 }

export const sum = (all: readonly Money[]): Money =>
  all.reduce(
    (one, other) => ({ net: one.net + other.net, gross: one.gross + other.gross }),
    nothing,
  )

/** The price with and without VAT, rounded to a ban. */
export function moneyOf({ bani, vatRate, includesVat }: Price): Money {
  const percent = 100 + Number(vatRate)
  return includesVat
    ? { net: Math.round((bani * 100) / percent), gross: bani }
    : { net: bani, gross: Math.round((bani * percent) / 100) }
}

/** What each of so many appearances costs; together exactly what the contract does. */
export function sharesOf(price: Price, appearances: number): Money[] {
  const all = moneyOf(price)
  return Array.from({ length: appearances }, (_, index) =>
    price.per === 'appearance'
      ? all
      : {
          net: part(all.net, index, appearances),
          gross: part(all.gross, index, appearances),
        },
  )
}

const part = (whole: number, index: number, parts: number): number =>
  Math.round((whole * (index + 1)) / parts) - Math.round((whole * index) / parts)
