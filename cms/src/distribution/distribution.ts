import { count, formatNumber } from '@avizier/shared/numbers'
import { quoted } from '@avizier/shared/typography'

// An issue of the Jurnal on its way: pure, over plain data.

export interface DistributionPlace {
  id: string
  name: string
  address: string
  contact: string | null
  isLegalDeposit: boolean
}

/** What goes to a place, and what became of it. */
export interface DistributionRow {
  place: DistributionPlace
  copies: number
  /** How many came back; null while nobody has counted. */
  returned: number | null
  /** When the copies of the legal deposit were handed over, an instant of that day. */
  depositedOn: string | null
  note: string | null
}

export interface Distribution {
  title: string
  /** The calendar day of the issue. */
  day: string
  /** Null where the issue does not say it. */
  printRun: number | null
  rows: readonly DistributionRow[]
}

const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0)
const copies = (value: number): string => count(value, 'un exemplar', 'exemplare')

export const copiesGiven = ({ rows }: Pick<Distribution, 'rows'>): number =>
  sum(rows.map((row) => row.copies))

/** How a distribution stands, in sentences: against the print run, what came back, the legal deposit. */
export const distributionSentences = (distribution: Distribution): string[] => [
  againstRun(distribution.printRun, copiesGiven(distribution)),
  ...cameBack(distribution),
  legalDeposit(distribution),
]

const areGiven = (given: number): string => (given === 1 ? 'Este repartizat' : 'Sunt repartizate')

function againstRun(run: number | null, given: number): string {
  if (run === null)
    return `${areGiven(given)} ${copies(given)}. Tirajul nu este scris la număr: completați-l acolo, ca suma să poată fi verificată.`
  if (given === run) return `Tot tirajul este repartizat: ${copies(run)}.`
  if (given < run)
    return `${areGiven(given)} ${formatNumber(given)} din ${copies(run)}: ${run - given === 1 ? 'mai rămâne' : 'mai rămân'} ${formatNumber(run - given)}.`
  return `${areGiven(given)} ${copies(given)}, cu ${formatNumber(given - run)} mai mult decât tirajul de ${formatNumber(run)}.`
}

function cameBack({ rows }: Distribution): string[] {
  const counted = rows.filter(({ returned }) => returned !== null)
  if (counted.length === 0) return []
  const back = sum(counted.map(({ returned }) => returned ?? 0))
  const isOne = back === 1
  const part = `${isOne ? 'numărat' : 'numărate'} la ${counted.length} din ${count(rows.length, 'un loc', 'locuri')}`
  const where = counted.length === rows.length ? '' : ` (${part})`
  return [`${isOne ? 'S-a întors' : 'S-au întors'} ${copies(back)}${where}.`]
}

function legalDeposit({ rows }: Distribution): string {
  const deposits = rows.filter(({ place }) => place.isLegalDeposit)
  if (deposits.length === 0)
    return 'Niciun loc nu este însemnat ca depozit legal (Legea nr. 111/1995).'
  const missing = deposits.filter(({ depositedOn }) => depositedOn === null)
  return missing.length === 0
    ? 'Depozitul legal este predat.'
    : `Depozitul legal nu este predat la: ${missing.map(({ place }) => quoted(place.name)).join(', ')}.`
}

export const courierHead = ['Locul', 'Adresa', 'Cine primește', 'Exemplare', 'Notă']

/** „Biblioteca Județeană, 60 de exemplare”; null where no place is chosen yet. */
export const rowName = (place: string | null, given: number | null): string | null =>
  place === null ? null : [place, ...(given === null ? [] : [copies(given)])].join(', ')

/** The list for the courier, a place a row. */
export const courierRows = ({ rows }: Pick<Distribution, 'rows'>): string[][] =>
  rows.map(({ place, copies: given, note }) => [
    place.name,
    place.address,
    place.contact ?? '',
    String(given),
    note ?? '',
  ])

/** The name of its file, without the ending. */
export const courierFile = ({ day }: Pick<Distribution, 'day'>): string => `curier-jurnal-${day}`
