import { foldLetters } from '@avizier/shared/letters'
import { monthName, noonOf } from '@avizier/shared/dates'

/** Which number of the paper a file is: `day` is that of its issue, `2019-07-01`. */
export interface NamedIssue {
  number: number
  day: string
}

const months = new Map(
  Array.from({ length: 12 }, (_, index) => {
    const month = String(index + 1).padStart(2, '0')
    return [foldLetters(monthName(noonOf(`2026-${month}-01`))), month] as const
  }),
)

/** A way to write a date, with its parts by name. */
const dates = [
  /\b(?<year>(?:19|20)\d\d) (?<month>0[1-9]|1[0-2]) (?<day>[0-2]\d|3[01])\b/,
  /\b(?<day>[0-2]?\d|3[01]) (?<month>0?[1-9]|1[0-2]) (?<year>(?:19|20)\d\d)\b/,
  new RegExp(
    `\\b(?:(?<day>\\d{1,2}) )?(?<word>${[...months.keys()].join('|')}) (?<year>(?:19|20)\\d\\d)\\b`,
  ),
  /\b(?<year>(?:19|20)\d\d) (?<month>0[1-9]|1[0-2])\b/,
  /\b(?<year>(?:19|20)\d\d)\b/,
]
const toldNumber = /\b(?:numarul|numar|nr|no|n) ?(\d{1,3})\b/
const lonelyNumber = /^\D*(\d{1,3})\D*$/

/**
 * Number and date in the name of a file, as archives are named: „2019-07 nr 7.pdf”, „JM_11_2021.pdf”, „Jurnalul nr. 3, martie
 * 2020.pdf”. A monthly paper without a month has that of its number. Null where one of them is not told.
 */
export function readIssueName(fileName: string): NamedIssue | null {
  const words = foldLetters(fileName.replace(/\.pdf$/i, ''))
    .replace(/[^a-z0-9]+/g, ' ')
    // „nr7” and „JM11” are two words.
    .replace(/([a-z])(?=\d)/g, '$1 ')
    .trim()
  const told = toldNumber.exec(words)
  const rest = told ? words.replace(told[0], ' ') : words
  const date = dateIn(rest.replace(/\s+/g, ' '))
  if (!date) return null
  const number = Number(told?.[1] ?? lonelyNumber.exec(date.rest)?.[1] ?? 0)
  const month = date.month ?? (number <= 12 ? String(number).padStart(2, '0') : undefined)
  if (number < 1 || month === undefined) return null
  const day = `${date.year}-${month}-${date.day ?? '01'}`
  return isDay(day) ? { number, day } : null
}

interface FoundDate {
  year: string
  month: string | undefined
  day: string | undefined
  /** The words without it. */
  rest: string
}

function dateIn(words: string): FoundDate | null {
  for (const pattern of dates) {
    const found = pattern.exec(words)
    const { year, month, day, word } = found?.groups ?? {}
    if (!found || year === undefined) continue
    return {
      year,
      month: word === undefined ? month?.padStart(2, '0') : months.get(word),
      day: day?.padStart(2, '0'),
      rest: words.replace(found[0], ' '),
    }
  }
  return null
}

const isDay = (day: string): boolean =>
  !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day)
