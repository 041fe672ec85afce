const rules = new Intl.PluralRules('ro')
const decimal = new Intl.NumberFormat('ro-RO')

/** A number as Romanian writes it: 1.234,5. */
export const formatNumber = (value: number): string => decimal.format(value)

/**
 * A count with its noun: „o cerere”, „2 cereri”, „20 de cereri” (CLDR plural rules of Romanian; „de” from 20 on
 * except where the last two digits are 01–19). Number and noun are joined by a no-break space.
 */
export function count(value: number, one: string, few: string): string {
  const rule = rules.select(value)
  if (rule === 'one') return one
  return rule === 'few'
    ? `${formatNumber(value)}\u00A0${few}`
    : `${formatNumber(value)} de\u00A0${few}`
}

/**
 * A number with a participle or an adjective, before which „de” never stands: „unul afișat”, „20 afișate” (beside „20 de
 * rezultate”, see count).
 */
export const counted = (value: number, one: string, few: string): string =>
  value === 1 ? one : `${formatNumber(value)}\u00A0${few}`

/** A file's size for people: „640 kB”, „2,4 MB” (decimal units, one decimal from 1 MB on). */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes}\u00A0B`
  if (bytes < 1_000_000) return `${formatNumber(Math.round(bytes / 1000))}\u00A0kB`
  return `${formatNumber(Math.round(bytes / 100_000) / 10)}\u00A0MB`
}
