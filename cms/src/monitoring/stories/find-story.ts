import { storyMs } from '../limits.ts'
import { alike, textsAlike, type Sketch } from './sketch.ts'

/** An article whose story is known. */
export interface Told {
  story: string
  sketch: Sketch
  publishedAt: Date
}

/** Titles of fewer words that say something look alike by chance. */
const fewestWords = 4
/** Texts of fewer pieces are compared by their titles alone. */
const fewestPieces = 12

/** From which measure on two articles tell one story: by the title alone, by the text alone, or by some of each. */
const enough = { title: 0.6, text: 0.3, both: { title: 0.3, text: 0.12 } } as const

/** The story that an article tells with others, the one most like it; null where it is the first to tell it. */
export function findStory(
  { sketch, publishedAt }: Omit<Told, 'story'>,
  others: readonly Told[],
): string | null {
  let best: { story: string; measure: number } | null = null
  for (const other of others) {
    if (Math.abs(other.publishedAt.getTime() - publishedAt.getTime()) > storyMs) continue
    const measure = sameness(sketch, other.sketch)
    if (measure > (best?.measure ?? 0)) best = { story: other.story, measure }
  }
  return best?.story ?? null
}

/** How much of one story two articles are, 0 where they are of two. */
function sameness(a: Sketch, b: Sketch): number {
  const areTitlesLong = Math.min(a.title.length, b.title.length) >= fewestWords
  const areTextsLong = Math.min(a.text.length, b.text.length) >= fewestPieces
  const title = areTitlesLong ? alike(a.title, b.title) : 0
  const text = areTextsLong ? textsAlike(a.text, b.text) : 0
  const isSame =
    title >= enough.title ||
    text >= enough.text ||
    (title >= enough.both.title && text >= enough.both.text)
  return isSame ? title + text : 0
}
