import { longDate } from '@avizier/shared/dates'
import { placeOf, type Cutting } from '../cutting.ts'
import { firstKnown } from '../first-known.ts'
import { tones } from '../media.ts'

/** A story of the review, as the first outlet told it, and all that did. */
export interface ReviewStory {
  story: string
  title: string
  extract: string | null
  topic: string | null
  tone: string | null
  outlets: readonly ReviewOutlet[]
}

/** Who told it. */
export interface ReviewOutlet {
  name: string
  publishedAt: string
  url: string | null
  /** Pages that were scanned, for those who may open them: the office. */
  scans: readonly ScanLink[]
}

export interface ScanLink {
  name: string
  href: string
}

/** „Revista presei”: what is read of it, whatever it is printed or sent as. */
export interface Review {
  title: string
  introduction: string | null
  stories: readonly ReviewStory[]
}

interface Making {
  /** The day that it bears: the one of its sending. */
  at: Date
  introduction: string | null
  /** Stories that somebody laid in an order; all others follow them. */
  order: readonly string[]
  /** What each topic is called, by its id. */
  topics: ReadonlyMap<string, string>
  /** The pages of each cutting, by its id. */
  scans: ReadonlyMap<string, readonly ScanLink[]>
}

/** The review of some cuttings: a story once, those about one topic together where nobody laid them otherwise. */
export function reviewOf(cuttings: readonly Cutting[], making: Making): Review {
  const stories = [...Map.groupBy(cuttings, ({ story }) => story).values()].map((told) =>
    storyOf(told, making),
  )
  return {
    title: `Revista presei, ${longDate(making.at)}`,
    introduction: making.introduction,
    stories: inOrder(stories, making.order),
  }
}

const byTime = (a: Cutting, b: Cutting): number => (a.publishedAt < b.publishedAt ? -1 : 1)

function storyOf(
  cuttings: readonly Cutting[],
  { topics, scans }: Pick<Making, 'topics' | 'scans'>,
): ReviewStory {
  const told = cuttings.toSorted(byTime)
  const tone = firstKnown(told, (cutting) => cutting.tone)
  return {
    story: told[0]?.story ?? '',
    title: told[0]?.title ?? '',
    extract: firstKnown(told, (cutting) => cutting.extract),
    topic: firstKnown(told, ({ topic }) => (topic === null ? null : (topics.get(topic) ?? null))),
    tone: tone && tones[tone].ro,
    outlets: told.map((cutting) => ({
      name: placeOf(cutting),
      ...{ publishedAt: cutting.publishedAt, url: cutting.url },
      scans: scans.get(cutting.id) ?? [],
    })),
  }
}

function inOrder(stories: readonly ReviewStory[], order: readonly string[]): ReviewStory[] {
  const orderOf = ({ story }: ReviewStory): number => {
    const place = order.indexOf(story)
    return place < 0 ? order.length : place
  }
  const name = ({ topic }: ReviewStory): string => topic ?? '\uFFFF'
  const firstTold = ({ outlets }: ReviewStory): string => outlets[0]?.publishedAt ?? ''
  return stories.toSorted(
    (a, b) =>
      orderOf(a) - orderOf(b) ||
      name(a).localeCompare(name(b), 'ro') ||
      firstTold(a).localeCompare(firstTold(b)),
  )
}
