import { cutTo, mendLetters } from '@avizier/shared/letters'
import { count } from '@avizier/shared/numbers'
import { topicsOfCell } from '../columns.ts'
import { withoutMarks } from '../without-marks.ts'

/** So much of what a file says is said again where it is refused. */
export const mostShown = 80

/** Topics by what they may be called in a file: the very name, and that without capitals and marks on letters. */
export interface CalledTopics {
  exactly: ReadonlyMap<string, Topic[]>
  alike: ReadonlyMap<string, Topic[]>
}
interface Topic {
  id: string
  name: string
}

export function calledTopics(names: ReadonlyMap<string, string>): CalledTopics {
  const topics = [...names].map(([id, name]) => ({ id, name }))
  return {
    exactly: Map.groupBy(topics, ({ name }) => name),
    alike: Map.groupBy(topics, ({ name }) => withoutMarks(name)),
  }
}

/**
 * The topics of a cell by their ids, each once, or why one is not known. Of topics that are called alike, those are meant that
 * somebody follows already.
 */
export function topicsIn(
  cell: string,
  called: CalledTopics,
  followed: readonly string[],
): string[] | string {
  const ids = new Set<string>()
  const parts = topicsOfCell(cell).map((part) => mendLetters(part).replace(/\s+/g, ' ').trim())
  for (const said of new Set(parts)) {
    if (said === '') continue
    const meant = called.exactly.get(said) ?? called.alike.get(withoutMarks(said)) ?? []
    const theirs = meant.filter(({ id }) => followed.includes(id))
    if (theirs.length === 0 && meant.length !== 1) return unclear(said, meant)
    for (const { id } of theirs.length > 0 ? theirs : meant) ids.add(id)
  }
  return [...ids]
}

function unclear(said: string, meant: readonly Topic[]): string {
  const shown = cutTo(said, mostShown)
  if (meant.length === 0) return `Tema „${shown}” nu există. Adăugați-o sau îndreptați numele.`
  if (meant.every(({ name }) => name === said))
    return `Sunt ${count(meant.length, 'o temă numită', 'teme numite')} „${shown}”. Redenumiți una dintre ele.`
  const names = meant.map(({ name }) => `„${name}”`).join(' sau ')
  return `Tema „${shown}” poate fi ${names}. Scrieți-i numele întocmai.`
}
