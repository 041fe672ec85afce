import { readFields } from '@avizier/shared/kinds/read-by-public'
import { foldedWithPlaces, type Folded } from './folded.ts'
import { linesIn } from './lines-in.ts'

/** A place where the wrong words still stand, with the words around them. */
export interface StillThere {
  field: string
  /** „în titlu” */
  where: string
  before: string
  words: string
  after: string
}

/** Letters shown on each side. */
const around = 40

/**
 * Where words that were corrected still stand, in the order of the form; case, diacritics, kinds of quotes, dashes and spaces
 * do not matter, and a word is not found inside of another. Pure.
 */
export function whereStill(
  document: Readonly<Record<string, unknown>>,
  wrong: string | null | undefined,
): StillThere[] {
  const sought = foldedWithPlaces(wrong?.trim() ?? '').letters
  if (sought === '') return []
  return readFields.flatMap(({ field, where }) =>
    linesIn(document[field]).flatMap((line) =>
      findAll(foldedWithPlaces(line), sought).map(([from, to]) => ({
        field,
        where,
        ...excerpt(line, from, to),
      })),
    ),
  )
}

/** From where to where in the text that was folded. */
function findAll({ letters, places }: Folded, sought: string): [number, number][] {
  const found: [number, number][] = []
  for (let at = letters.indexOf(sought); at >= 0; at = letters.indexOf(sought, at + 1)) {
    const end = at + sought.length
    if (isWhole(letters, at, end)) found.push([places[at] ?? 0, places[end] ?? 0])
  }
  return found
}

const letter = /[\p{L}\p{N}]/u

/** „10” is not in „100”, and „oraș” is not in „orașul”: what stands at the edge of a word ends there. */
function isWhole(letters: string, at: number, end: number): boolean {
  const goesOn = (inside: number, outside: number) =>
    letter.test(letters[inside] ?? '') && letter.test(letters[outside] ?? '')
  return !goesOn(at, at - 1) && !goesOn(end - 1, end)
}

function excerpt(line: string, from: number, to: number): Omit<StillThere, 'field' | 'where'> {
  const start = line.slice(Math.max(0, from - around), from)
  const rest = line.slice(to, to + around)
  return {
    before: from > around ? `…${start.replace(/^\S*\s/, '')}` : start,
    words: line.slice(from, to),
    after: line.length > to + around ? `${rest.replace(/\s\S*$/, '')}…` : rest,
  }
}
