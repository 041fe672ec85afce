import { foldLetters } from '@avizier/shared/letters'

/** A text as it is compared, and which letter of the original each of its letters comes from; one place more for the end. */
export interface Folded {
  letters: string
  places: readonly number[]
}

const alike: readonly [RegExp, string][] = [
  [/[„“”«»‟″]/, '"'],
  [/[‘’‚‛′]/, "'"],
  [/[‐‑‒–—―−]/, '-'],
]

/** Lower case, no diacritics, plain quotes and dashes, one space where there are some. */
export function foldedWithPlaces(text: string): Folded {
  const places: number[] = []
  let letters = ''
  let place = 0
  for (const sign of text) {
    const folded = foldSign(sign)
    if (folded !== ' ' || !letters.endsWith(' '))
      for (const letter of folded) {
        letters += letter
        places.push(place)
      }
    place += sign.length
  }
  return { letters, places: [...places, place] }
}

function foldSign(sign: string): string {
  if (/\s/.test(sign)) return ' '
  for (const [kind, plain] of alike) if (kind.test(sign)) return plain
  return foldLetters(sign)
}
