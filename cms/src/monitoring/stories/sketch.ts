import { stemsIn } from '../matching/words.ts'

/** So many of the smallest hashes of a text stand for all of it. */
const sketchSize = 48
/** Words that stand together. */
const shingleSize = 4

/** Words too common to tell one story from another, by their stems. */
const common = new Set(
  stemsIn(
    'a al ai ale am ar are au ca care ce cel cea cei cele cu cum când da dar de din după despre e este fi fost face în într între la le lui mai mult nu o pe pentru peste prin s sa sau se și spre sub sunt un unei unui va vor',
  ),
)

/** What two texts are compared by when the texts themselves are not kept. */
export interface Sketch {
  /** The stems of the words of the title that say something, sorted, once each. */
  title: readonly string[]
  /** The smallest hashes of its words, four by four; ascending. */
  text: readonly number[]
}

export const sketchOf = (title: string, text: string): Sketch => ({
  title: [...new Set(stemsIn(title).filter((stem) => !common.has(stem)))].toSorted(),
  text: smallest(shinglesOf(text).map(hashOf)),
})

/** Words of a text, so many at a time; of a shorter text none: nothing can be said of it. */
export function shinglesOf(text: string, size = shingleSize): string[] {
  const stems = stemsIn(text)
  return stems.slice(size - 1).map((_, from) => stems.slice(from, from + size).join(' '))
}

const smallest = (hashes: readonly number[]): number[] =>
  [...new Set(hashes)].toSorted((a, b) => a - b).slice(0, sketchSize)

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** How many of two sets are in both, of all that are in either: 0 to 1. */
export function alike<Part>(a: readonly Part[], b: readonly Part[]): number {
  const others = new Set(b)
  const shared = a.filter((part) => others.has(part)).length
  return shared === 0 ? 0 : shared / (a.length + b.length - shared)
}

/** The same of two texts, judged by what their sketches kept of them. */
export function textsAlike(a: readonly number[], b: readonly number[]): number {
  const [ofA, ofB] = [new Set(a), new Set(b)]
  const both = smallest([...a, ...b])
  return both.length === 0
    ? 0
    : both.filter((hash) => ofA.has(hash) && ofB.has(hash)).length / both.length
}
