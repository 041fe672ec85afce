import type { Judgement } from '../../monitoring/judge-cuttings.ts'
import type { CuttingState, Tone } from '../../monitoring/media.ts'
import type { WaitingStory } from './load-triage.ts'

/** A story that was judged on this screen, and where it stood. */
export interface Done {
  story: WaitingStory
  place: number
  said: string
}

/** What is on the screen: what waits, which of it is looked at, what was done, the last of it on top. */
export interface Triage {
  stories: readonly WaitingStory[]
  place: number
  chosen: Readonly<Record<string, Judgement>>
  done: readonly Done[]
}

export const beginTriage = (stories: readonly WaitingStory[]): Triage => ({
  ...{ stories, place: 0, done: [] },
  chosen: {},
})

export const currentOf = ({ stories, place }: Triage): WaitingStory | undefined => stories[place]

/** What is said of a story so far: chosen here, else proposed. */
export const judgementOf = ({ chosen }: Triage, { story, proposed }: WaitingStory): Judgement =>
  chosen[story] ?? proposed

export const moved = (triage: Triage, steps: number): Triage => ({
  ...triage,
  place: within(triage.place + steps, triage.stories.length),
})

export const chosenFor = (
  triage: Triage,
  story: WaitingStory,
  change: Partial<Judgement>,
): Triage => ({
  ...triage,
  chosen: { ...triage.chosen, [story.story]: { ...judgementOf(triage, story), ...change } },
})

/** Without a story that was judged: the next one is looked at. `seen` tells how often each of its cuttings was judged by now. */
export function judged(
  triage: Triage,
  { story }: WaitingStory,
  said: string,
  seen: ReadonlyMap<string, number>,
): Triage {
  const place = triage.stories.findIndex((each) => each.story === story)
  const found = triage.stories[place]
  if (!found) return triage
  const stories = triage.stories.toSpliced(place, 1)
  return {
    ...triage,
    stories,
    place: within(triage.place > place ? triage.place - 1 : triage.place, stories.length),
    done: [{ story: asSeen(found, seen), place, said }, ...triage.done],
  }
}

/**
 * Without a story of which a case was opened: it stays open, whoever thinks better of it, and is closed on its own page. What was
 * judged before it is not taken back by who means the case.
 */
export const settled = (triage: Triage, story: WaitingStory): Triage => ({
  ...judged(triage, story, '', new Map()),
  done: [],
})

/** With the last judged story back in its place, and looked at. */
export function undone(triage: Triage, seen: ReadonlyMap<string, number>): Triage {
  const [last, ...done] = triage.done
  if (!last) return triage
  const place = Math.min(last.place, triage.stories.length)
  const stories = triage.stories.toSpliced(place, 0, asSeen(last.story, seen))
  return { ...triage, stories, place, done }
}

const asSeen = (story: WaitingStory, seen: ReadonlyMap<string, number>): WaitingStory => ({
  ...story,
  cuttings: story.cuttings.map((cutting) => ({
    ...cutting,
    seen: seen.get(cutting.id) ?? cutting.seen,
  })),
})

const within = (place: number, length: number): number => Math.max(0, Math.min(place, length - 1))

/** What the newsroom is asked for: one judgement for all that tell a story. */
export const changesOf = (
  story: WaitingStory,
  state: CuttingState,
  { topic, tone, department }: Judgement,
) => ({
  changes: story.cuttings.map(({ id, seen }) => ({ id, seen, state, topic, tone, department })),
})

/** What a key does, by the sign on it. */
export type TriageAct =
  | { act: 'move'; steps: 1 | -1 }
  | { act: 'judge'; state: 'relevant' | 'irrelevant' }
  | { act: 'tone'; tone: Tone }
  | { act: 'choose'; what: 'topic' | 'department' }
  | { act: 'open' | 'problem' | 'undo' }

const keys: Readonly<Record<string, TriageAct>> = {
  j: { act: 'move', steps: 1 },
  arrowdown: { act: 'move', steps: 1 },
  k: { act: 'move', steps: -1 },
  arrowup: { act: 'move', steps: -1 },
  r: { act: 'judge', state: 'relevant' },
  n: { act: 'judge', state: 'irrelevant' },
  1: { act: 'tone', tone: 'favourable' },
  2: { act: 'tone', tone: 'neutral' },
  3: { act: 'tone', tone: 'critical' },
  t: { act: 'choose', what: 'topic' },
  c: { act: 'choose', what: 'department' },
  o: { act: 'open' },
  p: { act: 'problem' },
  u: { act: 'undo' },
}

interface Pressed {
  key: string
  ctrlKey: boolean
  altKey: boolean
  metaKey: boolean
}

/** Nothing for what browsers and screen readers do with the same letters. */
export const actOfKey = ({ key, ctrlKey, altKey, metaKey }: Pressed): TriageAct | null =>
  ctrlKey || altKey || metaKey ? null : (keys[key.toLowerCase()] ?? null)

/** The keys as they are told beside the list. */
export const legend: readonly [keys: string, does: string][] = [
  ['J, K', 'următoarea, precedenta'],
  ['R', 'relevantă'],
  ['N', 'nerelevantă'],
  ['1, 2, 3', 'ton favorabil, neutru, critic'],
  ['T', 'tema'],
  ['C', 'compartimentul'],
  ['O', 'deschide articolul'],
  ['P', 'problemă: deschide o solicitare și o cere compartimentului ales'],
  ['U', 'anulează'],
]
