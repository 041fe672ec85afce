import { figureText, type Figures } from '@avizier/shared/figures'
import { cutTo } from '@avizier/shared/letters'
import { count } from '@avizier/shared/numbers'
import { publicNoteLimit } from '../fields/note-limit.ts'
import { namedLines } from './by-hand.ts'

/** What was wrong and what is right, as a correction says it. */
export interface ChangedFigures {
  wrong: string
  right: string
}

/** Where figures differ from those that were published, in words that a correction has room for; null where they do not. */
export function changedFigures(before: Figures, after: Figures): ChangedFigures | null {
  const [old, fresh] = [valuesByName(before), valuesByName(after)]
  const changed = [...new Set([...old.keys(), ...fresh.keys()])].filter(
    (name) => old.get(name) !== fresh.get(name),
  )
  if (changed.length === 0) return null
  const said = (values: ReadonlyMap<string, string>, absent: string) =>
    changed.map((name) => `${name}: ${values.get(name) ?? absent}`)
  const [wrong, right] = [said(old, 'nu era în raport'), said(fresh, 'nu mai este în raport')]
  const most = mostThatFit(wrong, right)
  return { wrong: inShort(wrong, most), right: inShort(right, most) }
}

/** By chapter, whole and part, as readers find it. */
const valuesByName = (figures: Figures): ReadonlyMap<string, string> =>
  new Map(
    figures.flatMap((section) =>
      namedLines(section).map(({ name, line }) => [
        `${section.heading}, ${name}`,
        figureText(line.value),
      ]),
    ),
  )

/** How many changes both sentences have room for; the first is cut where it has none. */
function mostThatFit(wrong: readonly string[], right: readonly string[]): number {
  const fits = (most: number) =>
    [wrong, right].every((said) => joined(said, most).length <= publicNoteLimit)
  let most = wrong.length
  while (most > 1 && !fits(most)) most -= 1
  return most
}

const joined = (said: readonly string[], most: number): string => {
  const left = said.length - most
  const rest = left === 1 ? 'încă o cifră' : `alte ${count(left, '', 'cifre')}`
  return [...said.slice(0, most), ...(left > 0 ? [`și ${rest}`] : [])].join('; ')
}

const inShort = (said: readonly string[], most: number): string =>
  cutTo(joined(said, most), publicNoteLimit)
