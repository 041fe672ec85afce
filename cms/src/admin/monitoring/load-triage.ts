import type { PayloadRequest } from 'payload'
import { mayOpenCases } from '../../cases/access.ts'
import { firstKnown } from '../../monitoring/first-known.ts'
import { countCuttings, cuttingsWhere } from '../../monitoring/cuttings-store.ts'
import { placeOf, type Cutting } from '../../monitoring/cutting.ts'
import type { ScanLink } from '../../monitoring/review/review.ts'
import { scanLinks } from '../../monitoring/scans.ts'
import { releaseTitles } from '../../monitoring/release-titles.ts'
import type { Judgement } from '../../monitoring/judge-cuttings.ts'
import type { Choice } from '../materials/choice.ts'
import { choicesOf } from '../materials/choices-of.ts'
import { whenIn } from '../when.ts'

/** A story that waits to be judged: all that tell it are judged together. */
export interface WaitingStory {
  story: string
  title: string
  extract: string | null
  /** By which words it was found. */
  phrases: string | null
  /** The title of the release that it takes up. */
  release: string | null
  /** How many of it were marked before. */
  marked: number
  cuttings: readonly WaitingCutting[]
  proposed: Judgement
}

export interface WaitingCutting {
  id: string
  seen: number
  outlet: string
  when: string
  url: string | null
  scans: readonly ScanLink[]
}

export interface TriageFacts {
  stories: readonly WaitingStory[]
  /** Cuttings that wait, with those that this screen has no room for. */
  waiting: number
  topics: readonly Choice[]
  departments: readonly Choice[]
  mayOpenCases: boolean
}

/** More are there after these are judged. */
const shownAtOnce = 150

/** What waits to be judged, the newest first. */
export async function loadTriage(req: PayloadRequest, now: Date): Promise<TriageFacts> {
  const isNew = { state: { equals: 'new' } }
  const cuttings = await cuttingsWhere(req, isNew, { limit: shownAtOnce })
  const stories = Map.groupBy(cuttings, ({ story }) => story)
  const marked = await markedOf(req, [...stories.keys()])
  const releases = await releaseTitles(
    req,
    cuttings.flatMap(({ release }) => release ?? []),
  )
  const topics = await choicesOf(req, 'topics')
  const departments = await choicesOf(req, 'departments')
  const scans = await scanLinks(
    req,
    cuttings.map(({ id }) => id),
  )
  // What is proposed may be gone since: MongoDB keeps names of what is not there any more.
  const there = new Set([...topics, ...departments].map(({ id }) => id))
  return {
    stories: [...stories].map(([story, told]) => ({
      ...storyOf(story, told, { there, scans, now }),
      marked: marked.get(story) ?? 0,
      release: firstKnown(told, ({ release }) => release && (releases.get(release) ?? null)),
    })),
    waiting: await countCuttings(req, isNew),
    ...{ topics, departments },
    mayOpenCases: mayOpenCases(req.user),
  }
}

interface Telling {
  /** Topics and departments that there are. */
  there: ReadonlySet<string>
  scans: ReadonlyMap<string, readonly ScanLink[]>
  now: Date
}

function storyOf(
  story: string,
  told: readonly Cutting[],
  { there, scans, now }: Telling,
): Omit<WaitingStory, 'marked' | 'release'> {
  return {
    story,
    title: told[0]?.title ?? '',
    extract: firstKnown(told, ({ extract }) => extract),
    phrases: firstKnown(told, ({ phrases }) => phrases),
    cuttings: told.map((cutting) => ({
      ...{ id: cutting.id, outlet: placeOf(cutting), url: cutting.url },
      seen: cutting.judgements,
      when: whenIn(cutting.publishedAt, now),
      scans: scans.get(cutting.id) ?? [],
    })),
    proposed: {
      topic: firstKnown(told, ({ topic }) => topic && (there.has(topic) ? topic : null)),
      tone: firstKnown(told, ({ tone }) => tone),
      department: firstKnown(
        told,
        ({ department }) => department && (there.has(department) ? department : null),
      ),
    },
  }
}

async function markedOf(
  req: PayloadRequest,
  stories: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (stories.length === 0) return new Map()
  const marked = await cuttingsWhere(req, {
    and: [{ story: { in: [...stories] } }, { state: { equals: 'relevant' } }],
  })
  const byStory = Map.groupBy(marked, ({ story }) => story)
  return new Map([...byStory].map(([story, told]) => [story, told.length]))
}
