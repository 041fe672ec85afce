import { canonicalAddress } from '../feeds/canonical-address.ts'
import { alike, shinglesOf, sketchOf } from '../stories/sketch.ts'

/** How an article shows that it is made from a text of ours, the surest first. */
export const uptakeWays = {
  address: { ro: 'după adresă', en: 'by its address' },
  title: { ro: 'după titlu', en: 'by its title' },
  phrases: { ro: 'după fraze', en: 'by its phrases' },
} as const
export type UptakeWay = keyof typeof uptakeWays

/** A text of ours that is public. */
export interface Release {
  id: string
  /** Its address on our site. */
  url: string
  title: string
  text: string
  publishedAt: Date
}

/** A release, made ready to be looked for in many articles. */
export interface LookedFor {
  id: string
  publishedAt: Date
  address: string | null
  title: readonly string[]
  phrases: ReadonlySet<string>
}

/** Which release was taken up, and what shows it. */
export interface Uptake {
  id: string
  way: UptakeWay
}

interface Article {
  title: string
  text: string
  links: readonly string[]
  publishedAt: Date
}

/** Words that stand together as nobody puts them by chance. */
const phraseWords = 6
/** So many phrases of ours, and such a part of an article: less is a quotation that anybody may have. */
const enough = { title: 0.6, titleWords: 4, phrases: 6, part: 0.15 } as const

export const toLookFor = ({ id, url, title, text, publishedAt }: Release): LookedFor => ({
  ...{ id, publishedAt, address: canonicalAddress(url) },
  title: sketchOf(title, '').title,
  phrases: new Set(shinglesOf(`${title} ${text}`, phraseWords)),
})

/** Which text of ours an article takes up; null where it is none. What came out later was taken up by nobody. */
export function findUptake(article: Article, releases: readonly LookedFor[]): Uptake | null {
  const earlier = releases.filter(({ publishedAt }) => publishedAt <= article.publishedAt)
  const leadsTo = new Set(article.links.map(canonicalAddress))
  const linked = earlier.find(({ address }) => address !== null && leadsTo.has(address))
  if (linked) return { id: linked.id, way: 'address' }
  const { title } = sketchOf(article.title, '')
  const named = earlier.find((release) => isSameTitle(title, release.title))
  if (named) return { id: named.id, way: 'title' }
  const phrases = shinglesOf(article.text, phraseWords)
  const quoted = mostQuoted(phrases, earlier)
  return quoted ? { id: quoted.id, way: 'phrases' } : null
}

const isSameTitle = (a: readonly string[], b: readonly string[]): boolean =>
  Math.min(a.length, b.length) >= enough.titleWords && alike(a, b) >= enough.title

function mostQuoted(phrases: readonly string[], releases: readonly LookedFor[]): LookedFor | null {
  const least = Math.max(enough.phrases, enough.part * phrases.length)
  let most: { release: LookedFor; shared: number } | null = null
  for (const release of releases) {
    const shared = phrases.filter((phrase) => release.phrases.has(phrase)).length
    if (shared >= least && shared > (most?.shared ?? 0)) most = { release, shared }
  }
  return most?.release ?? null
}
