import { withoutMarks } from './without-marks.ts'
import type { Journalist } from './store.ts'

/** The columns of a file of journalists, in the order of an export; `known` are other names that files give them. */
export const columns = {
  name: { head: 'Nume', known: ['numele', 'nume si prenume', 'jurnalist'] },
  outlet: { head: 'Publicația', known: ['publicatie', 'redactia', 'redactie', 'institutia'] },
  email: { head: 'E-mail', known: ['email', 'adresa', 'adresa de e-mail', 'mail'] },
  phone: { head: 'Telefon', known: ['tel', 'tel.', 'nr. de telefon'] },
  isAccredited: { head: 'Acreditat', known: ['acreditat?', 'acreditare'] },
  topics: { head: 'Teme', known: ['tema', 'temele'] },
  note: { head: 'Notă', known: ['note', 'observatii'] },
} as const
export type Column = keyof typeof columns

/** Which column a heading means; undefined for one that nobody asks for. */
export function columnOf(heading: string): Column | undefined {
  const said = withoutMarks(heading)
  return (Object.keys(columns) as Column[]).find((name) => {
    const { head, known }: { head: string; known: readonly string[] } = columns[name]
    return withoutMarks(head) === said || known.includes(said)
  })
}

/** Topics of one journalist stand in one cell, between bars; a bar of a name is written twice. */
const topicMark = '|'

const cellOfTopics = (names: readonly string[]): string =>
  names.map((name) => name.replaceAll(topicMark, topicMark.repeat(2))).join(` ${topicMark} `)

export const topicsOfCell = (cell: string): string[] =>
  cell.split(/(?<!\|)\|(?!\|)/).map((part) => part.replaceAll('||', topicMark))

export const rowOfJournalist = (
  { name, outlet, email, phone, isAccredited, topics, note }: Journalist,
  names: ReadonlyMap<string, string>,
): string[] => [
  name,
  outlet ?? '',
  email,
  phone ?? '',
  isAccredited ? 'da' : 'nu',
  cellOfTopics(topics.flatMap((id) => names.get(id) ?? [])),
  note ?? '',
]
