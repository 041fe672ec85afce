/** Stands for what a text node cannot hold, so that no passage goes over it. */
export const lineEnd = '\n'

/** Where a passage stands by itself in a text: not as a part of a longer word or number. */
function placesOf(text: string, passage: string): number[] {
  const places: number[] = []
  for (let place = text.indexOf(passage); place !== -1; place = text.indexOf(passage, place + 1))
    if (standsAlone(text, place, passage)) places.push(place)
  return places
}

const isPartOfWord = (letter: string | undefined): boolean =>
  letter !== undefined && /[\p{L}\p{M}\p{N}]/u.test(letter)

const standsAlone = (text: string, place: number, passage: string): boolean =>
  !(isPartOfWord(text[place - 1]) && isPartOfWord(passage[0])) &&
  !(isPartOfWord(text[place + passage.length]) && isPartOfWord(passage.at(-1)))

/** A text with other words in the place of a passage, wherever it stands by itself. */
export const replaceWords = (text: string, passage: string, words: string): string =>
  replaceAcross([text], passage, words)[0] ?? text

/**
 * The same for a line whose words look differently, so that it is made of several texts: what is put there looks like the
 * first word that it replaces.
 */
export function replaceAcross(texts: readonly string[], passage: string, words: string): string[] {
  if (passage === '') return [...texts]
  const replaced = [...texts]
  for (const place of placesOf(texts.join(''), passage).toReversed())
    splice(replaced, place, place + passage.length, words)
  return replaced
}

function splice(texts: string[], from: number, to: number, words: string): void {
  let begins = 0
  let isPut = false
  texts.forEach((text, index) => {
    const start = Math.max(from - begins, 0)
    const end = Math.min(to - begins, text.length)
    if (start < end) {
      texts[index] = text.slice(0, start) + (isPut ? '' : words) + text.slice(end)
      isPut = true
    }
    begins += text.length
  })
}
