import { count } from '@avizier/shared/numbers'
import type { Filling, SetIssue } from '../print/newspaper/printed-issue.ts'
import type { Titles } from './words.ts'

/** So many lines may stay empty before somebody is told. */
const emptyLines = 8

export interface IssueFaults {
  /** By page: what does not fit, and what stays empty. */
  sentences: string[]
  /** True where an issue that were printed so would lose words. */
  isOverset: boolean
}

const lines = (number: number): string => count(number, 'un rând', 'rânduri')

/** How the texts of an issue fill their places, in sentences by page. */
export function issueFaults({ fillings }: Pick<SetIssue, 'fillings'>, titles: Titles): IssueFaults {
  const all = fillings.flatMap((page, index) =>
    Object.values(page).map((filling) => ({ page: index + 1, filling })),
  )
  return {
    sentences: all.flatMap(({ page, filling }) => sentenceOf(page, filling, titles) ?? []),
    isOverset: all.some(({ filling: { room, written } }) => written > room),
  }
}

function sentenceOf(page: number, { key, room, written }: Filling, titles: Titles): string | null {
  const title = titles.get(key)
  const name = title === undefined ? 'un text' : `„${title}”`
  if (written > room)
    return `Pagina ${page}: ${name} depășește locul cu ${lines(written - room)}. Scurtați textul, micșorați imaginea sau alegeți altă machetă.`
  return title !== undefined && room - written >= emptyLines
    ? `Pagina ${page}: sub ${name} rămân ${lines(room - written)} goale.`
    : null
}
