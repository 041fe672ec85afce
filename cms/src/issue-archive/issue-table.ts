import { foldLetters } from '@avizier/shared/letters'
import { z } from 'zod'
import { readCsv } from '../csv/read-csv.ts'
import type { NamedIssue } from './issue-name.ts'

/** What a table says of a file: which issue it is and what stands in it, or a sentence why that cannot be told. */
export type TableEntry = (NamedIssue & { lead: string }) | { refused: string }

const columns = { fișier: 'file', număr: 'number', dată: 'date', titlu: 'title' } as const
type Column = (typeof columns)[keyof typeof columns]
const headings = new Map<string, Column>(
  Object.entries(columns).flatMap(([ro, en]) => [
    [foldLetters(ro), en],
    [en, en],
  ]),
)

const numberCell = z.string().regex(/^\d{1,4}$/)
const isoDay = z.iso.date()

/**
 * A table with the columns „fișier”, „număr”, „dată” (2019-07-01 or 01.07.2019) and, if wanted, „titlu”: what it says of each
 * file, by its name (`nameInTable`). Null where it is no such table.
 */
export function readIssueTable(csv: string): Map<string, TableEntry> | null {
  const [head = [], ...rows] = readCsv(csv) ?? []
  const places = new Map<Column, number>()
  for (const [place, cell] of head.entries()) {
    const column = headings.get(foldLetters(cell))
    if (column) places.set(column, place)
  }
  if (!(['file', 'number', 'date'] as const).every((column) => places.has(column))) return null
  const entries = new Map<string, TableEntry>()
  for (const [index, row] of rows.entries()) {
    const cell = (column: Column) => row[places.get(column) ?? -1] ?? ''
    const file = nameInTable(cell('file'))
    const line = index + 2
    if (file !== '') entries.set(file, entries.has(file) ? toldTwice(line) : entryOf(cell, line))
  }
  return entries
}

/** Macs write the letters of a name apart from their marks, tables do not. */
export const nameInTable = (file: string): string => file.normalize('NFC')

/** Which of the rows is meant nobody knows. */
const toldTwice = (line: number): TableEntry => ({
  refused: `Rândul ${line} al tabelului: fișierul este și pe un rând de mai sus. Lăsați unul singur.`,
})

function entryOf(cell: (column: Column) => string, line: number): TableEntry {
  const number = numberCell.safeParse(cell('number'))
  if (!number.success || Number(number.data) === 0)
    return { refused: `Rândul ${line} al tabelului: numărul „${cell('number')}” nu este întreg.` }
  const day = isoDay.safeParse(cell('date').replace(/^(\d\d)\.(\d\d)\.(\d{4})$/, '$3-$2-$1'))
  if (!day.success)
    return {
      refused: `Rândul ${line} al tabelului: „${cell('date')}” nu este o dată. Scrieți-o ca 2019-07-01 sau 01.07.2019.`,
    }
  return { number: Number(number.data), day: day.data, lead: cell('title') }
}
