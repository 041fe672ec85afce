// Sums of money as the office writes and reads them.

const lei = new Intl.NumberFormat('ro-RO', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** „1.234,50” */
export const leiText = (bani: number): string => lei.format(bani / 100)

/** The largest price, in bani: what is larger is a slip of the hand. */
export const mostBani = 10_000_000_000

export const leiMessage = 'Scrieți suma în lei, ca 1.234,50.'

const writtenLei = /^(\d{1,3}(?:[. ]\d{3})+|\d+)(?:,(\d{1,2}))?$/

/** Bani of „1.234,5” or „1234,50”; null where it is no sum of money. */
export function readLei(text: string): number | null {
  const [, whole, fraction = ''] = writtenLei.exec(text.trim()) ?? []
  if (whole === undefined) return null
  const bani = Number(whole.replace(/[. ]/g, '')) * 100 + Number(fraction.padEnd(2, '0'))
  return bani <= mostBani ? bani : null
}
